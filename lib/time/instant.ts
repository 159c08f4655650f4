import { tzOffset } from '@date-fns/tz/tzOffset';
import { addDays, type Day } from './day.ts';

/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** An IANA zone name, such as `America/Los_Angeles`. */
export type Zone = string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** A time of day as milliseconds since 00:00 on the wall clock. */
export type WallTime = number;

/** The calendar day on which `instant` falls in `zone`. */
export function dayOf(instant: Instant, zone: Zone): Day {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 10) as Day;
}

/** What a wall clock in `zone` shows at `instant`. */
export function wallTimeOf(instant: Instant, zone: Zone): WallTime {
  const local = instant + offsetAt(instant, zone);
  return local - Math.floor(local / (24 * HOUR)) * 24 * HOUR;
}

/**
 * The moment at which a wall clock in `zone` shows `time` on `day`. A time that the clock skips (spring) is taken as
 * many minutes later as the clock jumps; of a time that it shows twice (autumn) the first is taken.
 */
export function instantAt(day: Day, time: WallTime, zone: Zone): Instant {
  const local = Date.parse(`${day}T00:00:00Z`) + time;
  const before = local - offsetAt(local - 24 * HOUR, zone);
  const after = local - offsetAt(local + 24 * HOUR, zone);
  if (before === after) return before;
  const first = Math.min(before, after);
  if (first + offsetAt(first, zone) === local) return first;
  const second = Math.max(before, after);
  return second + offsetAt(second, zone) === local ? second : before;
}

/** 00:00 of `day` in `zone`: the first moment of the day. */
export function startOfDay(day: Day, zone: Zone): Instant {
  return instantAt(day, 0, zone);
}

/**
 * The last second of `day` in `zone`, the moment to which Amazon sets its ship-by dates (policy B2: 23:59:59 there). In
 * Egypt's autumn the clock shows it twice.
 */
export function endOfDay(day: Day, zone: Zone): Instant {
  return startOfDay(addDays(day, 1), zone) - 1000;
}

/** The same time of day on the wall clock of `zone`, `count` calendar days later. */
export function sameTimeDaysLater(instant: Instant, count: number, zone: Zone): Instant {
  return instantAt(addDays(dayOf(instant, zone), count), wallTimeOf(instant, zone), zone);
}

/** No zone has changed its clock within a quarter of an hour of UTC since 1972. */
const QUARTER = 15 * MINUTE;
const MOST_OFFSETS = 10_000;
const offsets = new Map<string, number>();

/** Remembered, since the browser takes some microseconds to tell, and a list of orders asks thousands of times. */
function offsetAt(instant: Instant, zone: Zone): number {
  const key = `${Math.floor(instant / QUARTER)} ${zone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = tzOffset(zone, new Date(instant)) * MINUTE;
    if (offsets.size >= MOST_OFFSETS) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}
