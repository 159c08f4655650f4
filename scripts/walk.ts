// `npm run walk` makes the packages and goes the way of a new seller with them, in a fresh profile of each browser and in
// four languages: from the installation to the first badge, into the guard, to the popup. A picture of each step goes into
// docs/pictures/first-steps, and docs/first-steps.md shows them.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';
import { launchSeller } from '../tests/e2e/browsers/launch.ts';
import type { Engine } from '../tests/e2e/browsers/tab.ts';
import { FIRST_STEPS, takeFirstSteps } from '../tests/e2e/first-steps.ts';
import { STOPS, type Stop } from './tour/stops.ts';
import { unpack } from './tour/unpack.ts';

const FOLDER = 'docs/pictures/first-steps';
const PACKAGES = { chromium: 'chrome', firefox: 'firefox' } as const;
const ENGINES: readonly Engine[] = ['chromium', 'firefox'];

const pictureOf = (step: string, stop: Stop, engine: Engine) => `${step}-${stop.browserLanguage}-${engine}.png`;

async function walk(engine: Engine, extension: string, practice: PracticeServer, stop: Stop): Promise<void> {
  const { browserLanguage, host, language } = stop;
  practice.use(host, 'everyday', { language });
  const seller = await launchSeller({
    engine,
    extension,
    port: practice.port,
    language: browserLanguage,
    keepWelcome: true,
  });
  await takeFirstSteps(seller, practice, host, async (step, tab) => {
    const path = join(FOLDER, pictureOf(step, stop, engine));
    await tab.screenshot(path);
    console.log(path);
  });
  await seller.close();
}

function page(): string {
  const sections = STOPS.map((stop) => {
    const rows = FIRST_STEPS.map(({ name, what }) => {
      const shown = ENGINES.map((engine) => `![${name}](pictures/first-steps/${pictureOf(name, stop, engine)})`);
      return `| ${what} | ${shown.join(' | ')} |`;
    });
    const heading = `## ${new Intl.DisplayNames(['en'], { type: 'language' }).of(stop.browserLanguage.replace('-US', ''))}`;
    return `${heading}\n\n| step | Chromium | Firefox |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# First steps

From the installation to the first badge and on to the popup, with nothing set and nothing explained: the packages for the stores in fresh profiles of both browsers, on the practice Seller Central. Made by
\`npm run walk\`, which fails where a badge is not what the shop's own books say.

${sections.join('\n')}`;
}

const packages = readdirSync('.output').filter((name) => name.endsWith('.zip'));
const scratch = mkdtempSync(join(tmpdir(), 'cr-guard-walk-'));
mkdirSync(FOLDER, { recursive: true });
const practice = await startPracticeServer();
try {
  for (const engine of ENGINES) {
    const archive = packages.find((name) => name.endsWith(`-${PACKAGES[engine]}.zip`));
    if (!archive) throw new Error(`No package for ${engine}: npm run zip makes it.`);
    const extension = join(scratch, engine);
    unpack(join('.output', archive), extension);
    for (const stop of STOPS) await walk(engine, extension, practice, stop);
  }
  writeFileSync('docs/first-steps.md', page());
} finally {
  await practice.close();
  rmSync(scratch, { recursive: true });
}
