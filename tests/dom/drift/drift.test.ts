// @vitest-environment jsdom
import { appendFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import '../../../practice/app/kat/index.ts';
import { PAGES } from './pages.ts';
import { type Extent, tryMutants } from './run.ts';

// Drawn anew, a page of the practice shop must not define its elements once more.
vi.mock('../../../practice/app/kat/index.ts', async (original) => {
  await original();
  return {};
});

/** Where `npm run drift`, which tries all, leaves what it found; here a sample is tried, the same each time. */
const { DRIFT_REPORT, DRIFT_SEED } = process.env;
const seed = Number(DRIFT_SEED ?? 1);
const ALL = Number.POSITIVE_INFINITY;

/** The smallest page stands for the others with all of its pairs. */
function extentOf(name: string): Extent {
  if (DRIFT_REPORT === undefined) return { singles: 60, pairs: 30, seed };
  return { singles: ALL, pairs: name === '2026-11-zh-single' ? ALL : 60, seed };
}

test.each(Object.entries(PAGES))(
  'whatever part of %s is renamed, removed, nested, moved, split or doubled, nothing is read wrong or silently lost',
  { timeout: 3_600_000 },
  async (kind, pages) => {
    const bad: string[] = [];
    for (const open of pages) {
      const subject = await open();
      const tally = tryMutants(subject, extentOf(subject.name));
      bad.push(...tally.bad.map((each) => `${subject.name}: ${each}`));
      if (DRIFT_REPORT)
        appendFileSync(DRIFT_REPORT, `${JSON.stringify({ kind, ...tally, tried: [...tally.tried] })}\n`);
    }
    expect(bad, `seed ${seed}`).toEqual([]);
  },
);
