import { expect, test } from 'vitest';
import { readKept } from '../../../lib/ledger/kept.ts';
import { DAY, DE, freshLedger, got, NOW, orderId, sighting, US } from './shop.ts';

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
    orders: { count: 4, oldest: '2026-06-14' },
    evidence: { count: 3, oldest: '2026-06-10' },
    listReadings: { count: 0, oldest: null },
    officialFigures: { count: 2, oldest: '2026-06-16' },
    counters: { count: 4, oldest: '2026-06-08' },
    scopes: { count: 2, oldest: null },
    damaged: { count: 0, oldest: null },
  });
});

test('of an empty record nothing is counted', async () => {
  const { ledger } = freshLedger();
  const kept = Object.values(await got(ledger.read((tx) => readKept(tx, 'UTC'))));
  expect(kept).toEqual(kept.map(() => ({ count: 0, oldest: null })));
});
