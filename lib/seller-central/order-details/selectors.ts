import type { ListName } from '../../rules-file/list-names.ts';
import { type Generation, named } from '../generation.ts';

/** The order's own fields, each by its test id; all in the document itself (seen 2019 to 2026). */
const field = (name: ListName, testId: string): readonly Generation[] =>
  named(name, [{ css: `[data-test-id="${testId}"]`, seen: 2026, confidence: 'A' }]);

export const ORDER_ID = /* @__PURE__ */ field('order-details.order-id', 'order-id-value');
export const SHIP_BY = /* @__PURE__ */ field('order-details.ship-by', 'order-summary-shipby-value');
export const PURCHASE_DATE = /* @__PURE__ */ field('order-details.purchase-date', 'order-summary-purchase-date-value');
export const FULFILLMENT = /* @__PURE__ */ field(
  'order-details.fulfillment',
  'order-summary-fulfillment-channel-value',
);
export const SALES_CHANNEL = /* @__PURE__ */ field('order-details.sales-channel', 'order-summary-sales-channel-value');
/** One per item. */
export const ITEM_STATUS = /* @__PURE__ */ field('order-details.item-status', 'item-status-label');

/** The items' table; later tables of the kind belong to packages (2025: A). */
export const ITEM_TABLE = /* @__PURE__ */ named('order-details.item-table', [
  { css: 'table.a-keyvalue', seen: 2025, confidence: 'A' },
]);
export const ITEM_ROW = 'tr, li, [role="row"], [role="listitem"]';
/** A product's name, and a link to its page. */
export const PRODUCT_NAME = '.myo-list-orders-product-name-cell, .product-name-column-word-wrap-break-all';
export const PRODUCT_LINK = 'a[href*="/dp/"], a[href*="/gp/product/"]';
/** Attributes in which a form may hold an order item's id (D). */
export const ITEM_ID_NAMES = ['data-order-item-id', 'data-item-id', 'data-orderitemid', 'name', 'id', 'value'] as const;

/** The link to the cancel page (2026: C). */
export const CANCEL_LINK = 'a[href*="/cancel-order"]';

/** Text of people and of scripts beside what the list knows of, in which no sign of Amazon's may be looked for (A to B). */
export const WRITTEN_BY_PEOPLE =
  'textarea, script, style, noscript, [data-test-id^="shipping-section"], #myo-order-details-ship-section';

/** What shows that the order itself is drawn, and not only the page's frame. */
export const ORDER_HEADING = /* @__PURE__ */ named('order-details.heading', [
  { css: '[data-test-id="order-id-value"]', seen: 2026, confidence: 'A' },
  { css: '[data-test-id="order-details-label"]', seen: 2025, confidence: 'C' },
  { css: '[data-test-id="order-details-header-action-buttons"]', seen: 2024, confidence: 'C' },
]);
