import type { Day } from '../time/day.ts';
import { addCounters, type Counters, changeOf } from './day-counters.ts';
import type { RateEntry } from './rate-entry.ts';

/**
 * The counters as they would be if the seller cancelled the order today by own fault: it counts, and stays in the
 * denominator. Figures of `counters` are "before", figures of these are "after".
 */
export function countersIfCanceled(counters: Counters, entry: RateEntry, today: Day): Counters {
  const canceledOn = entry.outcome === 'counted' ? (entry.canceledOn ?? today) : today;
  return addCounters(counters, changeOf(entry, { ...entry, outcome: 'counted', canceledOn }));
}
