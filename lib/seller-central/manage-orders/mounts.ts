import { anyOf } from '../generation.ts';
import type { PageReader } from '../page-reader.ts';
import type { OrderList } from './find-rows.ts';
import { BUYER_REQUEST, type CELLS, type CellName, PAGE_CONTENT, PRODUCT_CELL, STATUS_CELL } from './selectors.ts';

/**
 * Puts the summary above the list; where the page has none, before the page's content. Never into an element that the
 * page's own app draws itself into, and not at all while the page may still draw its list.
 */
export function placeSummary(summary: HTMLElement, list: OrderList | null, root: Document, isWaiting: boolean): void {
  if (list) {
    if (list.element.previousElementSibling !== summary) list.element.before(summary);
  } else if (!isWaiting) {
    const content = PAGE_CONTENT.map((css) => root.querySelector(css)).find((element) => element !== null);
    if (content && content.previousElementSibling !== summary) content.before(summary);
    else if (!content && root.body?.firstElementChild !== summary) root.body?.prepend(summary);
  }
  summary.toggleAttribute('data-floating', list === null);
}

/** Puts the summary above the list before anything is read, so that the list is never laid out without it. */
export function keepPlace(summary: HTMLElement, root: Document, page: Pick<PageReader, 'findOrderList'>): void {
  if (!summary.isConnected || summary.hasAttribute('data-floating'))
    placeSummary(summary, page.findOrderList(root), root, true);
}

/**
 * The cell of a row in which its badge lies: the status cell, else the last before the actions, else the row itself. Where
 * Amazon's own banner of a buyer's request fills the status cell to its floor, it is the product's, the widest: in a row that
 * has grown with the banner it has room below its text, and the banner stays readable.
 */
export function badgeCell(row: Element): Element {
  const cellOf = ({ testId, holds }: (typeof CELLS)[CellName]) =>
    row.querySelector(`[data-test-id="${testId}"], ${anyOf(holds)}`)?.closest('td');
  const status = cellOf(STATUS_CELL);
  const cell = status?.querySelector(anyOf(BUYER_REQUEST)) ? (cellOf(PRODUCT_CELL) ?? status) : status;
  if (cell && row.contains(cell)) return cell;
  const cells = row.querySelectorAll(':scope > td');
  return cells.length > 1 ? (cells[cells.length - 2] ?? row) : (cells[0] ?? row);
}
