import { named } from '../generation.ts';

/**
 * Of the contact page text, reasons, send and success are known from several scripts (2025 to 2026: A to C); of the inbox
 * its frame from one (2026: C), and its reply box from none.
 */

/** The contact page's own part (2025: A). */
export const CONTACT_ROOT = '#ayb-contact-buyer';

/** What holds the contact page's text box (2025: A). */
export const CONTACT_TEXT = /* @__PURE__ */ named('messages.text-box-frame', [
  { css: '.contact-buyer-text-area', seen: 2025, confidence: 'A' },
]);

/** Whatever takes a text of several lines: Katal's box (A), a native one, or an element that is edited in place (D). */
export const TEXT_BOXES = 'kat-textarea, textarea, [contenteditable=""], [contenteditable="true"]';
export const KATAL_BOX = 'kat-textarea';

/** An open thread's messages, its header and the box beside them that tells of the order (2026: C). */
export const THREAD = /* @__PURE__ */ named('messages.thread', [
  { css: '.case-message-view-messages', seen: 2026, confidence: 'C' },
]);
export const MESSAGE = /* @__PURE__ */ named('messages.message', [
  { css: '.message-component', seen: 2026, confidence: 'C' },
]);
export const SENT_MESSAGE = '.sent-message-component, .thread-message-max-width-container-right';
export const MESSAGE_TEXT = /* @__PURE__ */ named('messages.message-text', [
  { css: '.message-body-text', seen: 2026, confidence: 'C' },
]);
export const THREAD_FACTS = '.case-message-view-header, .case-context-content';
export const PRODUCT_LINK = '.case-context-product-details kat-link';

/** The link to a thread's order: its own attribute names the order (2026: C). */
export const ORDER_LINK = 'kat-link[data-ph-capture-attribute-order-id]';
export const ORDER_LINK_ID = 'data-ph-capture-attribute-order-id';
/** Any link whose label or address can name an order (3: A for the address). */
export const LINKS = 'a[href], kat-link';

/** The search above the list of threads: it stands there before a thread is opened (C). */
export const THREAD_SEARCH = '#threads-list-search-bar';

/** Where the page names the language that the buyer reads, "Buyer's Language of Preference: Spanish" (2025: B). */
export const BUYER_LANGUAGE = 'kat-label';

/** "Your message has been sent" (2025: C). */
export const SENT_ALERT = /* @__PURE__ */ named('messages.sent-alert', [
  { css: 'kat-alert[variant="success"]', seen: 2025, confidence: 'C' },
]);
