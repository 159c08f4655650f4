import { expect, test } from 'vitest';
import { requestLookedForAt } from '../../../lib/cancel-reasons/request-looked-for.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { mergeSighting } from '../../../lib/orders/merge.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import type { RecordedOrder } from '../../../lib/orders/recorded-order.ts';
import type { OrderSighting } from '../../../lib/orders/sighting.ts';

const [orderId = expect.unreachable()] = orderIdsIn('111-1111111-1111111');

const seen = (source: OrderSighting['source'], seenAt: number, said: Partial<OrderSighting> = {}): OrderSighting => ({
  orderId,
  scope: { account: '', marketplace: MARKETPLACE_IDS.DE },
  source,
  seenAt,
  facts: { status: 'unshipped' },
  items: [],
  ...said,
});
const lookedFor = (...sightings: OrderSighting[]) => {
  const record = sightings.reduce<RecordedOrder | null>(mergeSighting, null);
  return record && requestLookedForAt(record);
};

test("a file alone shows no one's request, nor does the seller's word", () => {
  const word = seen('seller', 7, { facts: { askedByMessage: true } });
  expect(lookedFor(seen('file', 5), word)).toBeNull();
});

test("a row of the list and the page's JSON would have shown one", () => {
  expect(lookedFor(seen('page-dom', 5), seen('file', 4))).toBe(5);
  expect(lookedFor(seen('page-json', 5), seen('page-dom', 6))).toBe(6);
});

test('an item read on a page is a look too', () => {
  expect(lookedFor(seen('file', 8), seen('page-json', 9, { facts: {}, items: [{ sku: 'A' }] }))).toBe(9);
  expect(lookedFor(seen('page-dom', 5), seen('page-json', 9, { facts: {}, items: [{ sku: 'A' }] }))).toBe(9);
});

test('a request that a file shows was looked for', () => {
  expect(lookedFor(seen('file', 5, { facts: { buyerRequest: {} } }))).toBe(5);
  expect(lookedFor(seen('file', 5, { items: [{ sku: 'A', buyerRequest: {} }] }))).toBe(5);
});

test('a list that shows a request without telling whose is no look, until it shows the order plainly again', () => {
  const unsure = seen('page-dom', 5, { facts: { status: 'unshipped', requestUnread: true } });
  expect(lookedFor(unsure)).toBeNull();
  expect(lookedFor(seen('page-dom', 3), unsure)).toBeNull();
  expect(lookedFor(unsure, seen('page-dom', 6))).toBe(6);
  expect(lookedFor(unsure, seen('page-json', 4, { facts: {}, items: [{ sku: 'A' }] }))).toBe(4);
});

test("the page's JSON that may hold a request and does not tell is no look, until it is read plainly again", () => {
  const unsure = seen('page-json', 5, { facts: { status: 'unshipped', requestUnread: true } });
  expect(lookedFor(seen('page-json', 3), seen('page-dom', 4), unsure)).toBeNull();
  expect(lookedFor(unsure, seen('page-json', 6))).toBe(6);
});
