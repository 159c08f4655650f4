import { type Cause, causeOf } from '../cancellation-rate/cause.ts';
import { type SkuEnd, skuEndsOf } from '../cancellation-rate/in-a-row.ts';
import { actBy } from '../deadlines/act-by.ts';
import type { ReminderKind } from '../deadlines/reminders.ts';
import { type CurrentOrder, currentFacts } from '../orders/current-facts.ts';
import type { OrderId } from '../orders/order-id.ts';
import type { Scope, Source } from '../orders/sighting.ts';
import type { Instant } from '../time/instant.ts';
import { readOpenOrders } from './due-orders.ts';
import { readOrder } from './revise.ts';
import { type LedgerTx, orderKey, type SellerRules, type SkuKey, scopeKey } from './schema.ts';
import type { StoredOrder } from './stored-order.ts';

/** What the record knows of an order; plain data. Moments are epoch ms. */
export interface KnownOrder {
  orderId: OrderId;
  scope: Scope;
  facts: CurrentOrder;
  /** Why it, or the weightiest of its items, was cancelled; null where nothing was. */
  cause: Cause | null;
  /** The first sighting of a formal request, for the order or for an item; null where there is none. */
  request: { firstSeenAt: Instant; source: Source } | null;
  settled: ReminderKind[];
  firstSeenAt: Instant;
  lastSeenAt: Instant;
}

/**
 * The orders that the record knows of those asked for. Without a scope, as where a seller pastes an id, in whichever
 * scope they stand.
 */
export async function readKnownOrders<Mode extends IDBTransactionMode>(
  tx: LedgerTx<Mode>,
  scope: Scope | null,
  orderIds: readonly OrderId[],
  rules: SellerRules,
): Promise<KnownOrder[]> {
  const orders = tx.objectStore('orders');
  const rows = await Promise.all(
    orderIds.map((id) => (scope ? orders.get(orderKey(scope, id)) : orders.index('orderId').getAll(id))),
  );
  return rows
    .flat()
    .flatMap((row) => readOrder(row) ?? [])
    .map((order) => knownOrder(order, rules));
}

/** The open orders of a scope whose ship-by is not after `until`, and those that press at once: what reminders are planned from. */
export async function readOrdersToRemind(
  tx: LedgerTx<'readonly'>,
  scope: Scope,
  until: Instant,
  rules: SellerRules,
): Promise<KnownOrder[]> {
  return (await readOpenOrders(tx, scope, until)).orders.map((order) => knownOrder(order, rules));
}

export function knownOrder({ record, settled }: StoredOrder, rules: SellerRules): KnownOrder {
  const { orderId, scope, firstSeenAt, lastSeenAt } = record;
  const facts = currentFacts(record);
  const [request] = [record, ...record.items]
    .flatMap(({ request }) => request ?? [])
    .sort((a, b) => a.firstSeenAt - b.firstSeenAt);
  return {
    orderId,
    scope,
    facts,
    cause: causeOf(facts, actBy(facts, scope.marketplace, rules[scope.marketplace])?.at ?? null),
    request: request ? { firstSeenAt: request.firstSeenAt, source: request.source } : null,
    settled,
    firstSeenAt,
    lastSeenAt,
  };
}

/** So many orders of a SKU are looked at before and after the one in question; several can be of one moment. */
const NEIGHBOURS = 5;

/** How a SKU ended in the orders purchased next before and after a moment: what `wouldBeSecondInARow` needs. */
export async function readSkuHistory(
  tx: LedgerTx<'readonly'>,
  scope: Scope,
  sku: string,
  purchasedAt: Instant,
  rules: SellerRules,
): Promise<SkuEnd[]> {
  const index = tx.objectStore('orders').index('skuEnds');
  const at = (moment: Instant): SkuKey => [...scopeKey(scope), sku, moment];
  const rows: unknown[] = await index.getAll(IDBKeyRange.bound(at(purchasedAt), at(Infinity), true), NEIGHBOURS);
  const before = IDBKeyRange.bound(at(-Infinity), at(purchasedAt));
  let cursor = await index.openCursor(before, 'prev');
  for (let left = NEIGHBOURS; cursor && left > 0; left--) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return rows
    .flatMap((row) => readOrder(row) ?? [])
    .flatMap(({ record }) => {
      const facts = currentFacts(record);
      const due = actBy(facts, scope.marketplace, rules[scope.marketplace]);
      return skuEndsOf(record.orderId, facts, due?.at ?? null).filter((end) => end.sku === sku);
    });
}
