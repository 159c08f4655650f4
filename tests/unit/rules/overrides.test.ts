import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ruleOverrides } from '../../../lib/rules/overrides.ts';

/** What is wrong with overrides, and where. */
const faultsOf = (data: unknown) =>
  ruleOverrides.safeParse(data).error?.issues.map(({ path, message }) => [z.core.toDotPath(path), message]);

test('a full set of overrides is read as it stands', () => {
  const own = {
    zone: 'America/Mexico_City',
    target: 0.02,
    primeTarget: 0.01,
    windows: [7, 30],
    buyerSelfCancelMinutes: 0,
    actBy: { unit: 'hours', count: 48 },
    autoCancel: { unit: 'days', count: 10 },
    weekend: [5, 6],
    holidays: { add: ['2026-08-31'], remove: ['2026-05-25'] },
  };
  expect(ruleOverrides.parse(own)).toEqual(own);
  expect(ruleOverrides.parse({})).toEqual({});
});

const WRONG: [string, unknown, path: string, message: string][] = [
  ['a zone that no clock knows', { zone: 'Mars/Olympus' }, 'zone', 'must be a time zone such as Europe/Berlin'],
  ['a percentage in the place of a fraction', { target: 2.5 }, 'target', 'must be under 1, as 0.025 for 2.5 %'],
  ['no target at all', { primeTarget: 0 }, 'primeTarget', 'must be over 0'],
  ['half a day', { actBy: { unit: 'days', count: 1.5 } }, 'actBy.count', 'must be a whole number from 0 to 60'],
  ['too long a term', { autoCancel: { unit: 'days', count: 61 } }, 'autoCancel.count', 'must be at most 60'],
  [
    'a day that never was',
    { holidays: { add: ['2026-02-30'], remove: [] } },
    'holidays.add[0]',
    'must be a day such as 2026-12-24',
  ],
  ['a week without a working day', { weekend: [0, 1, 2, 3, 4, 5, 6] }, 'weekend', 'must leave a day to work on'],
  ['an eighth day', { weekend: [0, 7] }, 'weekend[1]', 'must be 0 (Sunday) to 6 (Saturday)'],
  ['no window', { windows: [] }, 'windows', 'must name a window'],
];

test.each(WRONG)('%s is refused, and the error says where', (_, data, path, message) => {
  expect(faultsOf(data)).toEqual([[path, message]]);
});

test('a rule that there is not is refused', () => {
  expect(faultsOf({ traget: 0.02 })).toHaveLength(1);
});

test('every error is named, not only the first', () => {
  expect(faultsOf({ target: 3, zone: 7 })?.map(([path]) => path)).toEqual(['zone', 'target']);
});

test('anything at all is answered with overrides or errors, never with an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const { success } = ruleOverrides.safeParse(data);
      expect(success || faultsOf(data)).not.toEqual([]);
    }),
  );
});
