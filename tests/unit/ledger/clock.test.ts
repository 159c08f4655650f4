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

const AHEAD = NOW + 30 * DAY;

test('what was read while the clock ran ahead yields to what is read once it is right', async () => {
  const { ledger } = freshLedger();
  const shipBy = NOW + DAY;
  await got(ledger.record([sighting(1, { shipBy }), sighting(2, { shipBy })]));
  // Under the wrong clock the first was seen once more, and the list without the second was read to its end.
  await got(ledger.record([sighting(1, { shipBy }, { seenAt: AHEAD })], {}, AHEAD));
  const list = { scope: US, list: 'unshipped', from: NOW - 9 * DAY, until: AHEAD, rowsSeen: 1, total: 1 } as const;
  await got(ledger.recordListReading({ ...list, at: AHEAD }));
  expect((await shown(ledger)).due.orders.map((order) => order.orderId)).toEqual([orderId(1)]);

  const now = NOW + 2000;
  const seenAt = NOW + 1000;
  await got(
    ledger.record([sighting(1, { status: 'shipped' }, { seenAt }), sighting(2, { shipBy }, { seenAt })], {}, now),
  );
  expect((await shown(ledger, now)).due.orders.map((order) => order.orderId)).toEqual([orderId(2)]);
  expect(await got(ledger.factsOf(US, [orderId(1)]))).toMatchObject([{ facts: { status: 'shipped' } }]);
});

test('a list and a figure that were read while the clock ran ahead cover no day and stand for nothing now', async () => {
  const { ledger } = freshLedger();
  await got(ledger.recordOfficialFigure({ scope: US, rate: 0.01, seenAt: NOW }));
  await got(ledger.recordOfficialFigure({ scope: US, rate: 0.02, seenAt: AHEAD }));
  const list = { scope: US, list: 'all', from: NOW - 9 * DAY, until: AHEAD, rowsSeen: 0, total: 0 } as const;
  await got(ledger.recordListReading({ ...list, at: AHEAD }));
  expect(await shown(ledger, NOW)).toMatchObject({ official: { rate: 0.01 }, coverage: { daysCovered: 0 } });
  await got(ledger.recordListReading({ ...list, at: NOW }));
  expect(await shown(ledger, NOW)).toMatchObject({ coverage: { daysCovered: 7 } });
});
