import { type OrderId, orderIdsIn } from '../../orders/order-id.ts';
import { isShown, parentAcross } from '../cancel-order/deep-dom.ts';
import { anyOf, findByGenerations } from '../generation.ts';
import { guessLanguage } from '../page-text/guess-language.ts';
import { speaksOfCancelling } from '../page-text/speaks-of-cancelling.ts';
import {
  LINKS,
  MESSAGE,
  MESSAGE_TEXT,
  ORDER_LINK,
  ORDER_LINK_ID,
  PRODUCT_LINK,
  SENT_MESSAGE,
  THREAD,
  THREAD_FACTS,
} from './selectors.ts';

/** What the open thread says. The messages themselves are read and let go. */
export interface ThreadReading {
  /** The thread's own element, by which another thread is told from it; null where none is open. */
  readonly element: Element | null;
  /** Null where the thread names no order, or more than one, as while its header is being built anew (5.2: C). */
  readonly orderId: OrderId | null;
  readonly namesSeveral: boolean;
  /** The language that the buyer's words seem to be in (BCP 47): a hint. */
  readonly language: string | null;
  /** Whether the buyer's words seem to speak of cancelling: a hint, never a fact. */
  readonly mentionsCancelling: boolean;
  readonly product: string;
}

/** Reads the thread that is shown: copies of others stay hidden in the page (5.2: C). `box` is its text box, where found. */
export function readThread(root: ParentNode, box: Element | null): ThreadReading {
  const element = shownIn(root, anyOf(THREAD))[0] ?? null;
  const ids = orderIdsOfThread(root, box);
  const received = (element ? [...element.querySelectorAll(anyOf(MESSAGE))] : []).filter(
    (message) => !message.matches(SENT_MESSAGE),
  );
  const text = received
    .map((message) => (findByGenerations(message, MESSAGE_TEXT) ?? message).textContent ?? '')
    .join('\n');
  return {
    element,
    orderId: ids.length === 1 ? (ids[0] ?? null) : null,
    namesSeveral: ids.length > 1,
    language: guessLanguage(text),
    mentionsCancelling: speaksOfCancelling(text),
    product: shownIn(root, PRODUCT_LINK)[0]?.getAttribute('label') ?? '',
  };
}

/** By the order's link and the texts around it; else by the links of the smallest part that holds the box and any such. */
function orderIdsOfThread(root: ParentNode, box: Element | null): OrderId[] {
  const linked = shownIn(root, ORDER_LINK);
  const told = shownIn(root, THREAD_FACTS);
  const named = [
    ...linked.map((link) => link.getAttribute(ORDER_LINK_ID) ?? ''),
    ...told.map((part) => part.textContent ?? ''),
  ];
  const ids = orderIdsIn(named.join(' '));
  if (ids.length > 0) return ids;
  for (let part = box && parentAcross(box); part; part = parentAcross(part)) {
    const links = shownIn(part, LINKS).map((link) => [link.getAttribute('label'), link.getAttribute('href')].join(' '));
    const near = orderIdsIn(links.join(' ').replaceAll('/', ' '));
    if (near.length > 0) return near;
  }
  return [];
}

/** What a selector finds and the seller sees. A thread stands in the page's own tree, in no shadow root (5.2: C). */
function shownIn(root: ParentNode, css: string): Element[] {
  return [...root.querySelectorAll(css)].filter(isShown);
}
