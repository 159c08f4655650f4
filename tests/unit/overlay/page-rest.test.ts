import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOverdue, isSettled, PATIENCE, PAUSE, type PageTiming, restMoments } from '../../../lib/overlay/page-rest.ts';

const moment = fc.integer({ min: 0, max: 30_000 });
const pageTiming = fc.record({
  now: moment,
  loadedAt: fc.option(moment),
  changingSince: moment,
  changedAt: moment,
});
const judge = (timing: PageTiming) => [isSettled(timing), isOverdue(timing)];

test('what the clock alone decides is decided anew at the named moments, and at no other', () => {
  fc.assert(
    fc.property(pageTiming, moment, (timing, later) => {
      const then = { ...timing, now: timing.now + later };
      const isNamed = restMoments(timing).some((at) => at > timing.now && at <= then.now);
      if (!isNamed) expect(judge(then)).toEqual(judge(timing));
    }),
  );
});

test('a page is settled a pause after its last change or its load, whichever came later', () => {
  const page = { loadedAt: 5_000, changingSince: 5_000, changedAt: 7_000 };
  expect(isSettled({ ...page, now: 7_000 + PAUSE - 1 })).toBe(false);
  expect(isSettled({ ...page, now: 7_000 + PAUSE })).toBe(true);
  expect(isSettled({ ...page, changedAt: 0, now: 5_000 + PAUSE - 1 })).toBe(false);
});

test('a page that never pauses is settled when the patience with it is over', () => {
  const page = { loadedAt: 1_000, changingSince: 2_000 };
  expect(isSettled({ ...page, now: 2_000 + PATIENCE - 1, changedAt: 2_000 + PATIENCE - 2 })).toBe(false);
  expect(isSettled({ ...page, now: 2_000 + PATIENCE, changedAt: 2_000 + PATIENCE - 1 })).toBe(true);
});

test('while a page loads it is neither settled nor overdue, however long that takes', () => {
  const page = { now: 3_600_000, loadedAt: null, changingSince: 0, changedAt: 0 };
  expect(judge(page)).toEqual([false, false]);
  expect(restMoments(page)).toEqual([]);
});
