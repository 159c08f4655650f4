// `npm run drift` changes every part of every page of the tests, one at a time and in pairs, and writes into docs/drift.md
// how many mutants were tried. Takes about ten minutes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages, run } from './install-missing.mjs';

async function drift() {
  if (!(await installPackages())) return 1;
  const folder = mkdtempSync(join(tmpdir(), 'drift-'));
  const report = join(folder, 'report.jsonl');
  const tried = await run('vitest', ['run', 'tests/dom/drift'], { DRIFT_REPORT: report, DRIFT_SEED: '1' });
  const code = tried === 0 ? await run('node', ['scripts/drift-doc.ts', report]) : tried;
  rmSync(folder, { recursive: true });
  return code;
}

process.exitCode = await drift();
