import * as z from 'zod/mini';
import { type ListReading, listReadingSchema } from '../cancellation-rate/coverage.ts';
import { currentFacts } from '../orders/current-facts.ts';
import type { Scope } from '../orders/sighting.ts';
import { zoneOf } from '../rules/deadline-rules.ts';
import { addDays, type Day } from '../time/day.ts';
import { dayOf, HOUR, startOfDay } from '../time/instant.ts';
import { lastOpenAt } from './open-order.ts';
import { type Change, readRows, reviseOrders } from './revise.ts';
import { type LedgerTx, type SellerRules, scopeKey } from './schema.ts';
import { noteScopes } from './scopes.ts';
import { daySchema } from './stored-order.ts';

/** A reading as it is stored. */
export const readingRow = z.object({ reading: listReadingSchema, day: daySchema, first: daySchema, last: daySchema });

/** The longest that a person takes to page through a list. */
const READING_TIME = HOUR;

/** So many open orders are compared with one reading of their list; those that have waited longest come first. */
const COMPARED = 2000;

/**
 * Keeps a list that was read to its end, for the coverage; any other tells nothing. Readings of one day that span the
 * same whole days cover the same, so that only the latest is kept. Orders that should have been in the list and were
 * not are no longer open, whatever became of them.
 */
export async function recordListReading(
  tx: LedgerTx<'readwrite'>,
  reading: ListReading,
  rules: SellerRules,
): Promise<void> {
  const { scope, from, until, at, list, rowsSeen, total } = reading;
  if (total === null || rowsSeen < total) return;
  const zone = zoneOf(scope.marketplace, rules[scope.marketplace]);
  const begun = dayOf(Math.max(from, 0), zone);
  const first = startOfDay(begun, zone) >= from ? begun : addDays(begun, 1);
  const [day, last] = [dayOf(at, zone), dayOf(Math.min(until, at), zone)];
  const store = tx.objectStore('listReadings');
  const known = readingRow.safeParse(await store.get([...scopeKey(scope), day, list, first, last])).data;
  if (!known || known.reading.at < at) await store.put(readingRow.parse({ reading, day, first, last }));
  await noteScopes(tx, [{ scope, seenAt: at }]);
  if (list !== 'shipped' && list !== 'canceled') await closeMissing(tx, reading, rules);
}

async function closeMissing(
  tx: LedgerTx<'readwrite'>,
  { scope, list, from, until, at }: ListReading,
  rules: SellerRules,
): Promise<void> {
  const goneAt = at - READING_TIME;
  const close: Change = (order) => {
    if (!order) return order;
    const facts = currentFacts(order.record);
    const { status, purchasedAt = Number.NaN } = facts;
    const belongs = (list === 'all' || list === status) && purchasedAt >= from && purchasedAt < until;
    return belongs && lastOpenAt(order.record, facts) < goneAt
      ? { ...order, goneAt: Math.max(goneAt, order.goneAt ?? 0) }
      : order;
  };
  const open = IDBKeyRange.bound(scopeKey(scope), [...scopeKey(scope), []]);
  const due = tx.objectStore('orders').index('due');
  await reviseOrders(tx, await readRows(due, open, COMPARED), close, rules);
}

/** The readings of a scope that were made on `first` or later. */
export async function readListReadings<Mode extends IDBTransactionMode>(
  tx: LedgerTx<Mode>,
  scope: Scope,
  first: Day,
): Promise<ListReading[]> {
  const key = scopeKey(scope);
  const rows = await tx.objectStore('listReadings').getAll(IDBKeyRange.bound([...key, first], [...key, []]));
  return rows.flatMap((row) => readingRow.safeParse(row).data?.reading ?? []);
}
