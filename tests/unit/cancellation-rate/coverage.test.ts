import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf, type ListReading } from '../../../lib/cancellation-rate/coverage.ts';
import { windowNow } from '../../../lib/cancellation-rate/window.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { dateOf, spanEnding } from './order-book.ts';

const ZONE = 'America/Los_Angeles';
/** The Tuesday after the clocks go forward: 15:00 there. */
const NOW = Date.parse('2026-03-10T22:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WINDOW = windowNow(NOW, ZONE);

function reading(over: Partial<ListReading> = {}): ListReading {
  const scope = { account: 'Shop', marketplace: MARKETPLACE_IDS.US };
  return { scope, list: 'all', from: NOW - 7 * DAY, until: NOW, rowsSeen: 3, total: 3, at: NOW, ...over };
}

function covered(...readings: ListReading[]) {
  return coverageOf(readings, WINDOW, NOW, ZONE);
}

test('a report of all orders covers every day that it spans, today up to now', () => {
  expect(covered(reading())).toEqual({ daysCovered: 7, days: 7, missing: [], toRead: [] });
});

test('a day is covered when every status was read to its end', () => {
  const lists = (['pending', 'unshipped', 'shipped', 'canceled'] as const).map((list) => reading({ list }));
  expect(covered(...lists).daysCovered).toBe(7);
  expect(covered(...lists.slice(0, 3))).toMatchObject({ daysCovered: 0, toRead: ['canceled'] });
});

test('a list not read to its end, or that does not say how long it is, covers nothing', () => {
  expect(covered(reading({ rowsSeen: 2 })).daysCovered).toBe(0);
  expect(covered(reading({ total: null })).daysCovered).toBe(0);
});

test('an empty list covers its days', () => {
  expect(covered(reading({ rowsSeen: 0, total: 0 })).daysCovered).toBe(7);
});

test('a reading of yesterday covers neither today nor yesterday, whose orders it could not all know', () => {
  expect(covered(reading({ at: NOW - DAY, until: NOW + DAY })).missing).toEqual(['2026-03-09', '2026-03-10']);
});

test('without a reading every status of every day is missing', () => {
  expect(covered()).toMatchObject({ daysCovered: 0, toRead: ['pending', 'unshipped', 'shipped', 'canceled'] });
  expect(covered().missing).toHaveLength(7);
});

test('a day is covered just when each of its hours is, in a list of each status', () => {
  const readings = fc.array(
    fc.record({
      list: fc.constantFrom('all', 'pending', 'unshipped', 'shipped', 'canceled'),
      from: fc.integer({ min: 0, max: 9 * 24 }).map((hours) => NOW - hours * HOUR),
      until: fc.integer({ min: -24, max: 5 * 24 }).map((hours) => NOW - hours * HOUR),
      at: fc.integer({ min: 0, max: 4 * 24 }).map((hours) => NOW - hours * HOUR),
      rowsSeen: fc.constantFrom(2, 3, 3),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(readings, (overs) => {
      const all = overs.map((over) => reading(over));
      let [at, daysCovered] = [NOW, 0];
      for (let day = 0; day < 7; day += 1) {
        const [start, end] = spanEnding(at, 1, ZONE);
        const hours: number[] = [];
        for (let hour = start; hour < Math.min(end, day === 0 ? start + HOUR : end); hour += HOUR) hours.push(hour);
        const isRead = (list: string) =>
          all.some(
            (one) =>
              (one.list === list || one.list === 'all') &&
              one.rowsSeen === 3 &&
              hours.every((hour) => one.from <= hour && hour < one.until && hour < one.at),
          );
        const isCovered = ['pending', 'unshipped', 'shipped', 'canceled'].every(isRead);
        if (isCovered) daysCovered += 1;
        expect(covered(...all).missing.some((missed) => missed === dateOf(at, ZONE))).toBe(!isCovered);
        at = start - 1;
      }
      expect(covered(...all).daysCovered).toBe(daysCovered);
    }),
  );
});
