import * as fc from 'fast-check';
import { expect, test } from 'vitest';

/** `node scripts/fuzz.ts` sets it, and another seed; without it the runs are few and the same each time. */
const { FUZZ_SECONDS } = process.env;
const { seed } = fc.readConfigureGlobal();

/**
 * A test that throws generated values at a part of the product. Beside what `check` itself holds, no exception may escape
 * it, no script may run and no prototype may be touched. A failure names the seed and the smallest value that does it.
 */
export function throwAt<T>(
  sentence: string,
  values: fc.Arbitrary<T>,
  runs: number,
  check: (value: T) => void | Promise<void>,
): void {
  const limits = FUZZ_SECONDS
    ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: Number(FUZZ_SECONDS) * 1000 }
    : { numRuns: runs };
  test(sentence, { timeout: Number(FUZZ_SECONDS ?? 0) * 2000 + 120_000 }, async () => {
    const before = prototypes();
    let done = 0;
    const property = fc.asyncProperty(values, async (value) => {
      await check(value);
      expect([prototypes(), Reflect.get(globalThis, 'taken')]).toEqual([before, undefined]);
      done += 1;
    });
    await fc.assert(property, { ...limits, endOnFailure: FUZZ_SECONDS === undefined });
    if (FUZZ_SECONDS) console.log(`seed ${seed}, ${done} runs: ${sentence}`);
  });
}

function prototypes(): PropertyKey[][] {
  return [Object, Array, String, Function, Map].map(({ prototype }) => Reflect.ownKeys(prototype));
}
