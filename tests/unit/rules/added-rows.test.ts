import { expect, test } from 'vitest';
import { deadlinesOf } from '../../../lib/deadlines/deadlines.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { type AddedRow, addedRow, rulesInForce } from '../../../lib/rules/added-rows.ts';
import { addBusinessDays, isBusinessDay } from '../../../lib/rules/business-days.ts';
import type { OwnRules } from '../../../lib/rules/row.ts';
import { rulesFor } from '../../../lib/rules/rules-for.ts';
import { parseDay } from '../../../lib/time/day.ts';

const { DE, FR, IN } = MARKETPLACE_IDS;

const row = (set: object, more: object = {}): AddedRow =>
  addedRow.parse({
    countries: ['DE'],
    from: '2027-02-01',
    set,
    source: 'SC G201722390',
    confidence: 'H',
    checked: '2027-01-05',
    ...more,
  });
const rulesOf = (marketplace: typeof DE | typeof FR | typeof IN, rows: AddedRow[], own: OwnRules = {}): OwnRules =>
  rulesInForce({ [marketplace]: own }, rows)[marketplace] ?? {};
const day = (text: string) => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(text);
  return parsed;
};

test("a row changes an order's deadline from the day in force on, and not a day earlier", () => {
  const overrides = rulesOf(DE, [row({ actBy: { unit: 'days', count: 5 } })]);
  const daysUntilActBy = (shipBy: string) => {
    const at = Date.parse(shipBy);
    const { actBy } = deadlinesOf({ shipBy: at }, { marketplace: DE, overrides });
    return actBy && Math.round((actBy.at - at) / 86_400_000);
  };
  expect(daysUntilActBy('2027-01-31T22:59:59Z')).toBe(7);
  expect(daysUntilActBy('2027-02-01T22:59:59Z')).toBe(5);
});

test('a row holds in its own marketplaces alone', () => {
  const rows = [row({ target: 0.02 }, { countries: ['DE', 'IN'] })];
  const at = Date.parse('2027-03-01');
  expect(rulesFor(DE, at, rulesOf(DE, rows)).target.value).toBe(0.02);
  expect(rulesInForce({}, rows)[FR]).toBeUndefined();
});

test("the seller's own value goes before a row", () => {
  const rules = rulesFor(DE, Date.parse('2027-03-01'), rulesOf(DE, [row({ target: 0.02 })], { target: 0.01 }));
  expect(rules.target).toMatchObject({ value: 0.01, overridden: true, row: { value: 0.02, source: 'SC G201722390' } });
});

test('a row that was read before ours gives way to it, so that an old file cannot outlive a new version', () => {
  const rules = rulesFor(DE, Date.parse('2027-03-01'), rulesOf(DE, [row({ target: 0.02 }, { checked: '2026-01-01' })]));
  expect(rules.target.value).toBe(0.025);
});

test('of two rows the later in the file is in force, as in our tables', () => {
  const rows = [row({ target: 0.02 }), row({ target: 0.03 }, { from: '2027-06-01' })];
  const targetOn = (date: string) => rulesFor(DE, Date.parse(date), rulesOf(DE, rows)).target.value;
  expect([targetOn('2027-01-01'), targetOn('2027-03-01'), targetOn('2027-07-01')]).toEqual([0.025, 0.02, 0.03]);
});

test('a row for a programme leaves other orders alone', () => {
  const rows = [row({ actBy: { unit: 'hours', count: 12 } }, { countries: ['IN'], programs: ['local-shops'] })];
  const overrides = rulesOf(IN, rows);
  const hours = (programs: 'local-shops'[]) => {
    const { actBy } = deadlinesOf({ shipBy: Date.parse('2027-03-01'), programs }, { marketplace: IN, overrides });
    return actBy && (actBy.at - Date.parse('2027-03-01')) / 3_600_000;
  };
  expect([hours([]), hours(['local-shops'])]).toEqual([24, 12]);
});

test('holidays and weekends of a row count, but where the seller says otherwise', () => {
  const rows = [row({ holidays: { add: ['2027-03-03'], remove: ['2027-03-26'] } })];
  expect(isBusinessDay(day('2027-03-03'), DE, rulesOf(DE, rows))).toBe(false);
  expect(isBusinessDay(day('2027-03-26'), DE, rulesOf(DE, rows))).toBe(true);
  const own = { holidays: { add: [day('2027-03-26')], remove: [day('2027-03-03')] } };
  expect(isBusinessDay(day('2027-03-03'), DE, rulesOf(DE, rows, own))).toBe(true);
  expect(isBusinessDay(day('2027-03-26'), DE, rulesOf(DE, rows, own))).toBe(false);
  const friday = rulesOf(DE, [row({ weekend: [5, 6] })]);
  expect(addBusinessDays(day('2027-03-04'), 1, DE, friday).day).toBe('2027-03-07');
});
