import { expect, test } from 'vitest';
import { type Country, MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { deadlineRules, zoneOf } from '../../../lib/rules/deadline-rules.ts';
import { type MarketplaceRules, rulesFor } from '../../../lib/rules/rules-for.ts';

const NOW = Date.UTC(2026, 10, 21);
const at2020 = Date.UTC(2020, 8, 29);

type Named = Exclude<keyof MarketplaceRules, 'country'>;

/** A row per rule of the product's specification: rule, country, value, where the row says it comes from. */
const RULES: [rule: string, Country, Named, value: unknown, source: string][] = [
  ['the target is 2.5 %', 'US', 'target', 0.025, 'SC 200285210'],
  ['India has 2 %', 'IN', 'target', 0.02, 'SC 200285210 en_IN'],
  ['Seller Fulfilled Prime has 0.5 %', 'US', 'primeTarget', 0.005, 'SC 201812270, 202072550'],
  ['buyer-requested cancels are reported to count there', 'US', 'primeCountsBuyerRequests', true, 'sellers report it'],
  ['the window is 7 days', 'DE', 'windows', [7], 'SC 200285210'],
  ['India also has 30 days', 'IN', 'windows', [7, 30], 'SC 200285210 en_IN'],
  [
    'two in a row count for 30 days',
    'AU',
    'succession',
    { cancellations: 2, days: 30 },
    'SC 200285210 AU, EU, IT, AE, IN',
  ],
  ['the buyer cancels alone for 30 minutes', 'UK', 'buyerSelfCancelMinutes', 30, 'SC 201722390'],
  ['5 in Japan', 'JP', 'buyerSelfCancelMinutes', 5, 'SC 201722390 and RXAS2XTAYEF77BG ja_JP'],
  [
    'payment checks take up to 21 days, and the seller cannot cancel',
    'IT',
    'pending',
    { paymentCheckDays: 21, deferredPaymentDays: null, sellerMayCancel: false },
    'SC RXAS2XTAYEF77BG',
  ],
  [
    "Japan's deferred payments have 6 days, and the seller can cancel",
    'JP',
    'pending',
    { paymentCheckDays: 21, deferredPaymentDays: 6, sellerMayCancel: true },
    'SC 200252520 ja_JP',
  ],
  ['act by is 7 calendar days', 'FR', 'actBy', { unit: 'days', count: 7 }, 'SC G201722390; SC JP forum 54185'],
  ['act by is 24 hours in India', 'IN', 'actBy', { unit: 'hours', count: 24 }, 'SC 200285210 en_IN'],
  [
    'Amazon cancels after 7 business days',
    'JP',
    'autoCancel',
    { unit: 'business-days', count: 7 },
    'Amazon announcement of 2020, SC forums 694871 and 337189',
  ],
  [
    'the weekend is Saturday and Sunday',
    'IN',
    'weekend',
    [6, 0],
    'SC EDSVA3D58NL292F (weekends are no operating days)',
  ],
  [
    'ship-by dates of the USA are Pacific',
    'US',
    'zone',
    'America/Los_Angeles',
    'unshipped-orders reports, ship-by 23:59:59 Pacific',
  ],
];

test.each(RULES)('%s (%s)', (_, country, rule, value, source) => {
  const { [rule]: found } = rulesFor(MARKETPLACE_IDS[country], NOW);
  expect([found.value, found.row.source, found.overridden]).toEqual([value, source, false]);
});

test('before 2020-09-30 the rule was 30 days', () => {
  const { actBy, autoCancel } = rulesFor(MARKETPLACE_IDS.US, at2020);
  expect([actBy.value, autoCancel.value]).toEqual([
    { unit: 'days', count: 30 },
    { unit: 'days', count: 30 },
  ]);
});

test('the day on which a rule comes into force begins at midnight of the marketplace', () => {
  const midnight = Date.parse('2020-09-30T00:00:00+09:00');
  expect(rulesFor(MARKETPLACE_IDS.JP, midnight).actBy.value.count).toBe(7);
  expect(rulesFor(MARKETPLACE_IDS.JP, midnight - 1).actBy.value.count).toBe(30);
});

test('the Emirates moved their weekend in 2022; Egypt and Saudi Arabia rest on Friday and Saturday', () => {
  const weekend = (country: Country, year: number) =>
    rulesFor(MARKETPLACE_IDS[country], Date.UTC(year, 6, 1)).weekend.value;
  expect([weekend('AE', 2021), weekend('AE', 2022), weekend('EG', 2026), weekend('SA', 2026)]).toEqual([
    [5, 6],
    [6, 0],
    [5, 6],
    [5, 6],
  ]);
});

test.each(['easy-ship-guaranteed', 'local-shops'] as const)(
  'in India an order of %s has to be out at ship-by itself',
  (program) => {
    expect(deadlineRules(MARKETPLACE_IDS.IN, NOW, {}, [program]).actBy.value).toEqual({ unit: 'hours', count: 0 });
    expect(deadlineRules(MARKETPLACE_IDS.IN, NOW, {}, ['easy-ship']).actBy.value.count).toBe(24);
  },
);

test("the seller's own value lies over the table, is marked, and leaves the row to be shown", () => {
  const { target, windows } = rulesFor(MARKETPLACE_IDS.DE, NOW, { target: 0.01 });
  expect([target.value, target.overridden, target.row.value, windows.overridden]).toEqual([0.01, true, 0.025, false]);
});

test('only the zones that real data confirmed are said to be sure', () => {
  const sure = Object.entries(MARKETPLACE_IDS).filter(([, id]) => rulesFor(id, NOW).zone.row.confidence === 'H');
  expect(sure.map(([country]) => country)).toEqual(['US', 'IN']);
});

test("a seller's zone decides the days", () => {
  expect(zoneOf(MARKETPLACE_IDS.MX, { zone: 'America/Mexico_City' })).toBe('America/Mexico_City');
  const { actBy } = rulesFor(MARKETPLACE_IDS.US, Date.parse('2020-09-29T20:00:00Z'), { zone: 'Asia/Tokyo' });
  expect(actBy.value.count).toBe(7);
});
