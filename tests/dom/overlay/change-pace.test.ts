// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createChangePace } from '../../../lib/overlay/change-pace.ts';
import { PAUSE } from '../../../lib/overlay/health.ts';

test('changes without a pause are one run, which began with the first of them', () => {
  const pace = createChangePace(1_000);
  for (const now of [1_100, 1_100 + PAUSE - 1, 1_100 + 2 * (PAUSE - 1)]) pace.note(now);
  expect(pace.timing).toEqual({ changingSince: 1_000, changedAt: 1_100 + 2 * (PAUSE - 1) });
});

test('a change after a pause begins a new run', () => {
  const pace = createChangePace(1_000);
  pace.note(1_100);
  pace.note(1_100 + PAUSE);
  expect(pace.timing).toEqual({ changingSince: 1_100 + PAUSE, changedAt: 1_100 + PAUSE });
});
