import type { BuyerRequest } from '../../orders/order-facts.ts';
import { isShown } from '../cancel-order/deep-dom.ts';
import { labelledText, type TextRun } from '../manage-orders/row-text.ts';
import { saysBuyerRequestedCancel } from '../page-text/buyer-request.ts';
import { readLabelledText } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { readPageText } from './page-text.ts';
import { BUYER_NOTICE, BUYER_NOTICE_REASON } from './selectors.ts';

/**
 * The buyer's formal request as an order's own pages show it: by the class that the list has for it, else by a sentence
 * of Amazon's. How these pages word it was not seen (hole 3), so the list's phrases are looked for.
 */
export function readBuyerNotice(root: Document, language: PageLanguage | null): BuyerRequest | null {
  const runs = readPageText(root);
  const says = ({ text }: TextRun) => saysBuyerRequestedCancel(text, language);
  const signs = [...root.querySelectorAll(BUYER_NOTICE), ...runs.filter(says).map(({ element }) => element)];
  if (!signs.some(isShown)) return null;
  const message = root.querySelector(BUYER_NOTICE_REASON)?.textContent?.trim();
  const reason = message
    ? (readLabelledText(message, 'cancellationReason', language) ?? message)
    : labelledText(runs, 'cancellationReason', language)[0];
  return reason ? { reason: reason.slice(0, 500) } : {};
}
