// `npm test` runs every step; `npm test -- types unit` runs those named. The last line printed is "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers, installPackages, root, run } from './install-missing.mjs';
import { readPlaywright, readVitest } from './read-report.mjs';

const results = join(root, 'test-results');

/** Far beyond any step's time on a slow machine: what runs longer hangs, and has to be said to fail. */
const LONGEST_MINUTES = 20;

/** A step that passes or fails as a whole. */
const check = (needs, ...commands) => ({
  needs,
  run: async () => {
    for (const [command, ...args] of commands) if ((await run(command, args)) !== 0) return { passed: 0, failed: 1 };
    return { passed: 1, failed: 0 };
  },
});

/** A test runner that leaves a JSON report, which `read` reads. */
const tests = (needs, name, command, variables, read) => ({
  needs,
  run: async () => {
    const report = join(results, `${name}.json`);
    rmSync(report, { force: true });
    const [file, ...args] = command(report);
    const code = await run(file, args, variables(report), LONGEST_MINUTES);
    const { passed, failed, faults } = readReport(report, read);
    const brokeOutsideTests = failed === 0 && (code !== 0 || passed === 0);
    return { passed, failed: brokeOutsideTests ? 1 : failed, faults };
  },
});

const readReport = (path, read) => {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    console.error(`No report: ${error.message}`);
    return { passed: 0, failed: 0, faults: [] };
  }
};

const vitest = (needs, ...projects) =>
  tests(
    needs,
    projects.join('-'),
    (report) => [
      'vitest',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    () => ({}),
    readVitest,
  );

const playwright = (needs) =>
  tests(
    needs,
    'e2e',
    () => ['playwright', 'test', '--reporter=list,json'],
    // Playwright colours by its own lights and warns of a second opinion.
    (report) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: report, NO_COLOR: undefined }),
    readPlaywright,
  );

const steps = {
  packages: { needs: [], run: async () => outcome(await installPackages()) },
  types: check(['packages'], ['tsc', '-p', '.']),
  lint: check(
    ['packages'],
    ['biome', 'ci', ...(process.stdout.isTTY ? [] : ['--colors=off']), '--error-on-warnings', '.'],
  ),
  unit: vitest(['packages'], 'unit', 'dom', 'fuzz', 'meta'),
  build: check(['packages'], ['wxt', 'build'], ['wxt', 'build', '-b', 'firefox', '--mv3']),
  bundles: vitest(['build'], 'build'),
  store: check(['build'], ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors']),
  zip: check(['packages'], ['node', 'scripts/zip.mjs', '--twice']),
  browsers: { needs: ['packages'], run: async () => outcome(await installBrowsers()) },
  e2e: playwright(['build', 'browsers']),
};

const outcome = (good) => ({ passed: Number(good), failed: Number(!good) });

/** The named steps and all that they need, in the order of the table. */
const selectSteps = (names) => {
  const wanted = new Set(names);
  for (const name of Object.keys(steps).reverse())
    if (wanted.has(name)) for (const need of steps[name].needs) wanted.add(need);
  return Object.keys(steps).filter((name) => wanted.has(name));
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}`);
  process.exit(1);
}

mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
const broken = new Set();
const summary = [];
const allFaults = [];
for (const name of selectSteps(asked.length > 0 ? asked : Object.keys(steps))) {
  const { needs, run: runStep } = steps[name];
  const missing = needs.find((need) => broken.has(need));
  const started = Date.now();
  if (!missing) console.log(`\n── ${name} ──`);
  const { passed, failed, faults = [] } = missing ? { passed: 0, failed: 1 } : await runStep();
  allFaults.push(...faults);
  if (failed > 0) broken.add(name);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  summary.push(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(9)} ${missing ? `not run: ${missing} failed` : `${passed} passed, ${failed} failed, ${seconds} s`}`,
  );
}

if (total.passed + total.failed === 0) total.failed = 1;
// Once more at the end, where whoever sees only that looks for them.
if (allFaults.length > 0) console.log(`\n${allFaults.join('\n\n')}`);
console.log(`\n${summary.join('\n')}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
