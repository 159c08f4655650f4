import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListReading } from '../../../lib/cancellation-rate/coverage.ts';
import { orderState } from '../../../lib/deadlines/order-state.ts';
import type { OrderFacts } from '../../../lib/orders/order-facts.ts';
import { HOUR } from '../../../lib/time/instant.ts';
import { DAY, DE, freshLedger, got, NOW, orderId, shown, sighting, storedIn, US } from './shop.ts';

const URGENT = ['buyer-cancel', 'auto-cancel-soon', 'late', 'due-soon'];

const openFacts: fc.Arbitrary<OrderFacts> = fc.record(
  {
    status: fc.constantFrom('pending', 'unshipped', 'unshipped', 'unshipped', 'shipped', 'canceled'),
    fulfillment: fc.constantFrom('seller', 'seller', 'seller', 'amazon'),
    // On and beside the limits: late from the first millisecond after ship-by, due soon 24 h before it.
    shipBy: fc
      .tuple(fc.constantFrom(-9 * DAY, -6 * DAY, -5 * DAY, 0, DAY, 3 * DAY), fc.integer({ min: -1, max: 1 }))
      .map(([span, off]) => NOW + span + off),
    atRisk: fc.boolean(),
    buyerRequest: fc.constant({}),
    amazonCancelsAt: fc.constantFrom(NOW + HOUR, NOW + 9 * DAY),
  },
  { requiredKeys: [] },
);

test('the due list holds each order with one of the first four tokens, and no other, the most urgent first', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(openFacts, { maxLength: 12 }), fc.constantFrom(24, 48), async (all, hours) => {
      const { ledger } = freshLedger();
      const settings = { rules: {}, dueSoonMs: hours * HOUR };
      const context = { now: NOW, dueSoonMs: settings.dueSoonMs, marketplace: US.marketplace };
      await got(
        ledger.record([
          ...all.map((facts, n) => ({ ...sighting(n), facts })),
          sighting(99, { status: 'shipped' }),
          sighting(98, { buyerRequest: {} }, { scope: DE }),
        ]),
      );
      const expected = all.flatMap((facts, n) => {
        const tokens = orderState(facts, context).tokens.filter((token) => URGENT.includes(token));
        return tokens[0] ? [{ orderId: orderId(n), tokens }] : [];
      });
      const { due } = await shown(ledger, NOW, settings);
      expect([...due.orders].sort((a, b) => (a.orderId < b.orderId ? -1 : 1))).toMatchObject(expected);
      const ranks = due.orders.map(({ tokens }) => URGENT.indexOf(tokens[0]));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      const carrying = (...some: string[]) =>
        expected.filter(({ tokens }) => tokens.some((token) => some.includes(token))).length;
      expect(due).toMatchObject({
        more: 0,
        requests: carrying('buyer-cancel'),
        late: carrying('late'),
        pressing: carrying('buyer-cancel', 'late'),
      });
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('of more orders than can be shown the rest is counted', async () => {
  const { ledger } = freshLedger();
  const late = Array.from({ length: 505 }, (_, n) => sighting(n, { shipBy: NOW - 1000 + n }));
  const soon = Array.from({ length: 4 }, (_, n) => sighting(600 + n, { shipBy: NOW + HOUR }));
  await got(ledger.record([...late, ...soon, sighting(700, { shipBy: NOW - HOUR, buyerRequest: {} })]));
  const { orders, ...counts } = (await shown(ledger)).due;
  expect(counts).toEqual({ more: 10, requests: 1, late: 506, pressing: 506 });
  expect(orders).toHaveLength(500);
  expect(orders[0]).toMatchObject({ orderId: orderId(700), tokens: ['buyer-cancel', 'late'] });
  expect(orders[1]).toMatchObject({ orderId: orderId(0) });
});

test('an order that nobody has seen for long is no longer taken for late', async () => {
  const { ledger } = freshLedger();
  const shipBy = NOW + DAY;
  await got(ledger.record([sighting(1, { shipBy })]));
  expect((await shown(ledger, NOW + 20 * DAY)).due.late).toBe(1);
  expect((await shown(ledger, NOW + 40 * DAY)).due).toMatchObject({ late: 0, orders: [] });
  await got(ledger.record([sighting(1, { shipBy }, { seenAt: NOW + 39 * DAY })]));
  expect((await shown(ledger, NOW + 40 * DAY)).due.late).toBe(1);
});

const list = (more: Partial<ListReading>): ListReading => ({
  scope: US,
  list: 'unshipped',
  from: NOW - 30 * DAY,
  until: NOW + DAY,
  rowsSeen: 0,
  total: 0,
  at: NOW + DAY,
  ...more,
});

test.each<[string, Partial<ListReading>, number]>([
  ['a list that it should have been in', {}, 0],
  ['a list of all orders', { list: 'all' }, 0],
  ['a list of another status', { list: 'shipped' }, 1],
  ['a list that was not read to its end', { rowsSeen: 5, total: 6 }, 1],
  ['a list that does not say how long it is', { total: null }, 1],
  ['a list of other days', { from: NOW - DAY }, 1],
  ['the very list in which it stood', { at: NOW }, 1],
  ['a list whose later pages were read half an hour after its own', { at: NOW + HOUR / 2 }, 1],
  ['a list of another marketplace', { scope: DE }, 1],
])('an open order, missing from %s: %o leaves %i open', async (_, reading, left) => {
  const { ledger } = freshLedger();
  await got(ledger.record([sighting(1, { shipBy: NOW - 1 })]));
  await got(ledger.recordListReading(list(reading)));
  expect((await shown(ledger)).due.orders).toHaveLength(left);
  await got(ledger.record([sighting(1, { shipBy: NOW - 1 }, { seenAt: NOW + DAY })]));
  expect((await shown(ledger)).due.orders).toHaveLength(1);
});

test('the figures, what is unknown and what rolls off follow from the orders of the scope alone', async () => {
  const { ledger } = freshLedger();
  const bought = (days: number): OrderFacts => ({ purchasedAt: NOW - days * DAY });
  await got(
    ledger.record([
      ...Array.from({ length: 40 }, (_, n) => sighting(n, { ...bought(n % 7), status: 'shipped' })),
      sighting(50, { ...bought(6), status: 'canceled', canceledBy: 'seller', canceledAt: NOW }),
      sighting(51, { ...bought(1), status: 'canceled', canceledBy: 'seller', canceledAt: NOW }),
      sighting(52, { ...bought(3), status: 'canceled' }),
      sighting(53, { ...bought(2), status: 'canceled' }),
      sighting(54, { ...bought(90), status: 'canceled' }),
      sighting(55, { ...bought(1), status: 'canceled', buyerRequest: {} }),
      sighting(56, { ...bought(1), status: 'canceled', canceledBy: 'seller' }, { scope: DE }),
    ]),
  );
  expect(await shown(ledger)).toMatchObject({
    figures: {
      now: { numerator: 2, denominator: 44, unknown: 2 },
      state: 'breach',
      rollOffs: [
        { day: '2026-06-18', orders: 1 },
        { day: '2026-06-23', orders: 1 },
      ],
    },
    counted: [
      { orderId: orderId(50), leavesOn: '2026-06-18' },
      { orderId: orderId(51), leavesOn: '2026-06-23' },
    ],
    unknown: [{ orderId: orderId(53) }, { orderId: orderId(52) }],
    unknownCount: 2,
    prime: null,
    target: { parts: 25_000, per: 1_000_000 },
  });
  const trend = (await shown(ledger)).trend;
  expect(trend).toHaveLength(30);
  expect(trend.at(-1)).toMatchObject({ day: '2026-06-17', rate: { numerator: 2, denominator: 44 } });
});

test('Seller Fulfilled Prime has figures of its own, in which requests count', async () => {
  const { ledger } = freshLedger();
  const prime: OrderFacts = { programs: ['seller-fulfilled-prime'] };
  await got(
    ledger.record([sighting(1), sighting(2, prime), sighting(3, { ...prime, status: 'canceled', buyerRequest: {} })]),
  );
  expect(await shown(ledger)).toMatchObject({
    figures: { now: { numerator: 0, denominator: 2 } },
    prime: { figures: { now: { numerator: 1, denominator: 2 } }, target: { parts: 5000 } },
  });
});

test('lists that were read to their end cover their days; the same one again adds no row', async () => {
  const { ledger } = freshLedger();
  const all = { list: 'all', from: NOW - 3 * DAY, until: NOW + DAY } as const;
  await got(ledger.recordListReading(list({ ...all, at: NOW - HOUR })));
  expect((await shown(ledger)).coverage).toMatchObject({ daysCovered: 3, days: 7 });
  await got(ledger.recordListReading(list({ ...all, from: NOW - 20 * DAY, at: NOW - DAY })));
  expect((await shown(ledger)).coverage).toMatchObject({ daysCovered: 7, missing: [], toRead: [] });
});

test('of two readings of one list on one day the later stays, whichever arrives first', async () => {
  const stored = await Promise.all(
    [
      [0, -HOUR],
      [-HOUR, 0],
    ].map(async (times) => {
      const { ledger, name } = freshLedger();
      for (const time of times) await got(ledger.recordListReading(list({ from: NOW - 9 * DAY, at: NOW + time })));
      return (await storedIn(name)).listReadings;
    }),
  );
  expect(stored[0]).toEqual(stored[1]);
  expect(stored[0]).toMatchObject([{ value: { reading: { at: NOW } } }]);
});

test("Amazon's own figure is the last one read, whichever arrives first", async () => {
  const { ledger } = freshLedger();
  const figure = { scope: US, rate: 0.02, numerator: 2, denominator: 100 };
  await got(ledger.recordOfficialFigure({ ...figure, seenAt: NOW }));
  await got(ledger.recordOfficialFigure({ ...figure, rate: 0.01, seenAt: NOW - 2 * HOUR }));
  await got(ledger.recordOfficialFigure({ ...figure, rate: 0.03, seenAt: NOW - 2 * DAY }));
  expect((await shown(ledger)).official).toEqual({ ...figure, seenAt: NOW });
});

test('without a scope named, the one seen last is shown; of an empty record nothing is', async () => {
  const { ledger } = freshLedger();
  expect(await got(ledger.snapshot(null, NOW, { rules: {} }))).toEqual({ scopes: [], shown: null, damaged: 0 });
  await got(ledger.record([sighting(1), sighting(2, {}, { scope: DE, seenAt: NOW + 1 })]));
  const snapshot = await got(ledger.snapshot(null, NOW, { rules: {} }));
  expect(snapshot.scopes.map(({ scope }) => scope)).toEqual([DE, US]);
  expect(snapshot.shown?.scope).toEqual(DE);
});

test("the seller's own rules are what the figures go by", async () => {
  const { ledger } = freshLedger();
  await got(ledger.record([sighting(1)]));
  const rules = { [US.marketplace]: { target: 0.01, windows: [7, 30] } };
  const { target, figures } = await shown(ledger, NOW, { rules });
  expect(target).toEqual({ parts: 10_000, per: 1_000_000 });
  expect(figures.thirtyDays).toMatchObject({ denominator: 1 });
});
