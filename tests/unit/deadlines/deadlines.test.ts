import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadlinesOf } from '../../../lib/deadlines/deadlines.ts';
import { type Country, MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import type { OrderFacts } from '../../../lib/orders/order-facts.ts';
import { isBusinessDay } from '../../../lib/rules/business-days.ts';
import { zoneOf } from '../../../lib/rules/deadline-rules.ts';
import type { RuleOverrides } from '../../../lib/rules/overrides.ts';
import { parseDay } from '../../../lib/time/day.ts';
import { HOUR, MINUTE } from '../../../lib/time/instant.ts';

const COUNTRIES = Object.keys(MARKETPLACE_IDS) as Country[];
const TEN_YEARS = { min: Date.UTC(2020, 9, 1), max: Date.UTC(2030, 0, 1) };

function deadlines(country: Country | null, facts: OrderFacts, overrides?: RuleOverrides) {
  const { actBy, autoCancel } = deadlinesOf(facts, { marketplace: country && MARKETPLACE_IDS[country], overrides });
  return {
    actBy: actBy && [new Date(actBy.at).toISOString(), actBy.whose],
    autoCancel: autoCancel && [new Date(autoCancel.at).toISOString(), autoCancel.whose, autoCancel.holidaysKnown],
  };
}

/** What a wall clock of the zone shows, straight from `Intl`. */
function clock(at: number, zone: string): string {
  return new Date(at).toLocaleString('sv-SE', { timeZone: zone });
}

const CASES: [what: string, Country, shipBy: string, actBy: string, autoCancel: string][] = [
  ['over two weekends', 'US', '2026-08-12T23:59:59-07:00', '2026-08-19T23:59:59-07:00', '2026-08-21T23:59:59-07:00'],
  [
    'on a day whose last hour comes twice',
    'EG',
    '2026-10-20T23:59:59+03:00',
    '2026-10-27T23:59:59+03:00',
    '2026-10-29T23:59:59+02:00',
  ],
  ['over Thanksgiving', 'US', '2026-11-20T23:59:59-08:00', '2026-11-27T23:59:59-08:00', '2026-12-02T23:59:59-08:00'],
  [
    'over the end of the year',
    'DE',
    '2026-12-23T23:59:59+01:00',
    '2026-12-30T23:59:59+01:00',
    '2027-01-05T23:59:59+01:00',
  ],
  [
    'over the clocks going forward',
    'US',
    '2026-03-04T23:59:59-08:00',
    '2026-03-11T23:59:59-07:00',
    '2026-03-13T23:59:59-07:00',
  ],
  [
    'over the clocks going back',
    'UK',
    '2026-10-23T23:59:59+01:00',
    '2026-10-30T23:59:59+00:00',
    '2026-11-03T23:59:59+00:00',
  ],
  ['over Golden Week', 'JP', '2026-04-28T23:59:59+09:00', '2026-05-05T23:59:59+09:00', '2026-05-13T23:59:59+09:00'],
  [
    'over an Egyptian weekend',
    'EG',
    '2026-11-05T23:59:59+02:00',
    '2026-11-12T23:59:59+02:00',
    '2026-11-16T23:59:59+02:00',
  ],
  ['from a Saturday', 'FR', '2026-09-05T23:59:59+02:00', '2026-09-12T23:59:59+02:00', '2026-09-15T23:59:59+02:00'],
  [
    'within the 24 hours of India',
    'IN',
    '2026-11-20T23:59:59+05:30',
    '2026-11-21T23:59:59+05:30',
    '2026-12-01T23:59:59+05:30',
  ],
  [
    'by the 30 days before 2020-09-30',
    'US',
    '2020-09-29T23:59:59-07:00',
    '2020-10-29T23:59:59-07:00',
    '2020-10-29T23:59:59-07:00',
  ],
  ['by the 7 days since', 'US', '2020-09-30T23:59:59-07:00', '2020-10-07T23:59:59-07:00', '2020-10-09T23:59:59-07:00'],
];

test.each(CASES)('Amazon may cancel a late order %s (%s)', (_, country, shipBy, actBy, autoCancel) => {
  const { autoCancel: found, ...rest } = deadlines(country, { shipBy: Date.parse(shipBy) });
  expect(rest.actBy).toEqual([new Date(actBy).toISOString(), 'rule']);
  expect(found?.slice(0, 2)).toEqual([new Date(autoCancel).toISOString(), 'computed']);
});

test('Easy Ship Guaranteed Delivery and Local Shops have no time after ship-by', () => {
  const shipBy = Date.parse('2026-11-20T23:59:59+05:30');
  for (const program of ['easy-ship-guaranteed', 'local-shops'] as const)
    expect(deadlines('IN', { shipBy, programs: [program] }).actBy).toEqual(['2026-11-20T18:29:59.000Z', 'rule']);
});

test("Amazon's own date is the expected cancellation, and the act-by where it is earlier", () => {
  const shipBy = Date.parse('2026-11-18T23:59:59Z');
  const earlier = Date.parse('2026-11-22T23:59:59Z');
  const later = Date.parse('2026-11-29T23:59:59Z');
  expect(deadlines('UK', { shipBy, amazonCancelsAt: earlier })).toEqual({
    actBy: ['2026-11-22T23:59:59.000Z', 'amazon'],
    autoCancel: ['2026-11-22T23:59:59.000Z', 'amazon', true],
  });
  expect(deadlines('UK', { shipBy, amazonCancelsAt: later })).toEqual({
    actBy: ['2026-11-25T23:59:59.000Z', 'rule'],
    autoCancel: ['2026-11-29T23:59:59.000Z', 'amazon', true],
  });
});

test("without a marketplace or a ship-by only Amazon's own date is told", () => {
  const shipBy = Date.parse('2026-11-18T23:59:59Z');
  const amazon = {
    actBy: ['2026-11-29T00:00:00.000Z', 'amazon'],
    autoCancel: ['2026-11-29T00:00:00.000Z', 'amazon', true],
  };
  const amazonCancelsAt = Date.parse('2026-11-29T00:00:00Z');
  expect(deadlines(null, { shipBy })).toEqual({ actBy: null, autoCancel: null });
  expect(deadlines('UK', {})).toEqual({ actBy: null, autoCancel: null });
  expect(deadlines(null, { shipBy, amazonCancelsAt })).toEqual(amazon);
  expect(deadlines('UK', { amazonCancelsAt })).toEqual(amazon);
});

test('a computed date beyond the holiday table says that holidays are not in it', () => {
  const shipBy = Date.parse('2028-12-22T23:59:59Z');
  expect(deadlines('UK', { shipBy }).autoCancel?.[2]).toBe(false);
  expect(deadlines('UK', { shipBy }, { autoCancel: { unit: 'days', count: 10 } }).autoCancel?.[2]).toBe(true);
});

test("the seller's own terms, days off and zone are used", () => {
  const shipBy = Date.parse('2026-11-18T23:59:59Z');
  const own: RuleOverrides = { actBy: { unit: 'days', count: 5 }, autoCancel: { unit: 'business-days', count: 2 } };
  expect(deadlines('UK', { shipBy }, own)).toEqual({
    actBy: ['2026-11-23T23:59:59.000Z', 'rule'],
    autoCancel: ['2026-11-20T23:59:59.000Z', 'computed', true],
  });
  const off = parseDay('2026-11-20');
  const holidays = { add: off ? [off] : [], remove: [] };
  expect(deadlines('UK', { shipBy }, { ...own, holidays, zone: 'Europe/Berlin' }).autoCancel?.[0]).toBe(
    '2026-11-24T22:59:59.000Z',
  );
});

/** The hours within which the clocks of a country change, found by asking the clock. */
function clockChanges(country: Country): number[] {
  const zone = zoneOf(MARKETPLACE_IDS[country]);
  const offset = (at: number) => Date.parse(`${clock(at, zone)}Z`) - at;
  const changes: number[] = [];
  for (let at = TEN_YEARS.min; at < TEN_YEARS.max; at += 12 * HOUR)
    if (offset(at) !== offset(at + 12 * HOUR))
      for (let hour = at; hour < at + 12 * HOUR; hour += HOUR)
        if (offset(hour) !== offset(hour + HOUR)) changes.push(hour);
  return changes;
}

const CHANGES = COUNTRIES.filter((country) => country !== 'IN').map((country) => ({
  country,
  changes: clockChanges(country),
}));
/** A country and a ship-by: any, or one from which the week after leads up to a change of the clock. */
const shipment = fc.constantFrom(...CHANGES).chain(({ country, changes }) => {
  const shipBy = fc.integer(TEN_YEARS);
  const minutes = fc.integer({ min: -180, max: 180 });
  const near = fc
    .tuple(fc.constantFrom(...changes, TEN_YEARS.min), minutes)
    .map(([change, minute]) => change + minute * MINUTE - 7 * 24 * HOUR);
  return fc.tuple(fc.constant(country), changes.length > 0 ? fc.oneof(shipBy, near) : shipBy);
});

test('the clocks of fifteen marketplaces change', () => {
  expect(CHANGES.filter(({ changes }) => changes.length > 0)).toHaveLength(15);
});

test('act-by shows the same time of day 7 days later on every wall clock, unless the clock skips that time', () => {
  let skips = 0;
  fc.assert(
    fc.property(shipment, ([country, shipBy]) => {
      fc.pre(shipBy > TEN_YEARS.min);
      const zone = zoneOf(MARKETPLACE_IDS[country]);
      const at = deadlinesOf({ shipBy }, { marketplace: MARKETPLACE_IDS[country] }).actBy?.at ?? Number.NaN;
      const [day, time] = clock(shipBy, zone).split(' ');
      const wanted = `${new Date(Date.parse(`${day}T00:00Z`) + 7 * 24 * HOUR).toISOString().slice(0, 10)} ${time}`;
      const skipped = clock(at - HOUR, zone) < wanted && clock(at, zone) > wanted;
      if (skipped) skips++;
      expect(clock(at, zone) === wanted || skipped).toBe(true);
      // Of a time that the clock shows twice, the first is the safe one.
      expect(clock(at - HOUR, zone)).not.toBe(wanted);
    }),
    { numRuns: 5000 },
  );
  expect(skips).toBeGreaterThan(10);
});

test('the expected cancellation is 23:59:59 of the 7th business day in every zone, and after act-by', () => {
  fc.assert(
    fc.property(fc.constantFrom(...COUNTRIES), fc.integer(TEN_YEARS), (country, shipBy) => {
      const marketplace = MARKETPLACE_IDS[country];
      const zone = zoneOf(marketplace);
      const { actBy, autoCancel } = deadlinesOf({ shipBy }, { marketplace });
      const [last, time] = clock(autoCancel?.at ?? Number.NaN, zone).split(' ');
      expect(time).toBe('23:59:59');
      expect(autoCancel?.at).toBeGreaterThan(actBy?.at ?? Number.NaN);
      let counted = 0;
      for (let noon = Date.parse(`${clock(shipBy, zone).slice(0, 10)}T12:00Z`); ; ) {
        noon += 24 * HOUR;
        const day = parseDay(new Date(noon).toISOString().slice(0, 10));
        if (day && isBusinessDay(day, marketplace)) counted++;
        if (day === last) break;
        expect(counted).toBeLessThan(7);
      }
      expect(counted).toBe(7);
    }),
    { numRuns: 1000 },
  );
});
