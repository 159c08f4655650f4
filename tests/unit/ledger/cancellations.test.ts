import { expect, test } from 'vitest';
import { readCancellations } from '../../../lib/ledger/cancellations.ts';
import type { OrderFacts } from '../../../lib/orders/order-facts.ts';
import { DAY, DE, freshLedger, got, NOW, orderId, sighting, storedIn, US } from './shop.ts';

const attempt = (n: number, more: object = {}) => ({
  scope: US,
  orderId: orderId(n),
  at: NOW,
  reason: 'NoInventory',
  rateBefore: 0.01,
  rateAfter: 0.02,
  ...more,
});
type Book = ReturnType<typeof freshLedger>['ledger'];
const read = (ledger: Book, most?: number, scope = US) =>
  got(ledger.read((tx) => readCancellations(tx, scope, NOW, {}, most)));
const submit = async (ledger: Book, n: number, more: object = {}) => {
  await got(ledger.noteCancelAttempt(attempt(n, more)));
  await got(ledger.settleCancellation({ scope: US, orderId: orderId(n), isDone: true, by: 'page-dom', at: NOW + 1 }));
};
const gone = (n: number, facts: OrderFacts, more: object = {}) =>
  sighting(n, { status: 'canceled', canceledAt: NOW - DAY, ...facts }, more);

test('a submit is told with its request, reason, SKUs and rates; an order that Amazon cancelled late counts beside it', async () => {
  const { ledger } = freshLedger();
  const items = [{ itemId: '1', sku: 'A' }];
  await got(
    ledger.record([
      sighting(1, {}, { items }),
      sighting(2, { buyerRequest: { reason: 'No longer needed' } }),
      gone(3, { canceledBy: 'amazon', shipBy: NOW - 9 * DAY }, { items, source: 'file' }),
      gone(4, {}),
      gone(5, { canceledBy: 'buyer' }),
      sighting(6),
    ]),
  );
  await submit(ledger, 1);
  await submit(ledger, 2, { reason: 'BuyerCanceled' });
  await got(ledger.noteCancelAttempt(attempt(6)));
  const { cancellations, leftOut } = await read(ledger);
  expect(leftOut).toBe(0);
  expect(cancellations).toHaveLength(5);
  expect(cancellations.toSorted((a, b) => (a.orderId < b.orderId ? -1 : 1))).toMatchObject([
    { when: 'submitted', cost: 'counted', cause: 'seller', reason: 'NoInventory', skus: ['A'], request: null },
    {
      when: 'submitted',
      cost: 'free',
      request: { firstSeenAt: NOW, source: 'page-json', reason: 'No longer needed' },
      rates: { before: 0.01, after: 0.02 },
      confirmedBy: 'page-dom',
    },
    { when: 'canceled', cost: 'counted', cause: 'amazon-late', skus: ['A'], rates: null, confirmedBy: 'file' },
    { when: 'canceled', cost: 'unknown', reason: null, at: NOW - DAY },
    { orderId: orderId(6), when: 'submitted', cost: 'open', cause: null, confirmedBy: null },
  ]);
});

test('of an order cancelled in two steps each is told with its own cost', async () => {
  const { ledger } = freshLedger();
  const items = [
    { itemId: '1', sku: 'A', quantityOrdered: 1, buyerRequest: {} },
    { itemId: '2', sku: 'B', quantityOrdered: 1 },
  ];
  await got(ledger.record([sighting(1, {}, { items })]));
  const part = (itemId: string, sku: string, cancelReason: string) => ({
    reason: cancelReason,
    items: [{ itemId, sku, quantityCanceled: 1, cancelReason }],
  });
  await submit(ledger, 1, part('1', 'A', 'BuyerCanceled'));
  await submit(ledger, 1, { ...part('2', 'B', 'NoInventory'), at: NOW + 2 });
  expect((await read(ledger)).cancellations).toMatchObject([
    { at: NOW + 2, cost: 'counted', skus: ['B'] },
    { at: NOW, cost: 'free', skus: ['A'] },
  ]);
});

test('evidence outlives its order', async () => {
  const { ledger, name } = freshLedger();
  await got(ledger.record([sighting(1, {}, { items: [{ itemId: '1', sku: 'A' }] })]));
  await submit(ledger, 1);
  await got(ledger.prune(NOW + 400 * DAY));
  expect((await storedIn(name)).orders).toEqual([]);
  expect((await read(ledger)).cancellations).toMatchObject([{ cost: 'counted', skus: ['A'], reason: 'NoInventory' }]);
});

test('what counts here is what the rate counts, and the last of 90 days is its figure of now', async () => {
  const { ledger } = freshLedger();
  const facts: OrderFacts[] = [
    { status: 'canceled', canceledBy: 'seller' },
    { status: 'canceled', canceledBy: 'buyer' },
    { status: 'canceled' },
    { status: 'shipped' },
    { status: 'canceled', cancelReason: 'PricingError' },
  ];
  await got(ledger.record(facts.map((each, n) => sighting(n, each))));
  const { cancellations, trend, target } = await read(ledger);
  const count = (cost: string) => cancellations.filter((each) => each.cost === cost).length;
  expect(trend).toHaveLength(90);
  expect(trend.at(-1)?.rate).toMatchObject({ numerator: count('counted'), unknown: count('unknown') });
  expect([count('counted'), count('unknown'), target]).toEqual([2, 1, 0.025]);
  expect(trend[0]?.rate.rate).toBeNull();
});

test('beside the rate of now stands how much of its days was seen', async () => {
  const { ledger } = freshLedger();
  await got(ledger.record([sighting(1, {}, { seenAt: NOW })]));
  expect((await read(ledger)).coverage).toMatchObject({ daysCovered: 0, days: 7 });
  const list = { scope: US, list: 'all', from: NOW - 9 * DAY, until: NOW, rowsSeen: 1, total: 1, at: NOW } as const;
  await got(ledger.recordListReading(list));
  expect((await read(ledger)).coverage).toMatchObject({ daysCovered: 7, days: 7 });
});

test('the latest are read where there are too many, and the number of the others is told', async () => {
  const { ledger } = freshLedger();
  const bought = (n: number) => ({ purchasedAt: NOW - n * DAY, canceledAt: NOW - n * DAY });
  const seller = [1, 2, 3, 4].map((n) => gone(n, { canceledBy: 'seller', ...bought(n) }));
  await got(ledger.record([...seller, ...[5, 6, 7].map((n) => gone(n, bought(n)))]));
  const { cancellations, leftOut } = await read(ledger, 2);
  expect(cancellations.map((each) => each.orderId)).toEqual([1, 2, 5, 6].map(orderId));
  expect(leftOut).toBe(3);
});

test('a buyer’s own words are not passed on, and other accounts and marketplaces stay apart', async () => {
  const { ledger } = freshLedger();
  const typed = { buyerRequest: { reason: 'please call me: 0151 2345 6789' } };
  await got(ledger.record([sighting(1, typed), sighting(2, {}, { scope: DE })]));
  await submit(ledger, 1, { reason: 'BuyerCanceled' });
  const { cancellations } = await read(ledger);
  expect(JSON.stringify(cancellations)).not.toContain('0151');
  expect(cancellations).toMatchObject([{ request: { source: 'page-json' } }]);
  expect((await read(ledger, 10, DE)).cancellations).toEqual([]);
});
