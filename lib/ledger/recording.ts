import type { ReminderKind } from '../deadlines/reminders.ts';
import { mergeSighting } from '../orders/merge.ts';
import type { OrderFacts } from '../orders/order-facts.ts';
import type { OrderId } from '../orders/order-id.ts';
import type { RecordedOrder } from '../orders/recorded-order.ts';
import type { OrderSighting, Scope } from '../orders/sighting.ts';
import { type Instant, MINUTE } from '../time/instant.ts';
import { type Change, type Revision, type Row, reviseOrders } from './revise.ts';
import { type LedgerTx, type OrderKey, orderKey, type SellerRules } from './schema.ts';
import { noteScopes } from './scopes.ts';
import type { KeptOrder } from './stored-order.ts';

export interface Recorded extends Revision {
  /** Orders of readings that were not taken, as their dates lie outside any calendar. */
  refused: OrderId[];
}

/**
 * Merges readings into the record. The same readings, in any order and any number of times, leave the same record, as
 * long as none lies ahead of `now`: what stands there from later than that was read under a clock that ran ahead, and
 * yields to these. Without `now`, as for the past that a file tells, nothing lies ahead.
 */
export async function recordSightings(
  tx: LedgerTx<'readwrite'>,
  sightings: readonly OrderSighting[],
  rules: SellerRules,
  now: Instant = Infinity,
): Promise<Recorded> {
  const sound = sightings.filter(isDatable);
  const byOrder = new Map<string, { key: OrderKey; readings: OrderSighting[] }>();
  for (const sighting of sound) {
    const key = orderKey(sighting.scope, sighting.orderId);
    const known = byOrder.get(key.join('\n'));
    if (known) known.readings.push(sighting);
    else byOrder.set(key.join('\n'), { key, readings: [sighting] });
  }
  const merge: Change = (order, key) => {
    const readings = byOrder.get(key.join('\n'))?.readings ?? [];
    const known = order && heldTo(order, now, readings);
    const record = readings.reduce<RecordedOrder | null>(mergeSighting, known?.record ?? null);
    return record && { settled: [], ...known, record };
  };
  const rows = await readOrders(
    tx,
    [...byOrder.values()].map(({ key }) => key),
  );
  const [revision] = await Promise.all([reviseOrders(tx, rows, merge, rules), noteScopes(tx, sound)]);
  return { ...revision, refused: sightings.filter((sighting) => !isDatable(sighting)).map(({ orderId }) => orderId) };
}

const MOMENTS: ReadonlySet<string> = new Set(['seenAt', 'firstSeenAt', 'lastSeenAt', 'first', 'last', 'goneAt']);

/** The order, with what was read of it later than `now` (clocks may differ by a minute) as if it were older than the readings. */
function heldTo<Order extends KeptOrder>(order: Order, now: Instant, readings: readonly OrderSighting[]): Order {
  if (Math.max(order.record.lastSeenAt, order.goneAt ?? 0) <= now + MINUTE) return order;
  const before = Math.min(...readings.map(({ seenAt }) => seenAt)) - 1;
  return JSON.parse(JSON.stringify(order), (key, value) => (MOMENTS.has(key) ? Math.min(value, before) : value));
}

const LAST_MOMENT = Date.UTC(2200);

/** A page can say anything; a date that no calendar can show must not take the other orders down. */
export function isDatable({ seenAt, facts }: Pick<OrderSighting, 'seenAt' | 'facts'>): boolean {
  const dates = [seenAt, facts.purchasedAt, facts.shipBy, facts.amazonCancelsAt, facts.canceledAt];
  return dates.every((at = 0) => at >= 0 && at < LAST_MOMENT);
}

/** What the seller says of an order, as a reading like any other. */
export function sellersWord(
  scope: Scope,
  orderId: OrderId,
  facts: Pick<OrderFacts, 'canceledBy' | 'askedByMessage'>,
  now: Instant,
): OrderSighting {
  return { orderId, scope, source: 'seller', seenAt: now, facts, items: [] };
}

/** Notes reminders of an order as done with; of an order not on record there is nothing to note. */
export async function settleReminders(
  tx: LedgerTx<'readwrite'>,
  key: OrderKey,
  kinds: readonly ReminderKind[],
  rules: SellerRules,
): Promise<Revision> {
  const settle: Change = (order) => order && { ...order, settled: [...new Set([...order.settled, ...kinds])].sort() };
  return reviseOrders(tx, await readOrders(tx, [key]), settle, rules);
}

function readOrders(tx: LedgerTx<'readwrite'>, keys: readonly OrderKey[]): Promise<Row[]> {
  const orders = tx.objectStore('orders');
  return Promise.all(keys.map(async (key) => ({ key, stored: await orders.get(key) })));
}
