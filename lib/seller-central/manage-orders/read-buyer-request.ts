import type { BuyerRequest } from '../../orders/order-facts.ts';
import { saysBuyerRequestedCancel } from '../page-text/buyer-request.ts';
import { readLabelledText } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { labelledText, type TextRun } from './row-text.ts';
import { BUYER_REQUEST, BUYER_REQUEST_REASON } from './selectors.ts';

/** The buyer's formal request as the row shows it: by its element, else by a sentence of Amazon's that says so. */
export function readBuyerRequest(
  row: Element,
  text: readonly TextRun[],
  language: PageLanguage | null,
): BuyerRequest | null {
  const shown = [...row.querySelectorAll(BUYER_REQUEST)].some(isShown);
  if (!shown && !text.some((run) => run.text.length > 12 && saysBuyerRequestedCancel(run.text, language))) return null;
  const reason = reasonIn(row, text, language);
  return reason ? { reason: reason.slice(0, 500) } : {};
}

/** Amazon's element may stand in every row and only show in some. */
function isShown(element: Element): boolean {
  return !element.closest('[hidden]') && getComputedStyle(element).display !== 'none';
}

/** "Cancellation reason: Order created by mistake" without its label, which may be worded in any language. */
function reasonIn(row: Element, text: readonly TextRun[], language: PageLanguage | null): string | null {
  const message = row.querySelector(BUYER_REQUEST_REASON)?.textContent?.trim();
  if (message)
    return (
      readLabelledText(message, 'cancellationReason', language) ??
      (/[:：]\s*(.+)$/s.exec(message)?.[1] ?? message).trim()
    );
  return labelledText(text, 'cancellationReason', language)[0] ?? null;
}
