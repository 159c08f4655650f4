import type { BuyerRequest } from '../../orders/order-facts.ts';
import { type OrderId, orderIdsIn } from '../../orders/order-id.ts';
import { readBuyerRequest } from '../manage-orders/read-buyer-request.ts';
import { readWords } from '../manage-orders/row-text.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { itemRow } from './item-hints.ts';
import { readPageText } from './page-text.ts';

/**
 * The buyer's formal request as an order's own pages show it. How these word it was not seen (hole 3), so it is looked
 * for as in a row of the list: by the class that the list has for it, else by a sentence of Amazon's that says so. What
 * stands in a row of another order is that one's: taken for this order's, it would have a cancellation called free.
 */
export function readBuyerNotice(
  root: Document,
  orderId: OrderId | null,
  language: PageLanguage | null,
): BuyerRequest | null {
  const isOwn = (sign: Element) => {
    const row = itemRow(sign);
    // Text by text: in the row's whole text an id runs into the word of the next cell.
    const [named = orderId] = row ? readWords(row).flatMap(({ text }) => orderIdsIn(text)) : [];
    return named === orderId;
  };
  const request = readBuyerRequest(root.body ?? root.documentElement, readPageText(root), language, isOwn);
  return request === 'hidden' ? null : request;
}
