import type { OrderList } from './find-rows.ts';
import { PAGE_CONTENT } from './selectors.ts';

/** Puts the summary above the list; without a list, at the top of the page's content. */
export function placeSummary(summary: HTMLElement, list: OrderList | null, root: Document): void {
  if (list) {
    if (list.element.previousElementSibling !== summary) list.element.before(summary);
  } else {
    const content = PAGE_CONTENT.map((css) => root.querySelector(css)).find((element) => element !== null);
    if (content && content.firstElementChild !== summary) content.prepend(summary);
  }
  summary.toggleAttribute('data-floating', list === null);
}

/** The cell of a row in which its badge lies: the status cell, else the last before the actions, else the row itself. */
export function badgeCell(row: Element): Element {
  const status = row.querySelector('[data-test-id="oth-order-status"], .order-status-column, .main-status');
  const cell = status?.closest('td');
  if (cell && row.contains(cell)) return cell;
  const cells = row.querySelectorAll(':scope > td');
  return cells.length > 1 ? (cells[cells.length - 2] ?? row) : (cells[0] ?? row);
}
