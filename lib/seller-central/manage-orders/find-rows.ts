import { isOrderId, type OrderId, orderIdsIn } from '../../orders/order-id.ts';
import { orderIdOf } from '../pages.ts';
import { parentOf } from '../unshadowed.ts';
import { ORDER_LINK, ORDER_TABLE } from './selectors.ts';

/** The list as it stands: its rows, the element that they fill, and how they were found. */
export interface OrderList {
  /** What the summary stands above. */
  readonly element: Element;
  readonly rows: readonly Element[];
  /** Which layer found it; a lower one means that Amazon's page has changed. */
  readonly layer: 'known-table' | 'any-table' | 'repeating-elements';
}

/** Fewer cells than this make a heading, a notice or a spacer, not an order. */
const FEWEST_CELLS = 3;

/**
 * Finds the list's rows: in the table that Amazon is known to use, else in the table in which most order ids stand,
 * else in whatever element repeats around the ids. Null where the page shows neither.
 */
export function findOrderList(root: ParentNode): OrderList | null {
  const known = knownTable(root);
  if (known && known.rows.length > 0) return known;
  const holders = orderIdHolders(root);
  return inTable(holders) ?? inRepeatingElements(holders) ?? known;
}

function knownTable(root: ParentNode): OrderList | null {
  const table = findKnownTable(root);
  return table && { element: table, rows: rowsOf(table), layer: 'known-table' };
}

function findKnownTable(root: ParentNode): HTMLTableElement | null {
  for (const { css } of ORDER_TABLE) {
    const found = root.querySelector(css);
    const table = found instanceof HTMLTableElement ? found : found?.querySelector('table');
    if (table) return table;
  }
  return null;
}

/** Whether an element is the table that Amazon is known to use, and holds rows. */
export function isKnownTable(root: ParentNode, { element, rows }: OrderList): boolean {
  return rows.length > 0 && findKnownTable(root) === element;
}

function rowsOf(table: HTMLTableElement): Element[] {
  // A selector would be tried on every element of every row.
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  return rows.filter((row) => row.childElementCount >= FEWEST_CELLS);
}

/** An element that holds just one order's id, in its link or its text. */
interface IdHolder {
  readonly element: Element;
  readonly id: OrderId;
}

function orderIdHolders(root: ParentNode): IdHolder[] {
  const holders: IdHolder[] = [];
  for (const link of root.querySelectorAll<HTMLAnchorElement>(ORDER_LINK)) {
    const id = orderIdOfLink(link);
    if (id) holders.push({ element: link, id });
  }
  if (holders.length > 0) return holders;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (node.parentElement && isOrderId(text)) holders.push({ element: node.parentElement, id: text });
  }
  return holders;
}

/** A link that is the order's path and nothing else, as nearly all are: of five hundred no address need be taken apart. */
const PLAIN_LINK = /^\/orders-v3\/order\/([\w-]+)$/;

/** The order behind a link's address; null where the address is none or names no order. */
export function orderIdOfLink(link: HTMLAnchorElement): OrderId | null {
  const plain = PLAIN_LINK.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
  if (isOrderId(plain)) return plain;
  return URL.canParse(link.href)
    ? orderIdOf(new URL(link.href))
    : (orderIdsIn(link.getAttribute('href') ?? '')[0] ?? null);
}

function inTable(holders: readonly IdHolder[]): OrderList | null {
  const table = mostCommon(holders.flatMap(({ element }) => element.closest('table') ?? []));
  if (!table) return null;
  const rows = rowsOf(table).filter((row) => holders.some(({ element }) => row.contains(element)));
  return rows.length > 0 ? { element: table, rows, layer: 'any-table' } : null;
}

/** The rows are the largest elements that hold one order's id alone; those of the list are siblings. */
function inRepeatingElements(holders: readonly IdHolder[]): OrderList | null {
  const idsInside = idsInsideAncestors(holders);
  const several = new Set(holders.map(({ id }) => id)).size > 1;
  const rows = new Set(
    holders.flatMap(({ element }) =>
      several ? largestWithOneId(element, idsInside) : (element.closest(LONE_ROW) ?? []),
    ),
  );
  const parent = mostCommon([...rows].flatMap((row) => parentOf(row) ?? []));
  if (!parent) return null;
  return {
    element: parent,
    // A form whose fields bear the names of its methods cannot be read.
    rows: [...rows].filter((row) => parentOf(row) === parent && typeof row.querySelector === 'function'),
    layer: 'repeating-elements',
  };
}

/** Where a single order is listed nothing repeats; then only an element that calls itself a row is one. */
const LONE_ROW = '[role="row"], [role="listitem"], li, article';

function idsInsideAncestors(holders: readonly IdHolder[]): Map<Element, Set<OrderId>> {
  const inside = new Map<Element, Set<OrderId>>();
  for (const { element, id } of holders) {
    for (let ancestor: Element | null = element; ancestor; ancestor = parentOf(ancestor)) {
      const ids = inside.get(ancestor) ?? new Set();
      inside.set(ancestor, ids.add(id));
    }
  }
  return inside;
}

function largestWithOneId(element: Element, idsInside: ReadonlyMap<Element, ReadonlySet<OrderId>>): Element {
  let row = element;
  for (let around = parentOf(row); around && idsInside.get(around)?.size === 1; around = parentOf(row)) row = around;
  return row;
}

function mostCommon<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
