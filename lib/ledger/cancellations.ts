import { type Coverage, coverageOf } from '../cancellation-rate/coverage.ts';
import { daysNeeded, trend } from '../cancellation-rate/figures.ts';
import type { Rate } from '../cancellation-rate/rate.ts';
import { windowNow } from '../cancellation-rate/window.ts';
import type { Cancellation } from '../evidence/cancellation.ts';
import type { Scope } from '../orders/sighting.ts';
import { rulesFor } from '../rules/rules-for.ts';
import type { Day } from '../time/day.ts';
import type { Instant, Zone } from '../time/instant.ts';
import { recordedCancellation, submittedCancellation } from './cancellation-of.ts';
import { readCounters } from './counters.ts';
import { evidenceSchema } from './evidence.ts';
import { readListReadings } from './list-readings.ts';
import { readOrder } from './revise.ts';
import { type LedgerTx, type OrderKey, orderKey, type SellerRules, scopeKey } from './schema.ts';

/** Everything that the record can prove of a scope's cancellations. */
export interface CancellationRecord {
  readonly zone: Zone;
  /** A fraction, in force now. */
  readonly target: number;
  /** The latest first: what was submitted on the guarded page, and what else counts or may count. */
  readonly cancellations: readonly Cancellation[];
  /** How many older ones are left out. */
  readonly leftOut: number;
  /** How much of the 7 days that end now the record has seen. */
  readonly coverage: Coverage;
  /** The 7-day rate at the end of each of the last 90 days, the oldest first. */
  readonly trend: readonly { readonly day: Day; readonly rate: Rate }[];
}

/** So many are read of each kind: submitted, counted, of unknown cause. */
const MOST_READ = 2000;
const AT_ONCE = 200;
const TREND_DAYS = 90;

/** Reads the cancellations of a scope, in steps between which the page can answer the seller. */
export async function readCancellations(
  tx: LedgerTx<'readonly'>,
  scope: Scope,
  now: Instant,
  rules: SellerRules,
  most = MOST_READ,
): Promise<CancellationRecord> {
  const { zone, target } = rulesFor(scope.marketplace, now, rules[scope.marketplace]);
  const ofScope = IDBKeyRange.bound(scopeKey(scope), [...scopeKey(scope), []]);
  const [orders, evidence] = [tx.objectStore('orders'), tx.objectStore('evidence')];
  const window = windowNow(now, zone.value);
  const [submits, counted, unknown, counters, readings] = await Promise.all([
    evidence.getAllKeys(ofScope),
    orders.index('counted').getAllKeys(ofScope),
    orders.index('unknown').getAllKeys(ofScope),
    readCounters(tx, scope, 'all', daysNeeded(now, zone.value, TREND_DAYS)),
    readListReadings(tx, scope, window.first),
  ]);
  submits.sort(([, , , a], [, , , b]) => b - a);
  counted.reverse();
  const orderAt = async (key: OrderKey) => readOrder(await orders.get(key));

  const submitted = await inSteps(submits.slice(0, most), async (key) => {
    const { data } = evidenceSchema.safeParse(await evidence.get(key));
    return data ? submittedCancellation(data, await orderAt(orderKey(scope, data.orderId)), rules) : null;
  });
  const proven = new Set(submitted.map(({ orderId, cost }) => `${orderId} ${cost}`));
  const recorded = await inSteps([...counted.slice(0, most), ...unknown.slice(0, most)], async (key) => {
    const order = await orderAt(key);
    const cancellation = order && recordedCancellation(order, rules);
    return cancellation && !proven.has(`${cancellation.orderId} ${cancellation.cost}`) ? cancellation : null;
  });
  return {
    zone: zone.value,
    target: target.value,
    cancellations: [...submitted, ...recorded].sort((a, b) => b.at - a.at),
    leftOut: [submits, counted, unknown].reduce((sum, { length }) => sum + Math.max(0, length - most), 0),
    coverage: coverageOf(readings, window, now, zone.value),
    trend: trend(counters, now, zone.value, TREND_DAYS),
  };
}

/** Reads a part at a time; what is not there, or can't be read, is left out. */
async function inSteps<Key, T>(keys: readonly Key[], read: (key: Key) => Promise<T | null>): Promise<T[]> {
  const all: T[] = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const part = await Promise.all(keys.slice(from, from + AT_ONCE).map(read));
    all.push(...part.flatMap((each) => each ?? []));
  }
  return all;
}
