import { requestLookedForAt } from '../cancel-reasons/request-looked-for.ts';
import { type CurrentOrder, currentFacts } from '../orders/current-facts.ts';
import type { OrderId } from '../orders/order-id.ts';
import type { Scope } from '../orders/sighting.ts';
import type { Instant } from '../time/instant.ts';
import { readOpenOrders } from './due-orders.ts';
import { readOrder } from './revise.ts';
import { type LedgerTx, orderKey } from './schema.ts';
import type { StoredOrder } from './stored-order.ts';

/** An order as the files for Amazon need it. */
export interface FileOrder {
  readonly orderId: OrderId;
  readonly facts: CurrentOrder;
  /** Epoch ms, as `requestLookedForAt` has it. */
  readonly requestLookedForAt: Instant | null;
}

/**
 * The open orders of a scope, those with a request first, then by ship-by; at most 500, and whether these are all. Behind
 * them those of `named` that are on record, open or not.
 */
export async function readFileOrders(
  tx: LedgerTx<'readonly'>,
  scope: Scope,
  named: readonly OrderId[],
): Promise<{ orders: FileOrder[]; isWhole: boolean }> {
  const { orders, isWhole } = await readOpenOrders(tx, scope, Number.POSITIVE_INFINITY);
  const others = await findFileOrders(tx, scope, named);
  const byId = new Map([...orders.map(fileOrder), ...others].map((order) => [order.orderId, order]));
  return { orders: [...byId.values()], isWhole };
}

/** Those orders of a scope, open or not, that are on record. */
export async function findFileOrders(
  tx: LedgerTx<'readonly'>,
  scope: Scope,
  orderIds: readonly OrderId[],
): Promise<FileOrder[]> {
  const rows = await Promise.all(orderIds.map((id) => tx.objectStore('orders').get(orderKey(scope, id))));
  return rows.flatMap((row) => readOrder(row) ?? []).map(fileOrder);
}

function fileOrder({ record }: StoredOrder): FileOrder {
  return { orderId: record.orderId, facts: currentFacts(record), requestLookedForAt: requestLookedForAt(record) };
}
