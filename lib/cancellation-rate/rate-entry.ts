import type { OrderId } from '../orders/order-id.ts';
import type { Day } from '../time/day.ts';
import { dayOf, type Instant, type Zone } from '../time/instant.ts';
import { type CancelFacts, type Cause, canceledItems, isSellerFault } from './cause.ts';

/**
 * What an order is to the rate. `clean` and `counted` make the denominator together with `unknown` (cancelled, cause
 * not on record); `excluded` (upon the buyer's request, or while pending) and `pending` stand outside.
 */
export type Outcome = 'clean' | 'counted' | 'unknown' | 'excluded' | 'pending';

/** What the rate keeps of an order. Days are days of the marketplace's zone. */
export interface RateEntry {
  orderId: OrderId;
  /** The day of purchase: the rate is over orders by purchase date. */
  day: Day;
  outcome: Outcome;
  /** The day on which a `counted` or `unknown` order was cancelled, where the record tells it. */
  canceledOn?: Day;
}

/** What decides an entry beside the order itself. */
export interface EntryRules {
  zone: Zone;
  /** The order's act-by instant; null where it has none. */
  actBy: Instant | null;
  /** Seller Fulfilled Prime: cancellations upon the buyer's request are reported to count as well (policy A2, M). */
  requestsCount?: boolean;
}

/**
 * The entry of an order; null for one outside the rate: fulfilled by Amazon, or with no purchase date or fulfilment on
 * record. A latest ship date (policy B2, H: own fulfilment only) or a cancellation by the seller's fault shows who fulfils.
 */
export function rateEntryOf(orderId: OrderId, order: CancelFacts, rules: EntryRules): RateEntry | null {
  const causes = canceledItems(order, rules.actBy).map(({ cause }) => cause);
  const isOwn =
    order.fulfillment === 'seller' ||
    (order.fulfillment === undefined && (order.shipBy !== undefined || causes.some(isSellerFault)));
  if (!isOwn || order.purchasedAt === undefined) return null;

  const outcome = outcomeOf(order, causes, rules.requestsCount ?? false);
  const canceledAt = canceledAtOf(order);
  const isMade = canceledAt !== undefined && (outcome === 'counted' || outcome === 'unknown');
  return {
    orderId,
    day: dayOf(order.purchasedAt, rules.zone),
    outcome,
    ...(isMade && { canceledOn: dayOf(canceledAt, rules.zone) }),
  };
}

function outcomeOf({ status }: CancelFacts, causes: readonly Cause[], requestsCount: boolean): Outcome {
  if (causes.some((cause) => isSellerFault(cause) || (requestsCount && cause === 'buyer-request'))) return 'counted';
  if (causes.includes('unknown')) return 'unknown';
  if (status === 'pending') return 'pending';
  return status === 'canceled' ? 'excluded' : 'clean';
}

/**
 * When the order was cancelled: as told, else when it was first seen so, if it had been seen alive before. An order
 * that was only ever seen cancelled may have been so for months; it gets no moment.
 */
export function canceledAtOf({ canceledAt, canceledSeenAt, lastAlive }: CancelFacts): Instant | undefined {
  return canceledAt ?? (lastAlive && canceledSeenAt);
}
