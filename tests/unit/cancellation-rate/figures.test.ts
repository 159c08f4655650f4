import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCounters, type Counters, changeOf, NOTHING } from '../../../lib/cancellation-rate/day-counters.ts';
import { daysNeeded, figuresAt, trend } from '../../../lib/cancellation-rate/figures.ts';
import { madeRateOver, type Rate, rateOver } from '../../../lib/cancellation-rate/rate.ts';
import { type RateEntry, rateEntryOf } from '../../../lib/cancellation-rate/rate-entry.ts';
import { targetOf } from '../../../lib/cancellation-rate/target.ts';
import { countersIfCanceled } from '../../../lib/cancellation-rate/what-if.ts';
import { fullDaysWindow, windowNow } from '../../../lib/cancellation-rate/window.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import { dayOf } from '../../../lib/time/instant.ts';
import { type Book, type BookOrder, books, dateOf, spanEnding } from './order-book.ts';

const DAY = 86_400_000;
const [ORDER_ID = expect.unreachable()] = orderIdsIn('111-1111111-1111111');

function entryOf({ facts, actBy }: BookOrder, zone: string): RateEntry | null {
  return rateEntryOf(ORDER_ID, facts, { zone, actBy });
}

function countersOf({ orders, zone }: Book): Counters {
  return orders.reduce<Counters>((sum, order) => addCounters(sum, changeOf(null, entryOf(order, zone))), new Map());
}

/** A rate counted order by order; `made` counts cancellations by their own moment. */
function countRate({ orders }: Book, [from, until]: [number, number], made = false): Rate {
  const isIn = (moment: number | null) => moment !== null && from <= moment && moment < until;
  const count =
    (...truths: string[]) =>
    (moment: (order: BookOrder) => number | null) =>
      orders.filter((order) => truths.includes(order.truth) && isIn(moment(order))).length;
  const moment = made ? (order: BookOrder) => order.madeAt : (order: BookOrder) => order.purchasedAt;
  const denominator = count('clean', 'fault', 'unknown')((order) => order.purchasedAt);
  const [numerator, unknown] = [count('fault')(moment), count('unknown')(moment)];
  const share = (part: number) => (denominator ? part / denominator : null);
  return { numerator, denominator, unknown, rate: share(numerator), rateHigh: share(numerator + unknown) };
}

test('each reading of the rate is what counting the orders one by one gives, in every zone and over clock changes', () => {
  fc.assert(
    fc.property(books, (book) => {
      const { zone, now } = book;
      const counters = countersOf(book);
      const week = spanEnding(now, 7, zone);
      const yesterday = spanEnding(spanEnding(now, 1, zone)[0] - 1, 7, zone);
      expect(rateOver(counters, windowNow(now, zone))).toEqual(countRate(book, week));
      expect(rateOver(counters, windowNow(now, zone, 30))).toEqual(countRate(book, spanEnding(now, 30, zone)));
      expect(rateOver(counters, fullDaysWindow(now, zone))).toEqual(countRate(book, yesterday));
      expect(madeRateOver(counters, windowNow(now, zone))).toEqual(countRate(book, week, true));
    }),
    { numRuns: 150 },
  );
});

test('counters that follow every change of every order are those counted afresh', () => {
  fc.assert(
    fc.property(books, books, (before, after) => {
      const zone = before.zone;
      const pairs = Array.from({ length: Math.max(before.orders.length, after.orders.length) }, (_, index) => {
        const [old, fresh] = [before.orders[index], after.orders[index]];
        return [old ? entryOf(old, zone) : null, fresh ? entryOf(fresh, zone) : null] as const;
      });
      const followed = pairs.reduce<Counters>(
        (sum, [old, fresh]) => addCounters(sum, changeOf(old, fresh)),
        countersOf(before),
      );
      const afresh = countersOf({ ...after, zone });
      for (const day of new Set([...followed.keys(), ...afresh.keys()])) {
        expect(followed.get(day) ?? NOTHING).toEqual(afresh.get(day) ?? NOTHING);
      }
    }),
    { numRuns: 30 },
  );
});

const targets = fc.constantFrom(0.025, 0.02, 0.005);

test('headroom, dilution, the worst reading and roll-offs are what trying and counting give', () => {
  fc.assert(
    fc.property(books, targets, fc.boolean(), (book, limit, hasThirtyDays) => {
      const { zone, now } = book;
      const target = targetOf(limit);
      const figures = figuresAt(countersOf(book), now, { zone, target, hasThirtyDays });
      const week = spanEnding(now, 7, zone);
      const { numerator, denominator, unknown } = countRate(book, week);
      // In thousandths, which hold each of these targets exactly.
      const isUnder = (count: number, of: number) => of > 0 && count * 1000 < Math.round(limit * 1000) * of;
      const room = (from: number) => {
        let more = 0;
        while (isUnder(from + more + 1, denominator)) more += 1;
        return more;
      };
      expect(figures.headroom).toBe(room(numerator));
      expect(figures.cautiousHeadroom).toBe(room(numerator + unknown));

      let clean = 0;
      while (numerator > 0 && !isUnder(numerator, denominator + clean)) clean += 1;
      expect(figures.dilution).toBe(clean);

      const readings = [
        countRate(book, week),
        countRate(book, spanEnding(week[1] - 26 * 3_600_000, 7, zone)),
        countRate(book, week, true),
        ...(hasThirtyDays ? [countRate(book, spanEnding(now, 30, zone))] : []),
      ].map(({ rate }) => rate ?? -1);
      expect(figures.worst.rate.rate ?? -1).toBe(Math.max(...readings));
      expect(['now', 'full-days', 'made', 'thirty-days'].indexOf(figures.worst.name)).toBe(
        readings.indexOf(Math.max(...readings)),
      );

      const isCounted = ({ truth, purchasedAt }: BookOrder) =>
        truth === 'fault' && week[0] <= purchasedAt && purchasedAt < week[1];
      const leaving = book.orders
        .filter(isCounted)
        .map(({ purchasedAt }) => dateOf(spanEnding(purchasedAt, 1, zone)[0] + 7 * DAY + DAY / 2, zone));
      expect(figures.rollOffs.flatMap(({ day, orders }) => Array(orders).fill(day))).toEqual(leaving.sort());
    }),
    { numRuns: 150 },
  );
});

test('an order leaves the rate at 00:00 of the day on which it rolls off, and not a moment before', () => {
  fc.assert(
    fc.property(books, (book) => {
      const { zone, now } = book;
      const counters = countersOf(book);
      const rules = { zone, target: targetOf(0.025), hasThirtyDays: false };
      const [first] = figuresAt(counters, now, rules).rollOffs;
      if (!first) return;
      let midnight = now;
      while (dateOf(midnight, zone) < first.day) midnight = spanEnding(midnight, 1, zone)[1];
      const counted = (at: number) => rateOver(counters, windowNow(at, zone)).numerator;
      const laterOnes = countRate(book, spanEnding(midnight, 7, zone)).numerator;
      expect(counted(midnight)).toBe(laterOnes);
      expect(counted(midnight - 1)).toBeGreaterThanOrEqual(first.orders);
    }),
    { numRuns: 100 },
  );
});

test('the trend is the 7-day rate as counted on each of the last 30 days', () => {
  fc.assert(
    fc.property(books, (book) => {
      const { zone, now } = book;
      const points = trend(countersOf(book), now, zone);
      expect(points).toHaveLength(30);
      let at = now;
      for (const { day, rate } of points.toReversed()) {
        expect(day).toBe(dateOf(at, zone));
        expect(rate).toEqual(countRate(book, spanEnding(at, 7, zone)));
        at = spanEnding(at, 1, zone)[0] - 1;
      }
    }),
    { numRuns: 10 },
  );
});

test('no figure rests on a day outside those that are asked of the record', () => {
  fc.assert(
    fc.property(books, (book) => {
      const { zone, now } = book;
      const rules = { zone, target: targetOf(0.02), hasThirtyDays: true };
      const all = countersOf(book);
      const { first, last } = daysNeeded(now, zone);
      const needed = new Map([...all].filter(([day]) => first <= day && day <= last));
      expect(figuresAt(needed, now, rules)).toEqual(figuresAt(all, now, rules));
      expect(trend(needed, now, zone)).toEqual(trend(all, now, zone));
    }),
  );
});

test('one more cancellation by the seller is told as if it had been made', () => {
  fc.assert(
    fc.property(books, fc.nat(), (book, pick) => {
      const { zone, now, orders } = book;
      const index = orders.length && pick % orders.length;
      const order = orders[index];
      const entry = order && entryOf(order, zone);
      if (!entry) return;
      const after = countersIfCanceled(countersOf(book), entry, dayOf(now, zone));
      const isCounted = order.truth === 'fault';
      const done: BookOrder = { ...order, truth: 'fault', madeAt: isCounted ? (order.madeAt ?? now) : now };
      const changed = { ...book, orders: orders.with(index, done) };
      const week = spanEnding(now, 7, zone);
      expect(rateOver(after, windowNow(now, zone))).toEqual(countRate(changed, week));
      expect(madeRateOver(after, windowNow(now, zone))).toEqual(countRate(changed, week, true));
    }),
    { numRuns: 150 },
  );
});
