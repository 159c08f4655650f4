import type { ItemFacts, OrderFacts } from '../orders/order-facts.ts';
import type { CancelReasonCode } from '../rules/cancel-reasons.ts';
import type { ItemChoice, JudgedOrder } from './judgement.ts';

/** Units neither shipped nor cancelled; undefined where the quantity ordered is not known. */
export function unitsLeft({ quantityOrdered, quantityShipped = 0, quantityCanceled = 0 }: ItemFacts) {
  return quantityOrdered === undefined ? undefined : Math.max(0, quantityOrdered - quantityShipped - quantityCanceled);
}

/** The items of which something is, or may be, left to cancel. */
export function openItems(items: readonly ItemFacts[]): ItemFacts[] {
  return items.filter((item) => unitsLeft(item) !== 0);
}

/**
 * The items under a formal request, of what is left; of all where nothing is. A request is made item by item (policy
 * C4, H), so one that names items says nothing of the others; null where none stands.
 */
export function requestedItems({
  items,
  buyerRequest,
}: Pick<JudgedOrder, 'items' | 'buyerRequest'>): ItemChoice | null {
  if (!items.some((item) => item.buyerRequest)) return buyerRequest ? 'all' : null;
  const open = openItems(items);
  const asked = open.length > 0 ? open : items;
  const flagged = asked.filter((item) => item.buyerRequest);
  if (flagged.length === 0) return null;
  return flagged.length === asked.length ? 'all' : flagged;
}

/** Whether two readings mean one item, by the best name that both give; null where they share no kind of name. */
export function isSameItem(a: ItemFacts, b: ItemFacts): boolean | null {
  const name = (['itemId', 'sku', 'asin'] as const).find((key) => a[key] !== undefined && b[key] !== undefined);
  return name ? a[name] === b[name] : null;
}

/** Whether the order belongs to Seller Fulfilled Prime, so far as is known. */
export function isPrime({ programs }: Pick<OrderFacts, 'programs'>): boolean {
  return programs?.includes('seller-fulfilled-prime') ?? false;
}

/** Whether the cancelled order, or an item of it, was cancelled for a reason. */
export function isCanceledFor(
  reason: CancelReasonCode,
  { cancelReason, items }: Pick<JudgedOrder, 'cancelReason' | 'items'>,
): boolean {
  return [cancelReason, ...items.map((item) => item.cancelReason)].includes(reason);
}

/** Whether Amazon cancelled the order or an item of it. Files name that item by item; of the order it is the seller's word. */
export function isCanceledByAmazon({ canceledBy, items }: Pick<JudgedOrder, 'canceledBy' | 'items'>): boolean {
  return canceledBy ? canceledBy === 'amazon' : items.some((item) => item.canceledBy === 'amazon');
}
