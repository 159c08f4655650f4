import type { OrderStatus } from '../../orders/order-facts.ts';
import type { ListName } from '../../rules-file/list-names.ts';
import { type Generation, named } from '../generation.ts';

/** The list's table; its rows are the `tr` of its body. */
export const ORDER_TABLE = /* @__PURE__ */ named('manage-orders.table', [
  { css: '#orders-table', seen: 2026, confidence: 'A' },
  { css: '.myo-table-container table', seen: 2026, confidence: 'A' },
]);

/** A link to an order's details page; its address holds the order id. */
export const ORDER_LINK = 'a[href*="/orders-v3/order/"]';

/** The cells, each by its own test id, by what it holds, or by the test id of its column's heading. */
const cell = (list: ListName, testId: string, holds: readonly Generation[]) => ({
  testId,
  list: named(list, [{ css: `[data-test-id="${testId}"]`, seen: 2026, confidence: 'A' }, ...holds]),
});
export const DETAILS_CELL = /* @__PURE__ */ cell('manage-orders.cell.order-details', 'oth-order-details', [
  { css: '.cell-body-title a[href*="/orders-v3/order/"]', seen: 2026, confidence: 'A' },
]);
export const STATUS_CELL = /* @__PURE__ */ cell('manage-orders.cell.status', 'oth-order-status', [
  { css: '.order-status-column', seen: 2026, confidence: 'B' },
  { css: '.main-status', seen: 2025, confidence: 'B' },
]);
export const CELLS = /* @__PURE__ */ allCells();
function allCells() {
  return {
    orderDate: cell('manage-orders.cell.order-date', 'oth-order-date', [
      { css: '.order-date-column', seen: 2026, confidence: 'B' },
    ]),
    orderDetails: DETAILS_CELL,
    product: cell('manage-orders.cell.product', 'oth-product-info', [
      { css: '.myo-list-orders-product-name-cell', seen: 2026, confidence: 'A' },
      { css: '.product-name-column-word-wrap-break-all', seen: 2025, confidence: 'B' },
    ]),
    status: STATUS_CELL,
    action: cell('manage-orders.cell.action', 'oth-action', [
      { css: '.myo-table-action-column', seen: 2026, confidence: 'B' },
      { css: 'kat-dropdown-button', seen: 2026, confidence: 'B' },
    ]),
  };
}
export type CellName = keyof typeof CELLS;

/** The columns in which nothing of Amazon's stands that tells how an order stands: box, date, picture and product (1.3: A). */
export const SILENT_COLUMNS: ReadonlySet<string | null> = /* @__PURE__ */ new Set([
  'oth-cb',
  'oth-order-date',
  'oth-image',
  'oth-product-info',
]);

/** The buyer's name, where it links to the buyer's messages. */
export const BUYER_NAME = '[data-test-id="buyer-name-with-link"]';

/** Text that the seller or the buyer wrote, in which no sign of Amazon's may be looked for. */
export const FOREIGN_TEXT = /* @__PURE__ */ named('manage-orders.foreign-text', [
  { css: '.myo-list-orders-product-name-cell', seen: 2026, confidence: 'A' },
  { css: '.product-name-column-word-wrap-break-all', seen: 2025, confidence: 'B' },
  { css: '[data-test-id="oth-product-info"]', seen: 2026, confidence: 'A' },
  { css: BUYER_NAME, seen: 2026, confidence: 'A' },
  { css: 'a[href*="/dp/"]', seen: 2026, confidence: 'A' },
  { css: 'a[href*="/gp/product"]', seen: 2026, confidence: 'A' },
  { css: 'a[href*="/messaging/"]', seen: 2026, confidence: 'A' },
]);

/** The order's id in bold at the head of the details cell. Seen 2019 to 2026, A. */
export const ORDER_ID_TITLE = '.cell-body-title';

/** Status classes; they do not change with the page's language. Unshipped C 2025, shipped B 2025, pending and delivered C 2025. */
export const STATUS_CLASSES: ReadonlyMap<string, OrderStatus> = new Map([
  ['unshipped-status', 'unshipped'],
  ['shipped-status', 'shipped'],
  ['pending-status', 'pending'],
  ['delivered-status', 'shipped'],
  // Not seen anywhere; by the pattern of the others (D).
  ['canceled-status', 'canceled'],
  ['cancelled-status', 'canceled'],
  ['partially-shipped-status', 'unshipped'],
]);
/** What a rules file says of a status; empty as we ship it. */
export const STATUS_SIGNS = /* @__PURE__ */ statusSigns();
function statusSigns(): ReadonlyMap<OrderStatus, readonly Generation[]> {
  const statuses = ['pending', 'unshipped', 'shipped', 'canceled'] as const;
  return new Map(statuses.map((status) => [status, named(`manage-orders.status.${status}`, [])]));
}
export const STATUS_ELEMENT = '[class*="-status"]';
export const MAIN_STATUS = '.main-status';

/** The buyer's formal request, in the status cell (C, 2025-03, specific). */
export const BUYER_REQUEST = /* @__PURE__ */ named('manage-orders.buyer-request', [
  { css: '[class*="buyer-requested-cancel"]', seen: 2025, confidence: 'C' },
]);
/** Katal's alert says what it has to say in attributes (2025: C). */
export const ALERT = 'kat-alert';

export const BUYER_REQUEST_REASON = /* @__PURE__ */ named('manage-orders.buyer-request-reason', [
  { css: '.buyer-requested-cancel-order-status-message', seen: 2025, confidence: 'C' },
]);

/** The check box by which the seller picks a row; lists of Amazon-fulfilled orders have none (1.3: B). */
export const ROW_TICK = /* @__PURE__ */ named('manage-orders.row-tick', [
  { css: ':scope > td:first-child > input[type="checkbox"]', seen: 2021, confidence: 'C' },
  // Inferred, should Amazon draw its rows otherwise.
  { css: 'input[type="checkbox"]', seen: 2026, confidence: 'D' },
  { css: 'kat-checkbox', seen: 2026, confidence: 'D' },
  { css: '[role="checkbox"]', seen: 2026, confidence: 'D' },
]);

/** "N orders" over the list (A, 2019 to 2025). */
export const TOTAL_HEADING = /* @__PURE__ */ named('manage-orders.total-heading', [
  { css: '.total-orders-heading > span:first-child', seen: 2025, confidence: 'A' },
]);

/** The way to the list's next page; there is none on its last (A, 2025). */
export const NEXT_PAGE = '.a-pagination .a-last';
export const NO_NEXT_PAGE = '.a-disabled';

/** The list is being fetched (C). */
export const LOADING = '#apploading';

/** Where the summary goes while there is no table: the page's content, most exact first (B, 2021 to 2026). */
export const PAGE_CONTENT = ['#myo-layout', '#MYO-app', '#sc-content-container', 'main'];
