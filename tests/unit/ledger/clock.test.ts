import { expect, test } from 'vitest';
import { DAY, freshLedger, got, NOW, orderId, shown, sighting, US } from './shop.ts';

const counted = (n: number, purchasedAt: number) =>
  sighting(n, { purchasedAt, status: 'canceled', canceledBy: 'seller' }, { seenAt: purchasedAt });

test('the window is that of the day which the clock shows, and as before once the clock is right again', async () => {
  const { ledger } = freshLedger();
  await got(ledger.record([counted(1, NOW - 5 * DAY), counted(2, NOW - 2 * DAY), counted(3, NOW)]));
  const counts = async (now: number) => (await shown(ledger, now)).figures.now.numerator;
  const right = await shown(ledger);
  expect([await counts(NOW), await counts(NOW + 3 * DAY), await counts(NOW + 400 * DAY)]).toEqual([3, 2, 0]);
  expect([await counts(NOW - DAY), await counts(NOW - 3 * DAY), await counts(NOW - 400 * DAY)]).toEqual([2, 1, 0]);
  expect(await shown(ledger)).toEqual(right);
});

test('the night in which the clocks change moves no order into another day', async () => {
  const { ledger } = freshLedger();
  // Los Angeles, 1 November 2026: 01:00 to 02:00 comes twice, and the day has 25 hours.
  const midnight = Date.parse('2026-11-01T07:00:00Z');
  await got(ledger.record([counted(1, midnight), counted(2, midnight + DAY), counted(3, midnight + DAY + DAY / 24)]));
  const lastMoment = Date.parse('2026-11-08T07:59:59Z');
  const numerator = async (now: number) => (await shown(ledger, now)).figures.now.numerator;
  expect([await numerator(lastMoment), await numerator(lastMoment + 1000)]).toEqual([3, 1]);
});

test('what was read while the clock ran ahead stands until the clock has come so far, then the next reading counts', async () => {
  const { ledger } = freshLedger();
  const ahead = NOW + 30 * DAY;
  await got(ledger.record([sighting(1, { shipBy: NOW + DAY }, { seenAt: ahead })]));
  await got(ledger.record([sighting(1, { status: 'shipped' })]));
  const status = async () => (await got(ledger.factsOf(US, [orderId(1)])))[0]?.facts.status;
  expect(await status()).toBe('unshipped');
  await got(ledger.record([sighting(1, { status: 'shipped' }, { seenAt: ahead + 1 })]));
  expect(await status()).toBe('shipped');
});
