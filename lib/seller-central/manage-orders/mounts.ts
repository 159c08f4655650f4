import { orderIdsIn } from '../../orders/order-id.ts';
import { anyOf } from '../generation.ts';
import { contentOf, placeBefore } from '../page-content.ts';
import { allIn, isMatch } from '../unshadowed.ts';
import type { OrderList } from './find-rows.ts';
import { readTexts } from './row-text.ts';
import { BUYER_REQUEST, type CELLS, type CellName, DETAILS_CELL, ORDER_LINK, STATUS_CELL } from './selectors.ts';

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
  /** Whether its sentence is left to the tooltip: Amazon's own banner says it already, or it would cover the page's text. */
  readonly isBrief: boolean;
}

/** A cell of whatever rows are made of. */
const CELL = 'td, [role="cell"], [role="gridcell"]';

/**
 * The status cell, else the last before the actions. Where Amazon's own banner of a buyer's request fills the status cell
 * to its floor, it is the one with the order's id, and the badge is brief: a row that has grown with the banner has a line
 * or two to spare there, and nothing of the page is covered. In a row of no table it is brief in the one that names the
 * order, else in the row itself.
 */
export function badgePlace(row: Element): BadgePlace {
  const cellOf = ({ list }: (typeof CELLS)[CellName]) => {
    const cell = row.querySelector(anyOf(list))?.closest(CELL);
    return cell && cell !== row && row.contains(cell) ? cell : null;
  };
  const status = cellOf(STATUS_CELL);
  const beside = status?.querySelector(anyOf(BUYER_REQUEST)) ? cellOf(DETAILS_CELL) : null;
  if (beside) return { cell: beside, isBrief: true };
  const cells = row.querySelectorAll(':scope > td');
  const placed = status ?? (cells.length > 1 ? cells[cells.length - 2] : cells[0]);
  return placed ? { cell: placed, isBrief: false } : { cell: cellOfOrder(row) ?? row, isBrief: true };
}

/** The cell, or the child that stands for one, in which a row of no table names its order; a link can't hold a button. */
function cellOfOrder(row: Element): Element | null {
  const cells = allIn(row, CELL);
  const names = (cell: Element) =>
    !isMatch(cell, 'a') &&
    (allIn(cell, ORDER_LINK).length > 0 || readTexts(cell).all.some(({ text }) => orderIdsIn(text).length > 0));
  return [...(cells.length > 0 ? cells : allIn(row, ':scope > *'))].find(names) ?? null;
}
