import type { OrderId } from '../../orders/order-id.ts';
import { orderAddress } from '../addresses.ts';
import { findDeep } from '../cancel-order/deep-dom.ts';
import { CANCEL_LINK } from '../order-details/selectors.ts';
import { isCancelOrder, orderIdOf } from '../pages.ts';

/** A page of Seller Central, for the seller to open. */
export interface OrderLink {
  readonly href: string;
  readonly page: 'cancel-order' | 'order-details';
}

/**
 * Where the order is cancelled: the row's own link to the form if it has one. The form's address is never made up, since
 * it was not seen whole (4.1: D); the order's page, which leads there, was (1.1: A).
 */
export function cancelLinkOf(row: Element, orderId: OrderId): OrderLink {
  const { origin, host } = row.ownerDocument.location;
  for (const link of findDeep(row, CANCEL_LINK)) {
    const address = link instanceof HTMLAnchorElement ? link.href : '';
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url?.origin === origin && isCancelOrder(url) && orderIdOf(url) === orderId)
      return { href: url.href, page: 'cancel-order' };
  }
  return { href: orderAddress(host, orderId), page: 'order-details' };
}
