import { expect, test } from 'vitest';
import { daysLater, endOfDay, startOfDay } from '../../../practice/zone.ts';

const LA = 'America/Los_Angeles';
const iso = (instant: number) => new Date(instant).toISOString();

test('a day that puts the clock back has 25 hours, and a wall-clock time stays the same across it', () => {
  const changeDay = Date.UTC(2026, 10, 1, 12);
  expect(iso(startOfDay(changeDay, LA))).toBe('2026-11-01T07:00:00.000Z');
  expect(iso(endOfDay(changeDay, LA))).toBe('2026-11-02T07:59:59.000Z');
  expect(iso(daysLater(Date.UTC(2026, 9, 29, 6, 59, 59), LA, 7))).toBe('2026-11-05T07:59:59.000Z');
});

test('days are counted from the day of the zone, not of UTC', () => {
  expect(iso(endOfDay(Date.UTC(2026, 0, 1, 2), LA, 1))).toBe('2026-01-02T07:59:59.000Z');
  expect(iso(startOfDay(Date.UTC(2026, 0, 1, 20), 'Asia/Tokyo', -1))).toBe('2025-12-31T15:00:00.000Z');
});
