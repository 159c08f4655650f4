import { type Coverage, coverageOf } from '../cancellation-rate/coverage.ts';
import { daysNeeded, type Figures, figuresAt, trend } from '../cancellation-rate/figures.ts';
import { type Rate, rateOver } from '../cancellation-rate/rate.ts';
import { type Target, targetOf } from '../cancellation-rate/target.ts';
import { windowNow } from '../cancellation-rate/window.ts';
import type { Scope } from '../orders/sighting.ts';
import { rulesFor } from '../rules/rules-for.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { readCounters } from './counters.ts';
import { type DueList, readDueOrders } from './due-orders.ts';
import { readListReadings } from './list-readings.ts';
import { type OfficialFigure, readOfficialFigure } from './official-figures.ts';
import { type CountedOrder, readCounted, readUnknown, type UnknownCancellation } from './rate-orders.ts';
import type { LedgerTx, SellerRules } from './schema.ts';
import { type KnownScope, newestScope, readScopes } from './scopes.ts';

/** What the popup and the badge show of one scope; plain data that can be sent between contexts. */
export interface ScopeSnapshot {
  scope: Scope;
  target: Target;
  figures: Figures;
  /** Of Seller Fulfilled Prime alone; null without such orders in the days of the figures. */
  prime: { target: Target; figures: Figures } | null;
  /** The 7-day rate at the end of each of the last 30 days, the oldest first. */
  trend: { day: Day; rate: Rate }[];
  coverage: Coverage;
  /** Amazon's own, as read last. */
  official: OfficialFigure | null;
  due: DueList;
  /** Some of the cancellations of unknown cause, the latest purchase first, and how many there are. */
  unknown: UnknownCancellation[];
  unknownCount: number;
  /** Some of the orders that count now, the next to leave the window first; `figures.rollOffs` has all the numbers. */
  counted: CountedOrder[];
}

export interface Snapshot {
  /** The last seen first. */
  scopes: KnownScope[];
  /** Null while nothing is on record. */
  shown: ScopeSnapshot | null;
  /** Records that could not be read: set aside before, or met just now. */
  damaged: number;
}

export interface SnapshotSettings {
  rules: SellerRules;
  /** How long before ship-by an order counts as due soon, in milliseconds; 24 h if absent. */
  dueSoonMs?: number | undefined;
}

/**
 * Reads one scope, or the one seen last where none is named. Counters of 36 days, and ranges of indexes with a limit:
 * the work does not grow with the record.
 */
export async function readSnapshot(
  tx: LedgerTx<'readonly'>,
  wanted: Scope | null,
  now: Instant,
  settings: SnapshotSettings,
): Promise<Snapshot> {
  const [scopes, setAside] = await Promise.all([readScopes(tx), tx.objectStore('damaged').count()]);
  const scope = wanted ?? newestScope(scopes);
  if (!scope) return { scopes, shown: null, damaged: setAside };
  const { damaged, ...shown } = await readScope(tx, scope, now, settings);
  return { scopes, shown, damaged: damaged + setAside };
}

async function readScope(
  tx: LedgerTx<'readonly'>,
  scope: Scope,
  now: Instant,
  { rules, dueSoonMs }: SnapshotSettings,
): Promise<ScopeSnapshot & { damaged: number }> {
  const overrides = rules[scope.marketplace];
  const { zone: zoneRule, target, primeTarget, windows } = rulesFor(scope.marketplace, now, overrides);
  const zone = zoneRule.value;
  const days = daysNeeded(now, zone);
  const window = windowNow(now, zone);
  const [counters, primeCounters, readings, official, due, unknown, counted] = await Promise.all([
    readCounters(tx, scope, 'all', days),
    readCounters(tx, scope, 'prime', days),
    readListReadings(tx, scope, window.first),
    readOfficialFigure(tx, scope, window.last),
    readDueOrders(tx, scope, { now, overrides, dueSoonMs }),
    readUnknown(tx, scope, days, zone),
    readCounted(tx, scope, now, zone),
  ]);
  const figures = (fraction: number, of = counters) => {
    const target = targetOf(fraction);
    return { target, figures: figuresAt(of, now, { zone, target, hasThirtyDays: windows.value.includes(30) }) };
  };
  const { damaged, ...dueList } = due;
  return {
    scope,
    ...figures(target.value),
    prime: primeCounters.size > 0 ? figures(primeTarget.value, primeCounters) : null,
    trend: trend(counters, now, zone),
    coverage: coverageOf(readings, window, now, zone),
    official,
    due: dueList,
    unknown,
    unknownCount: rateOver(counters, days).unknown,
    counted,
    damaged,
  };
}
