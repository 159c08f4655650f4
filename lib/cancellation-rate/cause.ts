import type { CurrentOrder } from '../orders/current-facts.ts';
import type { ItemFacts } from '../orders/order-facts.ts';
import type { Instant } from '../time/instant.ts';

/**
 * Why an order or an item was cancelled, the weightiest for the rate first: by the seller without a formal request; by
 * Amazon because it was late past act-by; not on record; upon the buyer's formal request; by the buyer alone or by
 * Amazon while the order was pending (payment, fraud).
 */
export const CAUSES = ['seller', 'amazon-late', 'unknown', 'buyer-request', 'pending'] as const;
export type Cause = (typeof CAUSES)[number];

/** The facts that tell the cause of a cancellation; a page's reading will do, the record knows more. */
export type CancelFacts = Omit<CurrentOrder, 'items'> & { items: readonly ItemFacts[] };

/** Whether a cancellation of this cause is the seller's fault. */
export function isSellerFault(cause: Cause): boolean {
  return cause === 'seller' || cause === 'amazon-late';
}

/**
 * The cause of what was cancelled in an order, the weightiest where items differ; null where nothing was. `actBy` is
 * the order's act-by instant; null where it has none.
 */
export function causeOf(order: CancelFacts, actBy: Instant | null): Cause | null {
  const causes = canceledItems(order, actBy).map(({ cause }) => cause);
  return CAUSES.find((cause) => causes.includes(cause)) ?? null;
}

/** Each cancelled item with its cause; an item without facts stands for a cancelled order whose items are not known. */
export function canceledItems(order: CancelFacts, actBy: Instant | null): { item: ItemFacts; cause: Cause }[] {
  const gone = order.items.filter((item) => order.status === 'canceled' || (item.quantityCanceled ?? 0) > 0);
  const isCanceled = order.status === 'canceled' || order.impactsAccountHealth === true;
  const items = gone.length === 0 && isCanceled ? [{}] : gone;
  const flagsStandOnItems = order.items.some((item) => item.buyerRequest);
  return items.map((item) => {
    const isRequested = (flagsStandOnItems ? item : order).buyerRequest !== undefined;
    return { item, cause: itemCause(order, item, isRequested, actBy) };
  });
}

/**
 * Amazon's word whether it counts goes first, then the formal request (policy A1, H: a cancellation that the customer
 * asked for by the account's own way does not count, whichever reason was chosen), then who cancelled.
 */
function itemCause(order: CancelFacts, item: ItemFacts, isRequested: boolean, actBy: Instant | null): Cause {
  // No page or file names it for the order: there it is the seller's own word, which is asked for where theirs is not enough.
  const by = order.canceledBy ?? item.canceledBy;
  if (order.impactsAccountHealth !== undefined) {
    if (order.impactsAccountHealth) return by === 'amazon' ? 'amazon-late' : 'seller';
    return isRequested || by === 'seller' ? 'buyer-request' : 'pending';
  }
  if (isRequested) return 'buyer-request';
  if (by === 'seller') return 'seller';
  // Once an order is unshipped the buyer can only ask (policy C1, H).
  if (by === 'buyer') return order.lastAlive?.status === 'unshipped' ? 'buyer-request' : 'pending';
  if (by === 'amazon') return amazonsCause(order, actBy);
  return SELLERS_REASONS.has(item.cancelReason ?? order.cancelReason ?? '') ? 'seller' : 'unknown';
}

/**
 * Reasons that the seller alone chooses (policy D1, H), so that they tell who cancelled where nothing else does.
 * `BuyerCanceled` tells nothing: Amazon may name a buyer's own cancellation so.
 */
const SELLERS_REASONS: ReadonlySet<string> = new Set([
  'NoInventory',
  'PricingError',
  'ShippingAddressUndeliverable',
  'CustomerExchange',
  'GeneralAdjustment',
]);

/**
 * Amazon cancels for lateness and, while an order is pending, for payment or fraud (policy A1: H, M). Only what the
 * record shows decides between them.
 */
function amazonsCause({ lastAlive, canceledAt }: CancelFacts, actBy: Instant | null): Cause {
  const isPastActBy = (at: Instant | undefined) => at !== undefined && actBy !== null && at >= actBy;
  const was = lastAlive?.status ?? 'unshipped';
  const isLate = isPastActBy(canceledAt) || (was === 'unshipped' && isPastActBy(lastAlive?.at));
  if (was === 'pending') return isLate ? 'unknown' : 'pending';
  return isLate && was === 'unshipped' ? 'amazon-late' : 'unknown';
}
