import { expect, test } from 'vitest';
import { wouldBeSecondInARow } from '../../../lib/cancellation-rate/in-a-row.ts';
import { readSkuHistory } from '../../../lib/ledger/known-orders.ts';
import type { OrderSighting } from '../../../lib/orders/sighting.ts';
import { DAY, DE, freshLedger, got, NOW, orderId, sighting, US } from './shop.ts';

test('rows in view learn of a request that was seen yesterday and of who cancelled', async () => {
  const { ledger } = freshLedger();
  await got(
    ledger.record([
      sighting(1, { buyerRequest: { reason: 'Changed mind' } }, { seenAt: NOW - DAY, source: 'page-dom' }),
      sighting(1),
      sighting(2, { status: 'canceled', cancelReason: 'NoInventory' }),
      sighting(3, {}, { items: [{ itemId: '1', buyerRequest: {} }, { itemId: '2' }] }),
      sighting(3, { buyerRequest: {} }, { seenAt: NOW + 1 }),
      sighting(4, {}, { scope: DE }),
    ]),
  );
  expect(await got(ledger.factsOf(US, [1, 2, 3, 4, 5].map(orderId)))).toMatchObject([
    { orderId: orderId(1), cause: null, request: { firstSeenAt: NOW - DAY, source: 'page-dom' }, lastSeenAt: NOW },
    { orderId: orderId(2), cause: 'seller', request: null },
    { orderId: orderId(3), request: { firstSeenAt: NOW, source: 'page-json' } },
  ]);
});

test('an order id alone finds the order in whichever scope it stands', async () => {
  const { ledger } = freshLedger();
  await got(ledger.record([sighting(1), sighting(2, {}, { scope: DE })]));
  expect(await got(ledger.factsOf(null, [orderId(2), orderId(3)]))).toMatchObject([{ scope: DE }]);
});

const sold = (n: number, day: number, end: 'shipped' | 'canceled', more: Partial<OrderSighting> = {}) =>
  sighting(
    n,
    { status: end, purchasedAt: NOW + day * DAY, ...(end === 'canceled' && { canceledBy: 'seller', canceledAt: NOW }) },
    { items: [{ itemId: String(n), sku: 'A' }], ...more },
  );

test.each<[string, OrderSighting[], number | null]>([
  ['after one that the seller cancelled', [sold(1, -3, 'canceled')], 1],
  ['after one that was shipped since', [sold(1, -3, 'canceled'), sold(2, -2, 'shipped')], null],
  ['before one that the seller cancelled', [sold(1, -3, 'shipped'), sold(2, 1, 'canceled')], 2],
  ['after one of another SKU', [sold(1, -3, 'canceled', { items: [{ itemId: '1', sku: 'B' }] })], null],
  ['after one of another marketplace', [sold(1, -3, 'canceled', { scope: DE })], null],
  ['itself cancelled already', [sold(9, 0, 'canceled')], null],
])('two cancellations in a row of a SKU: %s', async (_, others, second) => {
  const { ledger } = freshLedger();
  await got(ledger.record([...others, sighting(8, { purchasedAt: NOW }, { items: [{ itemId: '8', sku: 'A' }] })]));
  const history = await got(ledger.read((tx) => readSkuHistory(tx, US, 'A', NOW, {})));
  const found = wouldBeSecondInARow(history, { orderId: orderId(9), purchasedAt: NOW }, NOW);
  expect(found?.orderId ?? null).toBe(second && orderId(second));
});

test('reminders are planned from open orders up to a moment, and from those that press at once', async () => {
  const { ledger } = freshLedger();
  await got(
    ledger.record([
      sighting(1, { shipBy: NOW + DAY }),
      sighting(2, { shipBy: NOW + DAY + 1 }),
      sighting(3, { shipBy: NOW, status: 'shipped' }),
      sighting(4, { shipBy: NOW + 9 * DAY, atRisk: true }),
      sighting(5, { shipBy: NOW - DAY }),
    ]),
  );
  const orders = await got(ledger.ordersToRemind(US, NOW + DAY));
  expect(orders.map((order) => order.orderId)).toEqual([4, 5, 1].map(orderId));
});
