import { addDays, type Day, daysFrom } from '../time/day.ts';
import { dayOf, type Instant, type Zone } from '../time/instant.ts';
import type { Counters } from './day-counters.ts';
import { madeRateOver, type Rate, rateOver, worseFirst } from './rate.ts';
import { type RateState, rateState } from './rate-state.ts';
import { cautiousHeadroom, dilution, headroom, type Target } from './target.ts';
import { fullDaysWindow, RATE_DAYS, type Window, windowEnding, windowNow } from './window.ts';

/**
 * A reading of the rate: over the 7 days that end today, the 7 full days that ended yesterday, the cancellations
 * made in the 7 days that end today, or (where the marketplace has such a rate) the 30 days that end today.
 */
export type Reading = { name: 'now' | 'full-days' | 'made' | 'thirty-days'; rate: Rate };

/** Everything that the rate says of one scope, from its counters alone. */
export interface Figures {
  now: Rate;
  fullDays: Rate;
  thirtyDays: Rate | null;
  /** The worst of all readings: warnings go by it. Where several are as bad, the first in the sequence of their names. */
  worst: Reading;
  state: RateState;
  /** How many more seller-fault cancellations keep `now` under the target. */
  headroom: number;
  /** The same if every cancellation of unknown cause counted. */
  cautiousHeadroom: number;
  /** How many more clean orders bring `now` under the target. */
  dilution: number;
  rollOffs: RollOff[];
}

/** Counted orders that leave the 7-day window at 00:00 of a day. */
export interface RollOff {
  day: Day;
  orders: number;
}

/** What a marketplace rules about its rate. */
export interface RateRules {
  zone: Zone;
  target: Target;
  hasThirtyDays: boolean;
}

const MONTH = 30;

/** The days whose counters the figures and the trend of today rest on. */
export function daysNeeded(now: Instant, zone: Zone, days = MONTH): Window {
  return windowNow(now, zone, days + RATE_DAYS - 1);
}

/** The figures at `now`. */
export function figuresAt(counters: Counters, now: Instant, { zone, target, hasThirtyDays }: RateRules): Figures {
  const window = windowNow(now, zone);
  const rate = rateOver(counters, window);
  const fullDays = rateOver(counters, fullDaysWindow(now, zone));
  const thirtyDays = hasThirtyDays ? rateOver(counters, windowNow(now, zone, MONTH)) : null;
  const today: Reading = { name: 'now', rate };
  const others: Reading[] = [
    { name: 'full-days', rate: fullDays },
    { name: 'made', rate: madeRateOver(counters, window) },
    ...(thirtyDays ? [{ name: 'thirty-days', rate: thirtyDays } as const] : []),
  ];
  return {
    now: rate,
    fullDays,
    thirtyDays,
    worst: others.reduce((worst, other) => (worseFirst(other.rate, worst.rate) < 0 ? other : worst), today),
    state: rateState(
      [today, ...others].map((reading) => reading.rate),
      target,
    ),
    headroom: headroom(target, rate),
    cautiousHeadroom: cautiousHeadroom(target, rate),
    dilution: dilution(target, rate),
    rollOffs: rollOffs(counters, window),
  };
}

/** When the counted orders of the 7-day window leave it: 7 days after their purchase, the next first. */
export function rollOffs(counters: Counters, { first, last }: Window): RollOff[] {
  return daysFrom(first, last).flatMap((day) => {
    const orders = counters.get(day)?.counted ?? 0;
    return orders > 0 ? [{ day: addDays(day, RATE_DAYS), orders }] : [];
  });
}

/** The 7-day rate as it stood at the end of each of the last days up to today, from what is known now. */
export function trend(counters: Counters, now: Instant, zone: Zone, days = MONTH): { day: Day; rate: Rate }[] {
  const { first, last } = windowEnding(dayOf(now, zone), days);
  return daysFrom(first, last).map((day) => ({ day, rate: rateOver(counters, windowEnding(day)) }));
}
