import { expect, test } from 'vitest';
import type { OrderKey } from '../../../lib/ledger/schema.ts';
import { HOUR } from '../../../lib/time/instant.ts';
import { DAY, freshLedger, got, NOW, orderId, shown, sighting, storedIn, US } from './shop.ts';

test('an order is kept for 180 days after it was last seen; then it goes, a few at a time, with its share of the counters', async () => {
  const { ledger, name } = freshLedger();
  const old = { seenAt: NOW - 180 * DAY - 1 };
  await got(ledger.record([1, 2, 3].map((n) => sighting(n, { purchasedAt: NOW - 190 * DAY }, old))));
  await got(ledger.record([sighting(4, { purchasedAt: NOW - 190 * DAY }, { seenAt: NOW - 180 * DAY }), sighting(5)]));
  expect(await got(ledger.prune(NOW, { limit: 2 }))).toEqual({ removed: 2, isDone: false });
  expect(await got(ledger.prune(NOW, { limit: 2 }))).toEqual({ removed: 1, isDone: true });
  expect(await got(ledger.prune(NOW, { limit: 2 }))).toEqual({ removed: 0, isDone: true });
  const { orders = [], counters = [] } = await storedIn(name);
  expect(orders.map(({ key }) => [key].flat()[2])).toEqual([orderId(4), orderId(5)]);
  expect(counters.map(({ value }) => value)).toMatchObject([
    { day: '2025-12-09', counters: { denominator: 1 } },
    { day: '2026-06-15', counters: { denominator: 1 } },
  ]);
});

test('readings, figures and scopes of that age go as well', async () => {
  const { ledger, name } = freshLedger();
  const at = NOW - 200 * DAY;
  await got(ledger.record([sighting(1, {}, { seenAt: at })]));
  await got(ledger.recordListReading({ scope: US, list: 'all', from: 0, until: at, rowsSeen: 1, total: 1, at }));
  await got(ledger.recordOfficialFigure({ scope: US, rate: 0, seenAt: at }));
  await got(ledger.prune(NOW));
  ledger.close();
  expect(Object.values(await storedIn(name)).flat()).toEqual([]);
});

test('an order that nobody has seen for long leaves the open ones, until it is seen again', async () => {
  const { ledger } = freshLedger();
  const seen = (at: number) => ledger.record([sighting(1, { shipBy: NOW + HOUR }, { seenAt: at })]);
  const open = async () => (await got(ledger.ordersToRemind(US, NOW + DAY))).length;
  await got(seen(NOW));
  await got(ledger.prune(NOW + 20 * DAY));
  expect(await open()).toBe(1);
  await got(ledger.prune(NOW + 40 * DAY));
  expect(await open()).toBe(0);
  await got(seen(NOW + 40 * DAY));
  expect(await open()).toBe(1);
});

test('when the seller changes a rule, counting anew makes the counters go by it', async () => {
  const { ledger } = freshLedger();
  await got(ledger.record([0, 1, 2].map((n) => sighting(n, { purchasedAt: Date.parse('2026-06-11T05:00:00Z') }))));
  expect((await shown(ledger)).figures.now.denominator).toBe(0);
  const rules = { [US.marketplace]: { zone: 'Asia/Tokyo' } };
  let rounds = 0;
  for (let after: OrderKey | null = null; rounds === 0 || after; rounds += 1) {
    after = await got(ledger.recount(after, 2, rules));
  }
  expect(rounds).toBe(2);
  // In Tokyo it is the 18th already, and the purchases were made on the 11th: one day out of the window.
  expect((await shown(ledger, NOW, { rules })).figures.now.denominator).toBe(0);
  expect((await shown(ledger, NOW - DAY, { rules })).figures.now.denominator).toBe(3);
});
