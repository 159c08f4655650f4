import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Country, MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { PROGRAMS } from '../../../lib/orders/order-facts.ts';
import { ACT_BY, AUTO_CANCEL } from '../../../lib/rules/auto-cancel.ts';
import { BUYER_SELF_CANCEL_MINUTES, PENDING } from '../../../lib/rules/before-shipping.ts';
import { CANCEL_REASONS, cancelReasonRule } from '../../../lib/rules/cancel-reasons.ts';
import {
  PRIME_COUNTS_BUYER_REQUESTS,
  PRIME_TARGETS,
  SUCCESSIONS,
  TARGETS,
  WINDOWS,
} from '../../../lib/rules/cancellation-rate.ts';
import { CONFLICTS } from '../../../lib/rules/readings.ts';
import { inForce, type Row } from '../../../lib/rules/row.ts';
import { WEEKENDS } from '../../../lib/rules/weekends.ts';
import { ZONES } from '../../../lib/rules/zones.ts';
import { evidence, table } from './table-schema.ts';

const fraction = z.number().check(z.gt(0), z.lt(0.1));
const count = z.int().check(z.gte(0), z.lte(60));
const TABLES: [string, readonly Row<unknown>[], z.core.$ZodType][] = [
  ['zones', ZONES, z.string()],
  ['weekends', WEEKENDS, z.array(z.literal([0, 1, 2, 3, 4, 5, 6]))],
  ['act-by', ACT_BY, z.strictObject({ unit: z.enum(['hours', 'days']), count })],
  ['auto-cancel', AUTO_CANCEL, z.strictObject({ unit: z.enum(['days', 'business-days']), count })],
  ['targets', TARGETS, fraction],
  ['Prime targets', PRIME_TARGETS, fraction],
  ['Prime buyer requests', PRIME_COUNTS_BUYER_REQUESTS, z.boolean()],
  ['windows', WINDOWS, z.array(z.literal([7, 30]))],
  ['successions', SUCCESSIONS, z.strictObject({ cancellations: count, days: count })],
  ["buyer's own time to cancel", BUYER_SELF_CANCEL_MINUTES, count],
  [
    'pending',
    PENDING,
    z.strictObject({ paymentCheckDays: count, deferredPaymentDays: z.nullable(count), sellerMayCancel: z.boolean() }),
  ],
];
const COUNTRIES = Object.keys(MARKETPLACE_IDS) as Country[];

test.each(TABLES)('every row of the %s table names its source, confidence and day', (_, rows, value) => {
  expect(table(value).safeParse(rows).error).toBeUndefined();
});

test.each(TABLES)('the %s table has a row in force for every marketplace, day and programme', (_, rows) => {
  for (const country of COUNTRIES)
    for (const day of ['2015-01-01', '2020-09-29', '2020-09-30', '2026-11-21'])
      for (const programs of [[], ...PROGRAMS.map((program) => [program])])
        expect(inForce(rows, { country, day, programs }).source).toBeTruthy();
});

test('a look-up without a day gives the newest row', () => {
  expect(inForce(ACT_BY, { country: 'DE' }).from).toBe('2020-09-30');
});

test('a table without a row for a marketplace is a bug that says so', () => {
  expect(() => inForce([], { country: 'DE' })).toThrow('No rule for DE');
});

test('the cancel page knows six reasons, and only two leave the stock as it is', () => {
  expect(CANCEL_REASONS.map(({ code }) => code)).toEqual([
    'NoInventory',
    'BuyerCanceled',
    'GeneralAdjustment',
    'ShippingAddressUndeliverable',
    'CustomerExchange',
    'PricingError',
  ]);
  expect(CANCEL_REASONS.filter(({ restocks }) => !restocks.value).map(({ code }) => code)).toEqual([
    'NoInventory',
    'CustomerExchange',
  ]);
  for (const { rate, restocks } of CANCEL_REASONS) for (const effect of [rate, restocks]) evidence.parse(effect);
});

test('only "Buyer canceled" can be exempt from the rate, and only with a request', () => {
  const exempt = CANCEL_REASONS.filter(({ rate }) => rate.value === 'exempt-with-request');
  expect(exempt.map(({ code }) => code)).toEqual(['BuyerCanceled']);
  expect(cancelReasonRule('WeatherDelay')).toBeUndefined();
});

test('every conflict names at least two readings, each with its source, and the choice', () => {
  for (const { question, readings, choice } of CONFLICTS) {
    expect(question).toMatch(/\?$/);
    expect(choice).toMatch(/\.$/);
    expect(readings.length).toBeGreaterThan(1);
    for (const reading of readings) evidence.parse(reading);
  }
});
