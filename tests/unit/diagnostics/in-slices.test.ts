import { afterEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../../lib/overlay/diagnostics/in-slices.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('it goes on where timers stand still, as they nearly do in a hidden tab', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  const taken: number[] = [];
  const slow = function* () {
    for (const value of [1, 2, 3]) {
      vi.advanceTimersByTime(1_000);
      yield value;
    }
  };
  await inSlices(slow(), (value) => taken.push(value) < 3);
  expect(taken).toEqual([1, 2, 3]);
});
