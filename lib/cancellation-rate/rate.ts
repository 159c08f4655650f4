import { addDays } from '../time/day.ts';
import { addDay, type Counters, type DayCounters, NOTHING } from './day-counters.ts';
import type { Window } from './window.ts';

/** One reading of the Cancellation Rate. Rates are fractions, null where no order stands in the denominator. */
export interface Rate {
  numerator: number;
  denominator: number;
  /** Cancelled, cause not on record. */
  unknown: number;
  rate: number | null;
  /** The rate if every unknown cancellation counted. */
  rateHigh: number | null;
}

/** The rate over the orders purchased in the window. */
export function rateOver(counters: Counters, window: Window): Rate {
  const { counted, unknown, denominator } = totalOver(counters, window);
  return rateOf(counted, unknown, denominator);
}

/** The second reading: cancellations made in the window, over the orders purchased in it. It can exceed 1. */
export function madeRateOver(counters: Counters, window: Window): Rate {
  const { made, madeUnknown, denominator } = totalOver(counters, window);
  return rateOf(made, madeUnknown, denominator);
}

/** Negative where `a` is the worse (higher) rate, positive where `b` is, 0 where they are equal; exact, none is best. */
export function worseFirst(a: Rate, b: Rate): number {
  if (a.denominator === 0 || b.denominator === 0) return b.denominator - a.denominator;
  return b.numerator * a.denominator - a.numerator * b.denominator;
}

function totalOver(counters: Counters, { first, last }: Window): DayCounters {
  let total = NOTHING;
  for (let day = first; day <= last; day = addDays(day, 1)) total = addDay(total, counters.get(day) ?? NOTHING);
  return total;
}

/** A rate of its counts. */
export function rateOf(numerator: number, unknown: number, denominator: number): Rate {
  const share = (count: number) => (denominator === 0 ? null : count / denominator);
  return { numerator, denominator, unknown, rate: share(numerator), rateHigh: share(numerator + unknown) };
}
