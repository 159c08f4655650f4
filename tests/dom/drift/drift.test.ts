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

/** `npm run drift` tries all; here a sample, another one each day. */
const { DRIFT, DRIFT_SEED } = process.env;
const seed = Number(DRIFT_SEED ?? Math.floor(Date.now() / 86_400_000));
const extent: Extent =
  DRIFT === undefined ? { singles: 60, pairs: 30, seed } : { singles: Number.POSITIVE_INFINITY, pairs: 400, seed };

test.each(Object.entries(PAGES))(
  'whatever part of %s is renamed, removed, nested, moved, split or doubled, nothing is read wrong or silently lost',
  { timeout: 3_600_000 },
  async (_, pages) => {
    for (const open of pages) {
      const subject = await open();
      const tally = tryMutants(subject, extent);
      if (DRIFT) appendFileSync(DRIFT, `${JSON.stringify({ ...tally, tried: [...tally.tried] })}\n`);
      expect(tally.bad, `${tally.name}, seed ${seed}`).toEqual([]);
    }
  },
);
