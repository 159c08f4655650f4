import type { BuyerRequest } from '../../orders/order-facts.ts';
import { anyOf, findByGenerations } from '../generation.ts';
import { maySayBuyerRequestedCancel, saysBuyerRequestedCancel } from '../page-text/buyer-request.ts';
import { readLabelledText } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { isMatch, parentOf } from '../unshadowed.ts';
import { labelledText, linesOf, type TextRun } from './row-text.ts';
import { ALERT, BUYER_REQUEST, BUYER_REQUEST_REASON } from './selectors.ts';

/** No language says it in fewer characters; Chinese does in these: 买家请求取消. */
const SHORTEST_SENTENCE = 6;

/** Whether a row bears Amazon's sign of a request, or holds it or an alert, whose words are none of the row's texts. */
export function mayShowRequest(row: Element): boolean {
  return isMatch(row, anyOf(BUYER_REQUEST)) || row.querySelector(`${anyOf(BUYER_REQUEST)}, ${ALERT}`) !== null;
}

/**
 * The buyer's formal request as the row shows it: by its element, else by a sentence of Amazon's that says so. `hidden`
 * where a sign of one stands in the row and style sheets keep it from showing. `isOwn` says which signs are this order's.
 */
export function readBuyerRequest(
  row: Element,
  text: readonly TextRun[],
  language: PageLanguage | null,
  isOwn: (sign: Element) => boolean = () => true,
): BuyerRequest | 'hidden' | null {
  const says = ({ text }: TextRun) => text.length >= SHORTEST_SENTENCE && saysBuyerRequestedCancel(text, language);
  const lines = linesOf(text, language);
  const maySay = maySayBuyerRequestedCancel(lines.map(({ text }) => text).join(' '));
  const sentences = maySay ? [...text, ...lines].filter(says) : [];
  const signs = [
    ...(isMatch(row, anyOf(BUYER_REQUEST)) ? [row] : []),
    ...row.querySelectorAll(anyOf(BUYER_REQUEST)),
    ...sentences.flatMap(({ node }) => (node instanceof Element ? node : (node.parentElement ?? []))),
  ].filter(isOwn);
  if (signs.length === 0) return null;
  if (!signs.some((element) => isShownIn(row, element))) return 'hidden';
  const reason = reasonIn(row, lines, language);
  return reason ? { reason: reason.slice(0, 500) } : {};
}

/** Amazon's element may stand in every row and only show in some. A row that our own filter hides has not lost its request. */
function isShownIn(row: Element, element: Element): boolean {
  for (let part: Element | null = element; part && part !== row; part = parentOf(part))
    if (getComputedStyle(part).display === 'none') return false;
  return true;
}

/** "Cancellation reason: Order created by mistake" without its label, which may be worded in any language. */
function reasonIn(row: Element, lines: readonly TextRun[], language: PageLanguage | null): string | null {
  const message = findByGenerations(row, BUYER_REQUEST_REASON)?.textContent?.trim();
  if (message)
    return (
      readLabelledText(message, 'cancellationReason', language) ??
      (message.slice(message.search(/[:：]/) + 1).trim() || message)
    );
  return labelledText(lines, 'cancellationReason', language)[0] ?? null;
}
