import { addDays, type Day } from '../time/day.ts';
import { dayOf, type Instant, type Zone } from '../time/instant.ts';

/**
 * A run of calendar days of the marketplace's zone, both ends included: from 00:00 of `first` up to, not including,
 * 00:00 after `last`.
 */
export interface Window {
  first: Day;
  last: Day;
}

/** The window of every marketplace's rate (policy A1, H). India has one of 30 days as well (policy A2, H). */
export const RATE_DAYS = 7;

/** The `days` calendar days that end with `last`. */
export function windowEnding(last: Day, days = RATE_DAYS): Window {
  return { first: addDays(last, 1 - days), last };
}

/** The `days` calendar days that end today: the window that moves the moment the seller acts. */
export function windowNow(now: Instant, zone: Zone, days = RATE_DAYS): Window {
  return windowEnding(dayOf(now, zone), days);
}

/** The 7 full days that ended yesterday, the nearest known reading of Amazon's own window (policy A4, L). */
export function fullDaysWindow(now: Instant, zone: Zone): Window {
  return windowEnding(addDays(dayOf(now, zone), -1));
}
