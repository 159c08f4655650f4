import { expect, test } from 'vitest';
import { countOrders, readKept } from '../../../lib/ledger/kept.ts';
import type { Scope } from '../../../lib/orders/sighting.ts';
import { DAY, DE, freshLedger, got, NOW, orderId, putRaw, sighting, US } from './shop.ts';

test('of each kind the number is told, and the oldest over all accounts and marketplaces', async () => {
  const { ledger } = freshLedger();
  const german = { scope: DE, seenAt: NOW - 3 * DAY };
  await got(ledger.record([sighting(1), sighting(2, { purchasedAt: NOW - 5 * DAY })]));
  await got(ledger.record([sighting(3, { purchasedAt: NOW - 9 * DAY }, german), sighting(4, {}, german)]));
  for (const [n, days] of [
    [1, 2],
    [2, 7],
    [3, 4],
  ] as const) {
    const attempt = { scope: US, orderId: orderId(n), at: NOW - days * DAY, reason: 'NoInventory' };
    await got(ledger.noteCancelAttempt({ ...attempt, rateBefore: null, rateAfter: null }));
  }
  await got(ledger.recordOfficialFigure({ scope: US, rate: 0.01, seenAt: NOW - DAY }));
  await got(ledger.recordOfficialFigure({ scope: DE, rate: 0.01, seenAt: NOW }));

  expect(await got(ledger.read((tx) => readKept(tx, 'UTC')))).toEqual({
    orders: { count: null, oldest: '2026-06-14' },
    evidence: { count: 3, oldest: '2026-06-10' },
    listReadings: { count: 0, oldest: null },
    officialFigures: { count: 2, oldest: '2026-06-16' },
    counters: { count: 4, oldest: '2026-06-08' },
    scopes: { count: 2, oldest: null },
    damaged: { count: 0, oldest: null },
  });
});

test.each([-1, 1e300, Number.POSITIVE_INFINITY, 'soon'])(
  'rows damaged to the moment %s cost the others nothing',
  async (at) => {
    const { ledger, name } = freshLedger();
    await got(ledger.record([sighting(1)]));
    const attempt = { scope: US, orderId: orderId(1), at: NOW, reason: 'NoInventory' };
    await got(ledger.noteCancelAttempt({ ...attempt, rateBefore: null, rateAfter: null }));
    await putRaw(name, 'orders', { record: { scope: US, orderId: orderId(2), lastSeenAt: at } });
    await putRaw(name, 'evidence', { scope: US, orderId: orderId(2), at });
    expect(await got(ledger.read((tx) => readKept(tx, 'UTC')))).toMatchObject({
      orders: { oldest: '2026-06-17' },
      evidence: { count: 2, oldest: '2026-06-17' },
    });
  },
);

test('of an empty record nothing is counted', async () => {
  const { ledger } = freshLedger();
  const kept = Object.values(await got(ledger.read((tx) => readKept(tx, 'UTC'))));
  expect(kept).toEqual(kept.map(({ count }) => ({ count: count && 0, oldest: null })));
  expect(await got(countOrders(ledger, () => {}, new AbortController().signal))).toBe(0);
});

test.each([1, 3, 5, 6, 7, 12, 13, 500])(
  'orders are counted whole, %s at a time, and others can write between',
  async (piece) => {
    const { ledger } = freshLedger();
    const at = (scope: Scope, first: number) => [0, 1, 2, 3, 4, 5].map((n) => sighting(first + n, {}, { scope }));
    await got(ledger.record([...at(DE, 1), ...at(US, 7)]));
    const told: number[] = [];
    const writing: Promise<unknown>[] = [];
    const counted = countOrders(
      ledger,
      (count) => {
        told.push(count);
        writing.push(got(ledger.recordOfficialFigure({ scope: US, rate: 0.01, seenAt: NOW })));
      },
      new AbortController().signal,
      piece,
    );
    expect(await got(counted)).toBe(12);
    await Promise.all(writing);
    expect(told).toEqual([...told.keys()].map((n) => (n + 1) * piece));
    expect(told.length).toBe(Math.floor(11 / piece));
  },
);

test('counting ends when nobody asks any more', async () => {
  const { ledger } = freshLedger();
  await got(ledger.record([1, 2, 3, 4].map((n) => sighting(n))));
  const counting = new AbortController();
  const told: number[] = [];
  const hear = (count: number) => {
    told.push(count);
    counting.abort();
  };
  await got(countOrders(ledger, hear, counting.signal, 1));
  expect(told).toEqual([1]);
});
