import { whyCannotCancel } from '../../cancel-reasons/cannot-cancel.ts';
import type { JudgedOrder } from '../../cancel-reasons/judgement.ts';
import type { ItemFacts } from '../../orders/order-facts.ts';
import type { OrderId } from '../../orders/order-id.ts';
import { amountFrom } from './currency.ts';
import { isItemId, type Refusal, type Written } from './refusal.ts';

/** What is paid back of an item, each with its column in the flat file and its component in the XML (policy D5, D6: H). */
export const AMOUNTS = [
  { name: 'price', column: 'item-price-adj', component: 'Principal' },
  { name: 'tax', column: 'item-tax-adj', component: 'Tax' },
  { name: 'shipping', column: 'shipping-price-adj', component: 'Shipping' },
  { name: 'shippingTax', column: 'shipping-tax-adj', component: 'ShippingTax' },
  { name: 'giftWrap', column: 'gift-wrap-price-adj', component: 'GiftWrap' },
  { name: 'giftWrapTax', column: 'gift-wrap-tax-adj', component: 'GiftWrapTax' },
] as const;
export type AmountName = (typeof AMOUNTS)[number]['name'];

/** The reasons of a partial cancellation (policy C2, D5: H); the flat file's list lacks the buyer's (D6). */
export type AdjustmentReason = 'NoInventory' | 'CustomerCancel';

/** Units of an item that are not sent, and what the buyer is paid back for them, as typed; a total of the line each. */
export interface AdjustedItem {
  readonly itemId: string;
  readonly quantity: number;
  readonly amounts: Readonly<Partial<Record<AmountName, string>>>;
}

/** An order of which a part was, or will be, not sent. */
export interface AdjustedOrder {
  readonly orderId: OrderId;
  readonly order: JudgedOrder;
  readonly currency: string;
  readonly items: readonly AdjustedItem[];
}

/** A line that may be written: amounts with two decimals, zero where none is paid back. */
export interface AdjustmentLine {
  readonly orderId: OrderId;
  readonly itemId: string;
  readonly currency: string;
  readonly reason: AdjustmentReason;
  readonly quantity: number;
  readonly amounts: Readonly<Record<AmountName, string>>;
}

/**
 * The lines of a partial refund, or why there must be none. The record decides the reason: an item that the buyer asked
 * formally to cancel goes as the buyer's, any other as out of stock, so that no reason can contradict it.
 */
export function adjustmentLines(adjusted: AdjustedOrder): Written<AdjustmentLine> {
  const { orderId, order, currency, items } = adjusted;
  const why = whyNot(adjusted);
  if (why) return { orderId, why };
  const lines: AdjustmentLine[] = [];
  for (const { itemId, quantity, amounts } of items) {
    const item = order.items.find((known) => known.itemId === itemId);
    const refuse = (reason: Refusal) => ({ orderId, itemId, why: reason });
    if (!item || !isItemId(itemId)) return refuse('no-item-id');
    const units = unitsOf(item);
    if (units === undefined) return refuse('quantity-unknown');
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > units) return refuse('wrong-quantity');
    const read = readAmounts(amounts, currency);
    if (!read) return refuse('wrong-amount');
    const reason = isRequested(order, item) ? 'CustomerCancel' : 'NoInventory';
    lines.push({ orderId, itemId, currency, reason, quantity, amounts: read });
  }
  return { orderId, lines };
}

/** Units of an item that the order still has, shipped ones included: a refund may follow the confirmation. */
export function unitsOf({ quantityOrdered, quantityCanceled = 0 }: ItemFacts): number | undefined {
  return quantityOrdered === undefined ? undefined : Math.max(0, quantityOrdered - quantityCanceled);
}

function whyNot({ order, items }: AdjustedOrder): Refusal | null {
  if (items.length === 0) return 'wrong-quantity';
  const why = whyCannotCancel({ ...order, labelBought: false }, undefined, false);
  // A shipped order may still lack a part; that is what the file is for.
  if (why && why !== 'shipped') return why;
  if (order.status === undefined) return 'not-read';
  const units = order.items.map(unitsOf);
  if (units.includes(undefined)) return null;
  const left = units.reduce<number>((sum, count = 0) => sum + count, 0);
  return items.reduce((sum, { quantity }) => sum + quantity, 0) >= left ? 'whole-order' : null;
}

function isRequested(order: JudgedOrder, item: ItemFacts): boolean {
  const isByItem = order.items.some(({ buyerRequest }) => buyerRequest);
  return (isByItem ? item : order).buyerRequest !== undefined;
}

/** Amounts as feeds write them; null where one is none, or all are nothing. */
function readAmounts(typed: AdjustedItem['amounts'], currency: string): AdjustmentLine['amounts'] | null {
  const read = { price: '', tax: '', shipping: '', shippingTax: '', giftWrap: '', giftWrapTax: '' };
  for (const { name } of AMOUNTS) {
    const amount = amountFrom(typed[name] ?? '', currency);
    if (amount === null) return null;
    read[name] = amount;
  }
  return Object.values(read).some((amount) => Number(amount) > 0) ? read : null;
}
