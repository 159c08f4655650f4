import { requestLookedForAt } from '../cancel-reasons/request-looked-for.ts';
import { daysNeeded } from '../cancellation-rate/figures.ts';
import { type SkuEnd, wouldBeSecondInARow } from '../cancellation-rate/in-a-row.ts';
import { type RateOutlook, rateOutlook } from '../cancellation-rate/outlook.ts';
import { targetOf } from '../cancellation-rate/target.ts';
import { currentFacts } from '../orders/current-facts.ts';
import type { OrderId } from '../orders/order-id.ts';
import type { Scope } from '../orders/sighting.ts';
import { rulesFor } from '../rules/rules-for.ts';
import type { Instant } from '../time/instant.ts';
import { readCounters } from './counters.ts';
import { readSkuHistory } from './known-orders.ts';
import { readOrder } from './revise.ts';
import { type LedgerTx, orderKey, type SellerRules } from './schema.ts';

/** The outlook, and what the record alone knows beside it. */
export interface CancelOutlook extends RateOutlook {
  /** A fraction. */
  readonly target: number;
  /** Earlier cancellations to which one now would be the second in a row, by the order's SKUs. */
  readonly secondAfter: readonly Pick<SkuEnd, 'sku' | 'orderId'>[];
  /** Epoch ms, as `requestLookedForAt` has it. */
  readonly requestLookedForAt: Instant | null;
}

/** Reads what cancelling the order would do, from the days' counters and the neighbours of its SKUs. */
export async function readCancelOutlook(
  tx: LedgerTx<'readonly'>,
  scope: Scope,
  orderId: OrderId,
  now: Instant,
  rules: SellerRules,
): Promise<CancelOutlook> {
  const { zone, target, windows } = rulesFor(scope.marketplace, now, rules[scope.marketplace]);
  const [stored, counters] = await Promise.all([
    tx.objectStore('orders').get(orderKey(scope, orderId)),
    readCounters(tx, scope, 'all', daysNeeded(now, zone.value)),
  ]);
  const order = readOrder(stored);
  const entry = order?.entries.all ?? null;
  const rateRules = { zone: zone.value, target: targetOf(target.value), hasThirtyDays: windows.value.includes(30) };
  return {
    ...rateOutlook(counters, entry, now, rateRules),
    target: target.value,
    secondAfter: order ? await readSecondAfter(tx, scope, orderId, currentFacts(order.record), now, rules) : [],
    requestLookedForAt: order && requestLookedForAt(order.record),
  };
}

async function readSecondAfter(
  tx: LedgerTx<'readonly'>,
  scope: Scope,
  orderId: OrderId,
  { purchasedAt, items }: ReturnType<typeof currentFacts>,
  now: Instant,
  rules: SellerRules,
): Promise<Pick<SkuEnd, 'sku' | 'orderId'>[]> {
  if (purchasedAt === undefined) return [];
  const skus = [...new Set(items.flatMap(({ sku }) => sku ?? []))];
  const ends = await Promise.all(
    skus.map(async (sku) => {
      const history = await readSkuHistory(tx, scope, sku, purchasedAt, rules);
      return wouldBeSecondInARow(history, { orderId, purchasedAt }, now) ?? [];
    }),
  );
  return ends.flat().map(({ sku, orderId: earlier }) => ({ sku, orderId: earlier }));
}
