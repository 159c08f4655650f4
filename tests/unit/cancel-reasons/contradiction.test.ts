import { expect, test } from 'vitest';
import { contradictionOf } from '../../../lib/cancel-reasons/contradiction.ts';
import { judgeCancellation } from '../../../lib/cancel-reasons/judge-cancellation.ts';
import type { JudgedOrder } from '../../../lib/cancel-reasons/judgement.ts';
import { NOW, unshipped } from './cases/case.ts';

const one = { itemId: '01', asin: 'B1', quantityOrdered: 1 };
const two = { itemId: '02', asin: 'B2', quantityOrdered: 1 };
const judge = (order: JudgedOrder, lookedFor: number | null = NOW) =>
  judgeCancellation(order, {}, { marketplace: null, now: NOW, requestLookedForAt: lookedFor });

const whole = judge(unshipped({ buyerRequest: {} }, [one, two]));
const part = judge(unshipped({ buyerRequest: {} }, [{ ...one, buyerRequest: {} }, two]));
const none = judge(unshipped({}, [one, two]));

test('no reason chosen contradicts nothing', () => {
  expect([null, ''].map((chosen) => contradictionOf(chosen, whole))).toEqual([null, null]);
});

test('"Buyer canceled" without a request is untrue, whichever items are chosen', () => {
  expect(contradictionOf('BuyerCanceled', none)).toBe('untrue-buyer-reason');
  expect(contradictionOf('BuyerCanceled', none, [])).toBe('untrue-buyer-reason');
  expect(contradictionOf('NoInventory', none)).toBeNull();
});

test('any other reason ignores a request, one that only feeds know included', () => {
  expect(contradictionOf('NoInventory', whole)).toBe('request-ignored');
  expect(contradictionOf('WeatherDelay', whole)).toBe('request-ignored');
  expect(contradictionOf('BuyerCanceled', whole, [two])).toBeNull();
});

test('a request for one item makes "Buyer canceled" true for that item alone', () => {
  expect(contradictionOf('BuyerCanceled', part, [{ asin: 'B1' }])).toBeNull();
  expect(contradictionOf('BuyerCanceled', part, [{ asin: 'B2' }])).toBe('untrue-buyer-reason');
  expect(contradictionOf('BuyerCanceled', part, 'all')).toBe('untrue-buyer-reason');
});

test('a request for one item is ignored by another reason for it, and not by one for the other item', () => {
  expect(contradictionOf('NoInventory', part, [two])).toBeNull();
  expect(contradictionOf('NoInventory', part, [one, two])).toBe('request-ignored');
  expect(contradictionOf('NoInventory', part, 'all')).toBe('request-ignored');
});

test('an item that shares no name with those under the request contradicts nothing', () => {
  const chosen = [{ sku: 'A' }];
  expect(['BuyerCanceled', 'NoInventory'].map((code) => contradictionOf(code, part, chosen))).toEqual([null, null]);
});

test('a record too thin to tell accuses no one, but a request on it can be ignored', () => {
  expect(contradictionOf('BuyerCanceled', judge(unshipped(), null))).toBeNull();
  const pending = judge(unshipped({ status: 'pending', buyerRequest: {} }));
  expect(pending.verdict).toBe('unknown');
  expect(contradictionOf('NoInventory', pending)).toBe('request-ignored');
});

test('an order that can not be cancelled is held to its request all the same', () => {
  expect(contradictionOf('BuyerCanceled', judge(unshipped({ labelBought: true })))).toBe('untrue-buyer-reason');
  const asked = judge(unshipped({ labelBought: true, buyerRequest: {} }));
  expect(contradictionOf('NoInventory', asked)).toBe('request-ignored');
  expect(contradictionOf('BuyerCanceled', asked)).toBeNull();
});
