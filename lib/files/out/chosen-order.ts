import { contradictionOf } from '../../cancel-reasons/contradiction.ts';
import { openItems, unitsLeft } from '../../cancel-reasons/items.ts';
import type { JudgedOrder, Judgement } from '../../cancel-reasons/judgement.ts';
import type { ItemFacts } from '../../orders/order-facts.ts';
import type { OrderId } from '../../orders/order-id.ts';
import { isItemId, type Refusal, type Written } from './refusal.ts';

/** An order that the seller chose to cancel by a file: what is known of it, the verdict on it, and the reason given. */
export interface ChosenOrder {
  readonly orderId: OrderId;
  readonly order: JudgedOrder;
  /** It says which items are meant: those under the formal request, or else all that are left. */
  readonly judgement: Judgement;
  /** Amazon's code; null until the seller has said why. */
  readonly reason: string | null;
}

/** One item of an order, with the reason that is true of it. */
export interface CancelLine {
  readonly orderId: OrderId;
  readonly itemId: string;
  readonly reason: string;
}

/**
 * The reasons that every list of codes and the cancel page have (policy D1, D3, D4: H). `PricingError` stands in help
 * pages and newer lists alone (M): it is written, and pointed out.
 */
const SAFE_REASONS: ReadonlySet<string> = new Set([
  'NoInventory',
  'BuyerCanceled',
  'ShippingAddressUndeliverable',
  'CustomerExchange',
  'GeneralAdjustment',
]);
const UNSURE_REASON = 'PricingError';

/** The items of a chosen order to cancel, or why a file must not say so. */
export function cancelLines({ orderId, order, judgement, reason }: ChosenOrder): Written<CancelLine> {
  const why = whyNot(order, judgement, reason);
  if (why) return { orderId, why };
  const lines: CancelLine[] = [];
  for (const item of itemsOf(order, judgement)) {
    const { itemId } = item;
    if (!isItemId(itemId)) return { orderId, why: 'no-item-id' };
    if (isPartial(item)) return { orderId, itemId, why: 'partial-quantity' };
    lines.push({ orderId, itemId, reason: reason ?? '' });
  }
  return lines.length > 0 ? { orderId, lines, isUnsure: reason === UNSURE_REASON } : { orderId, why: 'no-item-id' };
}

/** The items that are meant. */
export function itemsOf(order: JudgedOrder, { items }: Judgement): readonly ItemFacts[] {
  return items === 'all' ? openItems(order.items) : items;
}

function whyNot(order: JudgedOrder, judgement: Judgement, reason: string | null): Refusal | null {
  if (judgement.verdict === 'cannot-cancel') return judgement.why;
  // Japan lets the seller cancel pending orders on the page; of files no source says so.
  if (order.status === 'pending') return 'pending';
  if (judgement.verdict === 'unknown' || order.status !== 'unshipped') return 'not-read';
  if (reason === null) return 'no-reason';
  if (!SAFE_REASONS.has(reason) && reason !== UNSURE_REASON) return 'reason-not-in-file';
  return contradictionOf(reason, judgement);
}

function isPartial(item: ItemFacts): boolean {
  const left = unitsLeft(item);
  return left !== item.quantityOrdered || (left === undefined && hasMoved(item));
}

function hasMoved({ quantityShipped = 0, quantityCanceled = 0 }: ItemFacts): boolean {
  return quantityShipped + quantityCanceled > 0;
}
