import { vi } from 'vitest';

/**
 * Property tests try the same values in each run, so that a red run tells of a change and not of luck. Others are tried
 * with another `FUZZ_SEED` (docs/fuzzing.md).
 */
vi.mock('fast-check', async (importOriginal) => {
  const fastCheck = await importOriginal<typeof import('fast-check')>();
  fastCheck.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261122) });
  return fastCheck;
});
