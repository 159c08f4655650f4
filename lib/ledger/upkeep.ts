import { currentFacts } from '../orders/current-facts.ts';
import type { Scope } from '../orders/sighting.ts';
import { zoneOf } from '../rules/deadline-rules.ts';
import { dayOf, HOUR, type Instant } from '../time/instant.ts';
import { isTrusted, lastOpenAt } from './open-order.ts';
import { type Change, readRows, reviseOrders } from './revise.ts';
import { type LedgerTx, type OrderKey, type SellerRules, scopeKey } from './schema.ts';
import { forgetScopes, readScopes } from './scopes.ts';

/** For how many days an order is kept after it was last seen, unless the seller says otherwise. */
export const DAYS_KEPT = 180;

const DAY = 24 * HOUR;

/** What one round of upkeep did, and whether another would find more to do. */
export interface Pruned {
  removed: number;
  isDone: boolean;
}

/**
 * Removes at most `limit` orders that were last seen longer ago than the days kept, each with its share of the counters,
 * and readings and figures of that age; and stops taking for open, in each scope, orders that nobody has seen long past
 * their end.
 */
export async function prune(
  tx: LedgerTx<'readwrite'>,
  now: Instant,
  { daysKept, limit, rules }: { daysKept: number; limit: number; rules: SellerRules },
): Promise<Pruned> {
  const before = now - daysKept * DAY;
  const orders = tx.objectStore('orders');
  const old = await readRows(orders.index('lastSeenAt'), IDBKeyRange.upperBound(before, true), limit);
  const { changed } = await reviseOrders(tx, old, () => null, rules);
  for (const { scope } of await readScopes(tx)) {
    const lastDay = dayOf(before, zoneOf(scope.marketplace, rules[scope.marketplace]));
    const past = IDBKeyRange.bound(scopeKey(scope), [...scopeKey(scope), lastDay]);
    for (const keptByDay of ['listReadings', 'officialFigures'] as const) await tx.objectStore(keptByDay).delete(past);
    await closeForgotten(tx, scope, now, limit, rules);
  }
  const isDone = old.length < limit;
  if (isDone) await forgetScopes(tx, before);
  return { removed: changed, isDone };
}

async function closeForgotten(
  tx: LedgerTx<'readwrite'>,
  scope: Scope,
  now: Instant,
  limit: number,
  rules: SellerRules,
): Promise<void> {
  const close: Change = (order) => {
    if (!order || isTrusted(order.record, now, rules[scope.marketplace])) return order;
    return { ...order, goneAt: lastOpenAt(order.record, currentFacts(order.record)) + 1 };
  };
  const past = IDBKeyRange.bound(scopeKey(scope), [...scopeKey(scope), now]);
  const due = tx.objectStore('orders').index('due');
  await reviseOrders(tx, await readRows(due, past, limit), close, rules);
}

/**
 * Counts `limit` orders anew, from the one after `after`, as when a rule has changed. Returns the last one counted, or
 * null at the end of the record.
 */
export async function recount(
  tx: LedgerTx<'readwrite'>,
  after: OrderKey | null,
  limit: number,
  rules: SellerRules,
): Promise<OrderKey | null> {
  const range = after && IDBKeyRange.lowerBound(after, true);
  const rows = await readRows(tx.objectStore('orders'), range, limit);
  await reviseOrders(tx, rows, (order) => order && { ...order }, rules);
  return rows.length < limit ? null : (rows.at(-1)?.key ?? null);
}
