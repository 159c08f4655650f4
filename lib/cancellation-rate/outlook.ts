import { dayOf, type Instant } from '../time/instant.ts';
import { addCounters, type Counters, changeOf } from './day-counters.ts';
import { figuresAt, type RateRules, type Reading } from './figures.ts';
import type { Rate } from './rate.ts';
import type { RateEntry } from './rate-entry.ts';
import type { RateState } from './rate-state.ts';
import { countersIfCanceled } from './what-if.ts';

/** What cancelling an order now would do to the 7-day rate that includes today. */
export interface RateOutlook {
  readonly before: Rate;
  /** The worst of all readings as they are. */
  readonly worst: Reading;
  /** If it counts against the seller. As `before` where the order stands outside the rate, or is not on record. */
  readonly ifCounted: Rate;
  /** If all of it is cancelled upon a formal request, and so leaves both numbers. */
  readonly ifExempt: Rate;
  /** By the worst of all readings, if it counts. */
  readonly stateIfCounted: RateState;
}

/** The rate as it is and as it would be with the order of `entry` cancelled; null for one outside the rate. */
export function rateOutlook(counters: Counters, entry: RateEntry | null, now: Instant, rules: RateRules): RateOutlook {
  const { now: before, worst } = figuresAt(counters, now, rules);
  const counted = entry ? countersIfCanceled(counters, entry, dayOf(now, rules.zone)) : counters;
  const exempt = entry ? addCounters(counters, changeOf(entry, { ...entry, outcome: 'excluded' })) : counters;
  const { now: ifCounted, state: stateIfCounted } = figuresAt(counted, now, rules);
  return { before, worst, ifCounted, ifExempt: figuresAt(exempt, now, rules).now, stateIfCounted };
}
