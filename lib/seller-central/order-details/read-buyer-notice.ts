import type { BuyerRequest } from '../../orders/order-facts.ts';
import { readBuyerRequest } from '../manage-orders/read-buyer-request.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { readPageText } from './page-text.ts';

/**
 * The buyer's formal request as an order's own pages show it. How these word it was not seen (hole 3), so it is looked
 * for as in a row of the list: by the class that the list has for it, else by a sentence of Amazon's that says so.
 */
export function readBuyerNotice(root: Document, language: PageLanguage | null): BuyerRequest | null {
  const request = readBuyerRequest(root.body ?? root.documentElement, readPageText(root), language);
  return request === 'hidden' ? null : request;
}
