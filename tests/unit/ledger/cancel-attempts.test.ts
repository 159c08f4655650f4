import { expect, test } from 'vitest';
import { DAY, freshLedger, got, NOW, orderId, shown, sighting, storedIn, US } from './shop.ts';

const attempt = (n: number, more: object = {}) => ({
  scope: US,
  orderId: orderId(n),
  at: NOW,
  reason: 'NoInventory',
  rateBefore: 0,
  rateAfter: 0.5,
  ...more,
});
const end = (n: number, isDone: boolean) =>
  ({ scope: US, orderId: orderId(n), isDone, by: 'page-dom', at: NOW + 1 }) as const;
const numerator = async (ledger: ReturnType<typeof freshLedger>['ledger']) =>
  (await shown(ledger)).figures.now.numerator;

test('a submit counts once the page says that the order was cancelled, with the reason that was submitted', async () => {
  const { ledger, name } = freshLedger();
  await got(ledger.record([sighting(1, { buyerRequest: {} }), sighting(2)]));
  await got(ledger.noteCancelAttempt(attempt(2)));
  expect(await numerator(ledger)).toBe(0);
  await got(ledger.settleCancellation(end(2, true)));
  expect(await numerator(ledger)).toBe(1);
  const [order] = await got(ledger.factsOf(US, [orderId(2)]));
  expect(order).toMatchObject({ cause: 'seller', facts: { cancelReason: 'NoInventory', canceledAt: NOW } });
  expect((await storedIn(name)).evidence).toMatchObject([
    { value: { reason: 'NoInventory', request: null, confirmedBy: 'page-dom', rateAfter: 0.5 } },
  ]);
});

test('a submit that failed leaves nothing counted and no evidence', async () => {
  const { ledger, name } = freshLedger();
  await got(ledger.record([sighting(1)]));
  await got(ledger.noteCancelAttempt(attempt(1)));
  await got(ledger.settleCancellation(end(1, false)));
  await got(ledger.settleCancellation(end(1, true)));
  expect(await numerator(ledger)).toBe(0);
  expect((await storedIn(name)).evidence).toEqual([]);
});

test('a submit that is told again, after no answer came and a list showed how it ended, stays one entry', async () => {
  const { ledger, name } = freshLedger();
  await got(ledger.record([sighting(1)]));
  await got(ledger.noteCancelAttempt(attempt(1)));
  await got(ledger.record([sighting(1, { status: 'canceled' }, { seenAt: NOW + 1 })]));
  await got(ledger.noteCancelAttempt(attempt(1)));
  await got(ledger.settleCancellation(end(1, true)));
  expect((await storedIn(name)).evidence?.map(({ value }) => value)).toMatchObject([{ confirmedBy: 'page-json' }]);
});

test('an order whose cancel page is submitted in two tabs counts once, whichever tab sees the end first', async () => {
  const second = attempt(1, { at: NOW + 1 });
  const submits = (ledger: ReturnType<typeof freshLedger>['ledger']) => ({
    first: () => ledger.noteCancelAttempt(attempt(1)),
    second: () => ledger.noteCancelAttempt(second),
    done: () => ledger.settleCancellation(end(1, true)),
    failed: () => ledger.settleCancellation(end(1, false)),
  });
  for (const story of [
    ['first', 'second', 'done', 'failed'],
    ['first', 'done', 'second', 'failed'],
    ['first', 'second', 'done', 'done'],
  ] as const) {
    const { ledger, name } = freshLedger();
    await got(ledger.record([sighting(1)]));
    const tabs = submits(ledger);
    for (const step of story) expect(await tabs[step](), story.join()).toMatchObject({ ok: true });
    expect(await numerator(ledger), story.join()).toBe(1);
    expect((await storedIn(name)).evidence, story.join()).toHaveLength(1);
  }
});

test('the evidence holds what an appeal needs when the order itself is no longer on record', async () => {
  const { ledger, name } = freshLedger();
  const items = [
    { itemId: '1', sku: 'A', buyerRequest: { reason: 'No longer needed' } },
    { itemId: '2', sku: 'B' },
  ];
  await got(ledger.record([sighting(1, {}, { items }), sighting(2, {}, { items })]));
  await got(ledger.noteCancelAttempt(attempt(1, { items: [{ itemId: '1', sku: 'A' }] })));
  await got(ledger.noteCancelAttempt(attempt(2)));
  const request = { firstSeenAt: NOW, source: 'page-json', reason: 'No longer needed' };
  expect((await storedIn(name)).evidence?.map(({ value }) => value)).toMatchObject([
    { skus: ['A'], request },
    { skus: ['A', 'B'], request },
  ]);
});

test('the next sighting settles a submit whose end no page told', async () => {
  const { ledger, name } = freshLedger();
  await got(ledger.record([sighting(1, { buyerRequest: {} }), sighting(2), sighting(3)]));
  for (const n of [1, 2, 3]) await got(ledger.noteCancelAttempt(attempt(n)));
  await got(
    ledger.record([
      sighting(1, { status: 'canceled' }, { seenAt: NOW + 1 }),
      sighting(2, { status: 'canceled', canceledBy: 'amazon' }, { seenAt: NOW + 1 }),
      sighting(3, { status: 'canceled' }, { seenAt: NOW + 2 * DAY }),
    ]),
  );
  expect((await got(ledger.factsOf(US, [1, 2, 3].map(orderId)))).map(({ cause }) => cause)).toEqual([
    'buyer-request',
    'unknown',
    'unknown',
  ]);
  expect((await storedIn(name)).evidence?.map(({ value }) => value)).toMatchObject([
    { confirmedBy: 'page-json', request: { firstSeenAt: NOW } },
    { confirmedBy: null },
    { confirmedBy: null },
  ]);
});

test('of an order cancelled in part, the items that were submitted count and the rest stays open', async () => {
  const { ledger } = freshLedger();
  await got(ledger.record([sighting(1, {}, { items: [{ itemId: '1', quantityOrdered: 1 }, { itemId: '2' }] })]));
  await got(ledger.noteCancelAttempt(attempt(1, { items: [{ itemId: '1', quantityCanceled: 1 }] })));
  await got(ledger.settleCancellation(end(1, true)));
  expect(await got(ledger.factsOf(US, [orderId(1)]))).toMatchObject([
    { cause: 'seller', facts: { status: 'unshipped' } },
  ]);
});

test('before cancelling, the record tells the rate with and without it, the second in a row, and who looked', async () => {
  const { ledger } = freshLedger();
  const item = { items: [{ itemId: '1', sku: 'A' }] };
  const counted = { status: 'canceled', canceledBy: 'seller', purchasedAt: NOW - 3 * DAY, canceledAt: NOW } as const;
  await got(ledger.record([sighting(1, counted, item), sighting(2, {}, item), sighting(3), sighting(4)]));
  expect(await got(ledger.cancelOutlook(US, orderId(2), NOW))).toMatchObject({
    before: { numerator: 1, denominator: 4 },
    ifCounted: { numerator: 2, denominator: 4 },
    ifExempt: { numerator: 1, denominator: 3 },
    stateIfCounted: 'breach',
    target: 0.025,
    secondAfter: [{ sku: 'A', orderId: orderId(1) }],
    requestLookedForAt: NOW,
  });
  const stranger = await got(ledger.cancelOutlook(US, orderId(9), NOW));
  expect(stranger).toMatchObject({ requestLookedForAt: null, secondAfter: [], ifCounted: stranger.before });
});
