import { MARKETPLACE_IDS, type MarketplaceId } from '../../orders/marketplace.ts';
import { type PageScope, readPageScope } from '../account.ts';
import { findByGenerations } from '../generation.ts';
import { isInbox, orderIdOf } from '../pages.ts';
import { isSignInPage } from '../sign-in.ts';
import { readBuyerLanguage } from './buyer-language.ts';
import { SENT_ALERT, THREAD_SEARCH } from './selectors.ts';
import { findTextBox, type TextBox } from './text-box.ts';
import { readThread, type ThreadReading } from './thread.ts';

/** What the contact page or the inbox says around its text box. Neither a name nor a message is kept. */
export interface MessagePageReading
  extends Pick<ThreadReading, 'orderId' | 'namesSeveral' | 'mentionsCancelling' | 'product'> {
  readonly box: TextBox | null;
  readonly scope: PageScope;
  /** The open thread; null on the contact page. */
  readonly thread: Element | null;
  /** An inbox in which no thread is open. */
  readonly isIdle: boolean;
  /** What the page states, and what the buyer's own words look like: BCP 47. */
  readonly language: { readonly stated: string | null; readonly guessed: string | null };
  /** The page says that the message has gone. */
  readonly isSent: boolean;
  readonly signedOut: boolean;
}

/** Reads the page; `languages` are those in which a buyer can be answered. */
export function readMessagePage(root: Document, languages: readonly string[]): MessagePageReading {
  const url = new URL(root.location.href);
  const box = findTextBox(root);
  const { element, orderId, language, ...thread } = readThread(root, isInbox(url) ? (box?.element ?? null) : null);
  const scope = readPageScope(root, url.host);
  return {
    ...thread,
    orderId: isInbox(url) ? orderId : orderIdOf(url),
    box,
    scope: { ...scope, marketplace: marketplaceIn(url) ?? scope.marketplace },
    thread: element,
    isIdle: isInbox(url) && !element && !box && root.querySelector(THREAD_SEARCH) !== null,
    language: { stated: readBuyerLanguage(root, languages), guessed: language },
    isSent: findByGenerations(root, SENT_ALERT) !== null,
    signedOut: isSignInPage(root),
  };
}

/** The contact page's address names the order's marketplace (5.1: A). */
function marketplaceIn(url: URL): MarketplaceId | null {
  const named = [...url.searchParams].find(([key]) => key.toLowerCase() === 'marketplaceid')?.[1];
  return Object.values(MARKETPLACE_IDS).find((id) => id === named) ?? null;
}
