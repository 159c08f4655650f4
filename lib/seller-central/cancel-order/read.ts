import type { BuyerRequest } from '../../orders/order-facts.ts';
import { type OrderId, orderIdsIn } from '../../orders/order-id.ts';
import { type PageScope, readPageScope } from '../account.ts';
import { onlyOne } from '../only-one.ts';
import { readBuyerNotice } from '../order-details/read-buyer-notice.ts';
import { type PageLanguage, readPageLanguage } from '../page-text/page-language.ts';
import { orderIdOf } from '../pages.ts';
import { isSignInPage } from '../sign-in.ts';
import { readResult } from './read-result.ts';

/** What the cancel page says around its form. */
export interface CancelPageReading {
  /** By the address, else by the only order id in the page's text. */
  readonly orderId: OrderId | null;
  readonly scope: PageScope;
  readonly language: PageLanguage | null;
  /** The buyer's formal request, where this page shows it too. */
  readonly buyerRequest: BuyerRequest | null;
  readonly result: 'success' | 'failure' | null;
  readonly signedOut: boolean;
}

/** `isFormGone`: no control for the reason stands in the page. */
export function readCancelPage(root: Document, isFormGone = false): CancelPageReading {
  const url = new URL(root.location.href);
  const language = readPageLanguage(root);
  const orderId = orderIdOf(url) ?? onlyOne(orderIdsIn(root.body?.textContent ?? ''));
  return {
    orderId,
    scope: readPageScope(root, url.host),
    language,
    buyerRequest: readBuyerNotice(root, orderId, language),
    result: readResult(root, isFormGone),
    signedOut: isSignInPage(root),
  };
}
