import { expect, test } from 'vitest';
import { openShop } from '../../../practice/books.ts';

const NOON = Date.UTC(2026, 10, 21, 19);
const DAY = 86_400_000;
const shop = openShop({ country: 'US', now: NOON });

test('each order of the window is counted, excluded, unknown or clean, and only the excluded leave the denominator', () => {
  const { counted, excluded, unknown, numerator, denominator, rate, rateHigh } = shop.rate({ now: NOON });
  expect(new Set([...counted, ...excluded, ...unknown]).size).toBe(counted.length + excluded.length + unknown.length);
  expect(counted).toHaveLength(numerator);
  expect(rate).toBe(numerator / denominator);
  expect(rateHigh).toBe((numerator + unknown.length) / denominator);
});

test('what the seller cancelled counts, also for an untrue buyer reason or a single item; what the buyer asked for does not', () => {
  const { counted, excluded } = shop.rate({ now: NOON, days: 30 });
  const kinds = (ids: string[]) => [...new Set(ids.map((id) => shop.order(id)?.kind))].sort();
  expect(kinds(counted)).toEqual([
    'canceled-buyer-reason-untrue',
    'canceled-by-amazon-late',
    'canceled-no-inventory',
    'canceled-price-error',
    'item-canceled-by-seller',
    'item-canceled-then-shipped',
  ]);
  expect(kinds(excluded)).toEqual([
    'canceled-by-buyer-while-pending',
    'canceled-on-request',
    'canceled-payment-failed',
    'pending',
    'pending-long',
  ]);
});

test('without any cause on record nothing counts and every cancelled order is unknown', () => {
  const { numerator, unknown } = shop.rate({ now: NOON, days: 30, causeKnown: () => false });
  const touched = shop.orders.filter(
    (order) => order.fulfillment === 'seller' && (order.cancellation || order.items.some((item) => item.cancellation)),
  );
  expect([numerator, unknown.length]).toEqual([0, touched.length]);
});

test('headroom is the most that stays under the target', () => {
  const { numerator, denominator, headroom } = shop.rate({ now: NOON, days: 30 });
  const largest = Math.ceil(denominator * 0.025) - 1 - numerator;
  expect(headroom).toBe(Math.max(0, largest));
});

test('a window without orders has no rate', () => {
  expect(shop.rate({ now: NOON + 60 * DAY })).toMatchObject({ denominator: 0, rate: null, headroom: null });
});
