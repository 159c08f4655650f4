import type { ItemFacts } from '../orders/order-facts.ts';
import type { OrderId } from '../orders/order-id.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import { feePercent } from './fees.ts';
import { openItems, unitsLeft } from './items.ts';
import type { ItemChoice, JudgeContext, JudgedOrder } from './judgement.ts';

/** What the seller should know before cancelling. */
export type Warning =
  /** Another order of the SKU was cancelled last: two in a row can take the offer down (policy A3, H). */
  | { readonly kind: 'second-in-a-row'; readonly sku: string; readonly orderId: OrderId }
  /** In percent of the referral fee; null where the amount is not known. */
  | { readonly kind: 'cancellation-fee'; readonly percent: number | null }
  /** Some units of the item are shipped or cancelled already. */
  | { readonly kind: 'partial-quantity'; readonly item: ItemFacts; readonly unitsLeft: number }
  /** The buyer asked for some items only: cancelling the others counts. */
  | { readonly kind: 'rest-counts' }
  /** The buyer asked for an item that has been shipped: it can only be returned. */
  | { readonly kind: 'requested-item-shipped' }
  /** Whether the order is still unshipped was not read. */
  | { readonly kind: 'status-unknown' }
  /** A request made since `at` would not be on record. */
  | { readonly kind: 'old-reading'; readonly at: Instant }
  /** The page's JSON names no way to cancel the order. */
  | { readonly kind: 'no-cancel-action' }
  /** The true reason is not among those that the page's JSON offers. */
  | { readonly kind: 'reason-not-offered' }
  /** No source tells whether cancelling a replacement counts. */
  | { readonly kind: 'replacement' };

/** Our own choice: a buyer can ask on any day until the order is shipped. */
const OLD = 24 * HOUR;

/** The warnings for cancelling `items` for `reason`. `formalRequest`: because the buyer asked formally. */
export function warningsFor(
  order: JudgedOrder,
  { items, reason, formalRequest }: { items: ItemChoice; reason: string | null; formalRequest: boolean },
  { marketplace, now, requestLookedForAt: at, secondAfter = [] }: JudgeContext,
): Warning[] {
  const open = openItems(order.items);
  const chosen = items === 'all' ? open : items;
  const warnings: Warning[] = [];
  if (!formalRequest) {
    const skus = new Set(chosen.map(({ sku }) => sku));
    for (const { sku, orderId } of secondAfter)
      if (skus.has(sku)) warnings.push({ kind: 'second-in-a-row', sku, orderId });
    const percent = feePercent(marketplace, order.shipBy, now);
    if (percent !== undefined) warnings.push({ kind: 'cancellation-fee', percent });
    if (at !== null && now - at > OLD) warnings.push({ kind: 'old-reading', at });
    if (order.replacement) warnings.push({ kind: 'replacement' });
  }
  if (formalRequest && items !== 'all') warnings.push({ kind: 'rest-counts' });
  for (const item of chosen) {
    const left = unitsLeft(item);
    if (left !== undefined && left !== item.quantityOrdered)
      warnings.push({ kind: 'partial-quantity', item, unitsLeft: left });
  }
  if (order.items.some((item) => item.buyerRequest && !open.includes(item) && (item.quantityShipped ?? 0) > 0)) {
    warnings.push({ kind: 'requested-item-shipped' });
  }
  if (order.status === undefined) warnings.push({ kind: 'status-unknown' });
  if (order.cancellable === false) warnings.push({ kind: 'no-cancel-action' });
  const { possibleCancelReasons: offered = [] } = order;
  if (reason !== null && offered.length > 0 && !offered.includes(reason)) warnings.push({ kind: 'reason-not-offered' });
  return warnings;
}
