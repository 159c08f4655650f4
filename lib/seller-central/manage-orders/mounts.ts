import { anyOf } from '../generation.ts';
import { contentOf, placeBefore } from '../page-content.ts';
import type { OrderList } from './find-rows.ts';
import { BUYER_REQUEST, type CELLS, type CellName, DETAILS_CELL, STATUS_CELL } from './selectors.ts';

/**
 * Puts the summary above the list; where the page has none, before the page's content. Never into an element that the
 * page's own app draws itself into, and not at all while the page may still draw its list.
 */
export function placeSummary(summary: HTMLElement, list: OrderList | null, root: Document, isWaiting: boolean): void {
  if (list || !isWaiting) placeBefore(summary, list?.element ?? contentOf(root), root);
  summary.toggleAttribute('data-floating', list === null);
}

/** Where the badge of a row lies. */
export interface BadgePlace {
  readonly cell: Element;
  /** Whether Amazon's own banner says already what the badge's sentence would. */
  readonly isBrief: boolean;
}

/**
 * The status cell, else the last before the actions, else the row itself. Where Amazon's own banner of a buyer's request
 * fills the status cell to its floor, it is the one with the order's id, and the badge is brief: a row that has grown with
 * the banner has a line or two to spare there, and nothing of the page is covered.
 */
export function badgePlace(row: Element): BadgePlace {
  const cellOf = ({ list }: (typeof CELLS)[CellName]) => row.querySelector(anyOf(list))?.closest('td');
  const status = cellOf(STATUS_CELL);
  const beside = status?.querySelector(anyOf(BUYER_REQUEST)) ? cellOf(DETAILS_CELL) : null;
  if (beside && row.contains(beside)) return { cell: beside, isBrief: true };
  if (status && row.contains(status)) return { cell: status, isBrief: false };
  const cells = row.querySelectorAll(':scope > td');
  return { cell: (cells.length > 1 ? cells[cells.length - 2] : cells[0]) ?? row, isBrief: false };
}
