import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOverrides } from '../../../lib/rules/overrides.ts';

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
  expect(parseOverrides(own)).toEqual({ ok: true, value: own });
  expect(parseOverrides({})).toEqual({ ok: true, value: {} });
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
  ['a rule that there is not', { traget: 0.02 }, '', 'no such rule: traget'],
];

test.each(WRONG)('%s is refused, and the error says where', (_, data, path, message) => {
  expect(parseOverrides(data)).toEqual({ ok: false, errors: [{ path, message }] });
});

test('every error is named, not only the first', () => {
  const result = parseOverrides({ target: 3, zone: 7 });
  expect(result.ok || result.errors.map(({ path }) => path).sort()).toEqual(['target', 'zone']);
});

test('anything at all is answered with overrides or errors, never with an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const result = parseOverrides(data);
      expect(result.ok || result.errors.length > 0).toBe(true);
    }),
  );
});
