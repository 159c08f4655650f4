import { openItems } from './items.ts';
import type { CannotCancel, JudgedOrder, SellersWords } from './judgement.ts';

/**
 * Why the order can't be cancelled; null where it can, so far as is known. What Amazon's page tells of its own actions
 * is no reason here: its list was seen on open orders only (seller-central 4.1, B), and a wrong "can't" would lose a
 * request. `mayCancelPending` is the marketplace's rule.
 */
export function whyCannotCancel(
  { status, fulfillment, items, labelBought }: JudgedOrder,
  parcel: SellersWords['parcel'],
  mayCancelPending: boolean | null,
): CannotCancel | null {
  if (fulfillment === 'amazon') return 'amazon-fulfilled';
  if (status === 'canceled') return 'canceled';
  const isAllGone = items.length > 0 && openItems(items).length === 0;
  const isShipped = items.some(({ quantityShipped = 0 }) => quantityShipped > 0);
  if (isAllGone && !isShipped) return 'canceled';
  if (status === 'shipped' || isAllGone) return parcel === 'with-seller' ? 'confirmed' : 'shipped';
  if (status === 'pending' && mayCancelPending === false) return 'pending';
  if (parcel === 'handed-over') return 'handed-over';
  return labelBought ? 'label-bought' : null;
}
