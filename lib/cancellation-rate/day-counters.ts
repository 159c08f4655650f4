import type { Day } from '../time/day.ts';
import type { RateEntry } from './rate-entry.ts';

/**
 * The orders of one day of a scope, enough for every figure of the rate, so that no figure depends on the record's
 * size. All are counts of distinct orders.
 */
export interface DayCounters {
  /** Purchased on the day and in the denominator. */
  denominator: number;
  /** Of these, with a cancellation by the seller's fault. */
  counted: number;
  /** Of these, cancelled for a cause not on record. */
  unknown: number;
  /** Whenever purchased: cancelled on the day by the seller's fault. */
  made: number;
  /** Whenever purchased: cancelled on the day for a cause not on record. */
  madeUnknown: number;
}

/** Counters by day; a day without a row counts nothing. */
export type Counters = ReadonlyMap<Day, DayCounters>;

export const NOTHING: DayCounters = { denominator: 0, counted: 0, unknown: 0, made: 0, madeUnknown: 0 };

/**
 * What must be added to the counters when an order's entry changes; a null entry is an order that was not, or is no
 * longer, on record. At most four days; days whose counters stay as they are may be among them, with zeros.
 */
export function changeOf(before: RateEntry | null, after: RateEntry | null): Map<Day, DayCounters> {
  return addCounters(contributionOf(after, 1), contributionOf(before, -1));
}

/** The sum of two sets of counters, by day. */
export function addCounters(a: Counters, b: Counters): Map<Day, DayCounters> {
  const sum = new Map(a);
  for (const [day, counters] of b) sum.set(day, addDay(sum.get(day) ?? NOTHING, counters));
  return sum;
}

/** The sum of two days' counters. */
export function addDay(a: DayCounters, b: DayCounters): DayCounters {
  return {
    denominator: a.denominator + b.denominator,
    counted: a.counted + b.counted,
    unknown: a.unknown + b.unknown,
    made: a.made + b.made,
    madeUnknown: a.madeUnknown + b.madeUnknown,
  };
}

function contributionOf(entry: RateEntry | null, times: 1 | -1): Map<Day, DayCounters> {
  if (!entry || entry.outcome === 'excluded' || entry.outcome === 'pending') return new Map();
  const { day, outcome, canceledOn } = entry;
  const counted = outcome === 'counted' ? times : 0;
  const unknown = outcome === 'unknown' ? times : 0;
  const purchased = new Map([[day, { ...NOTHING, denominator: times, counted, unknown }]]);
  if (!canceledOn) return purchased;
  return addCounters(purchased, new Map([[canceledOn, { ...NOTHING, made: counted, madeUnknown: unknown }]]));
}
