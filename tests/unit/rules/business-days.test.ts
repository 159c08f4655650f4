import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Country, MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { addBusinessDays, isBusinessDay } from '../../../lib/rules/business-days.ts';
import national from '../../../lib/rules/holidays/national.json' with { type: 'json' };
import { holidaysOf } from '../../../lib/rules/holidays.ts';
import { addDays, type Day, dayFrom, daysFrom, parseDay } from '../../../lib/time/day.ts';

const COUNTRIES = Object.keys(MARKETPLACE_IDS) as Country[];
const country = fc.constantFrom(...COUNTRIES);

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

/** The same question answered from the decoded lists and the local calendar of `Date`, day by day. */
function plainBusinessDay(text: string, where: Country): boolean {
  const weekday = new Date(`${text}T12:00:00Z`).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' });
  const fridays = where === 'EG' || where === 'SA' || (where === 'AE' && text < '2022');
  if ((fridays ? ['Fri', 'Sat'] : ['Sat', 'Sun']).includes(weekday)) return false;
  return !holidaysOf(where, Number(text.slice(0, 4))).includes(text);
}

test('the holidays on file are those of the library, and stay under 3.5 kB', () => {
  execFileSync(process.execPath, ['scripts/make-holidays.mjs', '--check']);
  expect(gzipSync(JSON.stringify(national)).length).toBeLessThan(3500);
});

test('every holiday on file is a day of its year, named once', () => {
  for (const where of COUNTRIES)
    for (let year = 2024; year <= 2028; year++) {
      const days = holidaysOf(where, year);
      expect(days.filter((text) => parseDay(text))).toEqual([...new Set(days)].sort());
      expect(days.length).toBeGreaterThan(2);
    }
});

const HOLIDAYS: [Country, string][] = [
  ['US', '2026-11-26'],
  ['US', '2026-07-03'],
  ['UK', '2026-12-28'],
  ['DE', '2026-10-03'],
  ['JP', '2026-05-06'],
  ['TR', '2026-05-29'],
  ['IN', '2026-01-26'],
  ['SA', '2026-09-23'],
  ['SE', '2026-06-19'],
];

test.each(HOLIDAYS)('%s rests on %s', (where, text) => {
  expect(isBusinessDay(day(text), MARKETPLACE_IDS[where])).toBe(false);
});

test('a German Christmas Eve is half a day, so it counts', () => {
  expect(isBusinessDay(day('2026-12-24'), MARKETPLACE_IDS.DE)).toBe(true);
});

test('every day of 2021 to 2030 is judged as a plain reading of the lists judges it', () => {
  for (const where of COUNTRIES)
    for (const text of daysFrom(day('2021-12-01'), day('2029-01-31')))
      if (isBusinessDay(text, MARKETPLACE_IDS[where]) !== plainBusinessDay(text, where))
        expect.unreachable(`${where} ${text}`);
});

test('the n-th business day is the n-th of a plain count', () => {
  const first = day('2023-11-01');
  fc.assert(
    fc.property(country, fc.nat(2000), fc.nat(25), (where, offset, count) => {
      const start = addDays(first, offset);
      const plain = daysFrom(addDays(start, 1), addDays(start, 90)).filter((text) => plainBusinessDay(text, where));
      const { day: found } = addBusinessDays(start, count, MARKETPLACE_IDS[where]);
      expect(found).toBe(count === 0 ? start : plain[count - 1]);
    }),
  );
});

test('a count that touches a year without holidays says so', () => {
  const known = (text: string) => addBusinessDays(day(text), 7, MARKETPLACE_IDS.DE).holidaysKnown;
  expect(['2023-12-31', '2024-01-01', '2028-12-15', '2028-12-27'].map(known)).toEqual([false, true, true, false]);
  expect(isBusinessDay(day('2029-12-25'), MARKETPLACE_IDS.DE)).toBe(true);
});

test("the seller's days off, days of work and weekend go before the tables", () => {
  const own = { holidays: { add: [day('2026-08-31')], remove: [day('2026-12-25')] }, weekend: [0 as const] };
  const judge = (text: string) => isBusinessDay(day(text), MARKETPLACE_IDS.UK, own);
  expect(['2026-08-31', '2026-12-25', '2026-12-26', '2026-12-28', '2026-08-29', '2026-08-30'].map(judge)).toEqual([
    false,
    true,
    false,
    false,
    true,
    false,
  ]);
});

test('a day that is both added and removed is a day off', () => {
  const both = day('2026-08-31');
  expect(isBusinessDay(both, MARKETPLACE_IDS.UK, { holidays: { add: [both], remove: [both] } })).toBe(false);
});

test('a year without a table has no holidays', () => {
  expect(holidaysOf('DE', 2029)).toEqual([]);
  expect(holidaysOf('DE', 2023)).toEqual([]);
  expect(dayFrom(2029, 1, 1)).toBe('2029-01-01');
});
