import { expect, test } from 'vitest';
import { createChangePace } from '../../../lib/overlay/change-pace.ts';
import { PAUSE } from '../../../lib/overlay/page-rest.ts';

test('changes without a pause are one run, which began with the first of them', () => {
  const pace = createChangePace(1_000);
  for (const now of [1_100, 1_100 + PAUSE - 1]) pace(now, true);
  const last = 1_100 + 2 * (PAUSE - 1);
  expect(pace(last, true)).toEqual({ changingSince: 1_000, changedAt: last });
});

test('a change after a pause begins a new run', () => {
  const pace = createChangePace(1_000);
  pace(1_100, true);
  expect(pace(1_100 + PAUSE, true)).toEqual({ changingSince: 1_100 + PAUSE, changedAt: 1_100 + PAUSE });
});

test('where nothing changed, nothing is taken down', () => {
  const pace = createChangePace(1_000);
  expect(pace(1_000 + 2 * PAUSE, false)).toEqual({ changingSince: 1_000, changedAt: 1_000 });
});
