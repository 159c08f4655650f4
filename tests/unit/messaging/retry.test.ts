import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRetry } from '../../../lib/messaging/retry.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** When a background that never answers is asked, in milliseconds. */
async function askedAt(duration: number, answersAt = Number.POSITIVE_INFINITY, signal = new AbortController().signal) {
  const start = Date.now();
  const asked: number[] = [];
  const ask = () => {
    asked.push(Date.now() - start);
    retry.note(Date.now() - start >= answersAt);
  };
  const retry = createRetry(ask, signal);
  ask();
  await vi.advanceTimersByTimeAsync(duration);
  return { asked, retry };
}

test('a background that gave no answer is asked again after a second, then more and more rarely, and never given up', async () => {
  const { asked, retry } = await askedAt(121_000);
  expect(asked).toEqual([0, 1_000, 3_000, 7_000, 15_000, 31_000, 61_000, 91_000, 121_000]);
  expect(retry.isResting()).toBe(true);
});

test('with its first answer it is asked no more, and the next silence starts with a second again', async () => {
  const { asked, retry } = await askedAt(60_000, 3_000);
  expect(asked).toEqual([0, 1_000, 3_000]);
  expect(retry.isResting()).toBe(false);
  retry.note(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toHaveLength(4);
});

test('with the end of the visit the asking ends, also where the last silence comes after it', async () => {
  const visit = new AbortController();
  const { asked, retry } = await askedAt(1_500, Number.POSITIVE_INFINITY, visit.signal);
  visit.abort();
  retry.note(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([0, 1_000]);
});
