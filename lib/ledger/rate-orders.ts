import { RATE_DAYS, type Window, windowNow } from '../cancellation-rate/window.ts';
import { currentFacts } from '../orders/current-facts.ts';
import type { OrderId } from '../orders/order-id.ts';
import type { Scope } from '../orders/sighting.ts';
import { addDays, type Day } from '../time/day.ts';
import { type Instant, startOfDay, type Zone } from '../time/instant.ts';
import { readOrder } from './revise.ts';
import { type LedgerTx, scopeKey } from './schema.ts';

/** An order that was cancelled for a cause not on record; the seller settles it with one click. Moments are epoch ms. */
export interface UnknownCancellation {
  orderId: OrderId;
  purchasedAt: Instant;
  /** Null where the record does not tell. */
  canceledAt: Instant | null;
}

/** An order that counts against the seller now, and the day at whose 00:00 it leaves the 7-day window. */
export interface CountedOrder {
  orderId: OrderId;
  leavesOn: Day;
}

/** So many orders are listed; the counters tell how many there are. */
const MOST_LISTED = 50;

/** The cancellations of unknown cause among the orders purchased in `window`, the latest purchase first. */
export async function readUnknown<Mode extends IDBTransactionMode>(
  tx: LedgerTx<Mode>,
  scope: Scope,
  { first }: Window,
  zone: Zone,
): Promise<UnknownCancellation[]> {
  const key = scopeKey(scope);
  const range = IDBKeyRange.bound([...key, Number.NEGATIVE_INFINITY], [...key, -startOfDay(first, zone)]);
  const rows = await tx.objectStore('orders').index('unknown').getAll(range, MOST_LISTED);
  return rows.flatMap((row) => {
    const order = readOrder(row);
    const { purchasedAt, canceledAt = null } = order ? currentFacts(order.record) : {};
    return order && purchasedAt !== undefined ? [{ orderId: order.record.orderId, purchasedAt, canceledAt }] : [];
  });
}

/** The orders with a seller-fault cancellation in the 7 days that end today, the next to leave first. */
export async function readCounted<Mode extends IDBTransactionMode>(
  tx: LedgerTx<Mode>,
  scope: Scope,
  now: Instant,
  zone: Zone,
): Promise<CountedOrder[]> {
  const key = scopeKey(scope);
  const { first, last } = windowNow(now, zone);
  const range = IDBKeyRange.bound([...key, first], [...key, last]);
  const rows = await tx.objectStore('orders').index('counted').getAll(range, MOST_LISTED);
  return rows.flatMap((row) => {
    const entry = readOrder(row)?.entries.all;
    return entry ? [{ orderId: entry.orderId, leavesOn: addDays(entry.day, RATE_DAYS) }] : [];
  });
}
