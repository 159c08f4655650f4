import type { ActBy } from '../deadlines/act-by.ts';
import type { AutoCancel } from '../deadlines/auto-cancel.ts';
import { orderState, type StateToken, URGENT_TOKENS } from '../deadlines/order-state.ts';
import { currentFacts } from '../orders/current-facts.ts';
import type { OrderId } from '../orders/order-id.ts';
import type { Scope } from '../orders/sighting.ts';
import type { RuleOverrides } from '../rules/overrides.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import { dueAtOf, isTrusted } from './open-order.ts';
import { readOrder } from './revise.ts';
import { type LedgerTx, scopeKey } from './schema.ts';
import type { StoredOrder } from './stored-order.ts';

/** An order that asks something of the seller. Moments are epoch ms. */
export interface DueOrder {
  orderId: OrderId;
  /** Its tokens among the first four of the overlay's contract, never none, the most urgent first. */
  tokens: readonly [StateToken, ...StateToken[]];
  shipBy: Instant | null;
  actBy: ActBy | null;
  autoCancel: AutoCancel | null;
  /** The last reading of the order: what it says is as old as that. */
  lastSeenAt: Instant;
}

export interface DueList {
  /** Most urgent first. */
  orders: DueOrder[];
  /** How many less urgent ones are left out of `orders`. */
  more: number;
  /** With a formal request of the buyer, not yet shipped or cancelled. */
  requests: number;
  late: number;
  /** With a request, or late, or both: the number on the badge. */
  pressing: number;
}

/** So many orders are looked at; of those beyond only the number is told. */
const MOST_DUE = 500;

/** The orders of a scope that carry one of the first four tokens at `now`: a range of the `due` index and nothing else. */
export async function readDueOrders<Mode extends IDBTransactionMode>(
  tx: LedgerTx<Mode>,
  scope: Scope,
  context: { now: Instant; overrides?: RuleOverrides | undefined; dueSoonMs?: number | undefined },
): Promise<DueList & { damaged: number }> {
  const { now, overrides, dueSoonMs = 24 * HOUR } = context;
  const until = now + dueSoonMs;
  const { orders, damaged, isWhole } = await readOpenOrders(tx, scope, until);
  const due = orders
    .filter(({ record }) => isTrusted(record, now, overrides))
    .flatMap((order) => dueOrder(order, { ...context, marketplace: scope.marketplace }))
    .sort((a, b) => rankOf(a) - rankOf(b) || deadlineOf(a) - deadlineOf(b));
  const furthest = isWhole ? undefined : orders.at(-1);
  const more = furthest ? await countBeyond(tx, scope, furthest, until) : 0;
  const moreLate = furthest ? await countBeyond(tx, scope, furthest, now - 1) : 0;
  const count = (...tokens: StateToken[]) =>
    due.filter((order) => tokens.some((token) => order.tokens.includes(token))).length;
  return {
    orders: due,
    more,
    requests: count('buyer-cancel'),
    late: count('late') + moreLate,
    pressing: count('buyer-cancel', 'late') + moreLate,
    damaged,
  };
}

/** The open orders of a scope whose ship-by is not after `until` and those that press at once, at most `MOST_DUE`. */
export async function readOpenOrders<Mode extends IDBTransactionMode>(
  tx: LedgerTx<Mode>,
  scope: Scope,
  until: Instant,
): Promise<{ orders: StoredOrder[]; damaged: number; isWhole: boolean }> {
  const rows = await tx.objectStore('orders').index('due').getAll(upTo(scope, until), MOST_DUE);
  const orders = rows.flatMap((row) => readOrder(row) ?? []);
  return { orders, damaged: rows.length - orders.length, isWhole: rows.length < MOST_DUE };
}

/** How many orders there are past one in the index, up to a moment. */
async function countBeyond<Mode extends IDBTransactionMode>(
  tx: LedgerTx<Mode>,
  scope: Scope,
  furthest: StoredOrder,
  until: Instant,
): Promise<number> {
  const last = dueAtOf(furthest) ?? until;
  if (last >= until) return 0;
  const range = IDBKeyRange.bound([...scopeKey(scope), last], [...scopeKey(scope), until], true);
  return tx.objectStore('orders').index('due').count(range);
}

function upTo(scope: Scope, until: Instant): IDBKeyRange {
  return IDBKeyRange.bound([...scopeKey(scope), Number.NEGATIVE_INFINITY], [...scopeKey(scope), until]);
}

function dueOrder({ record }: StoredOrder, context: Parameters<typeof orderState>[1]): DueOrder[] {
  const { tokens, shipBy, actBy, autoCancel } = orderState(currentFacts(record), context);
  const [first, ...others] = tokens.filter((token) => URGENT_TOKENS.includes(token));
  const { orderId, lastSeenAt } = record;
  return first ? [{ orderId, tokens: [first, ...others], shipBy, actBy, autoCancel, lastSeenAt }] : [];
}

const rankOf = ({ tokens }: DueOrder): number => URGENT_TOKENS.indexOf(tokens[0]);

function deadlineOf({ tokens, actBy, shipBy }: DueOrder): number {
  return (tokens[0] === 'auto-cancel-soon' ? actBy?.at : null) ?? shipBy ?? Number.MAX_SAFE_INTEGER;
}
