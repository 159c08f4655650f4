import type { LostFact } from '../../orders/lost-facts.ts';
import { orderIdsIn } from '../../orders/order-id.ts';
import type { OrderSighting } from '../../orders/sighting.ts';
import { type PageScope, readPageScope } from '../account.ts';
import type { PageOrders } from '../page-json/page-orders.ts';
import { type PageLanguage, readPageLanguage } from '../page-text/page-language.ts';
import { TextMemory } from '../page-text/text-memory.ts';
import { listViewOf } from '../pages.ts';
import { isSignInPage } from '../sign-in.ts';
import { holds, parentOf } from '../unshadowed.ts';
import { readColumns } from './cells.ts';
import { countLost, type DatedRow } from './count-lost.ts';
import { findOrderList, isKnownTable, type OrderList } from './find-rows.ts';
import { listSightings } from './list-sightings.ts';
import { type Emptiness, missingRows, readEmptiness } from './read-emptiness.ts';
import { type RowContext, type RowReading, readOrderRow } from './read-row.ts';
import { createRowCellReader } from './row-cells.ts';
import { countStrayRequests } from './stray-requests.ts';

/** What the page shows at one moment. */
export interface ListReading {
  readonly list: OrderList | null;
  readonly rows: readonly { readonly element: Element; readonly reading: RowReading }[];
  readonly scope: PageScope;
  readonly language: PageLanguage | null;
  readonly emptiness: Emptiness;
  readonly signedOut: boolean;
  /** Whether anything changed in the list, around it or in its place since the last reading. */
  readonly isTouched: boolean;
  /** What the page shows of how many orders and was not read; asked for once the page has come to rest. */
  readonly lost: () => ReadonlyMap<LostFact, number>;
  /** What the page tells the record; asked for once the rows are painted. */
  readonly sightings: (now: number) => OrderSighting[];
}

/** Reads the page again and again, and of its rows only those that changed since. */
export interface ListReader {
  /** `changed` are the elements in which something changed since the last call. */
  read(changed: ReadonlySet<Element>): ListReading;
}

/** More than the products of several pages. */
const MOST_ITEMS = 2_000;

export function createListReader(root: Document, pageOrders: PageOrders): ListReader {
  let known = new WeakMap<Element, DatedRow>();
  let perList: Pick<RowContext, 'cellsOf' | 'itemsByText'> | null = null;
  let contextKey = '';
  let last: OrderList | null = null;
  return {
    read(changed) {
      const url = new URL(root.location.href);
      // To ask each row of a large list whether it is one costs as much as to read some of them.
      const isSame = last && isKnownTable(root, last) && !touches(changed, last);
      const list = isSame ? last : findOrderList(root);
      last = list;
      const language = readPageLanguage(root);
      const scope = readPageScope(root, url.host);
      const view = listViewOf(url);
      const columns = list ? readColumns(list.element) : [];
      const key = JSON.stringify([language, scope.marketplace, view, columns]);
      if (key !== contextKey) {
        known = new WeakMap();
        perList = null;
      }
      contextKey = key;
      perList ??= { cellsOf: createRowCellReader(columns, language), itemsByText: new TextMemory(MOST_ITEMS) };
      const context: RowContext = { language, marketplace: scope.marketplace, view, columns, ...perList };
      forget(known, changed, list);
      const rows = (list?.rows ?? []).map((element) => {
        const row = known.get(element) ?? { reading: readOrderRow(element, context), readAt: Date.now() };
        known.set(element, row);
        return { element, ...row };
      });
      const emptiness = rows.length > 0 ? 'not-empty' : readEmptiness(root, language);
      let counted: number | null = null;
      const strays = () => {
        counted ??= list ? countStrayRequests(list, language) : 0;
        return counted;
      };
      const lost = () =>
        countLost(
          rows,
          { account: scope.accountLost, missing: missingRows(root, rows.length), requests: strays() },
          pageOrders,
        );
      const isTouched = !isSame && touches(changed, list);
      const sightings = (now: number) => listSightings(rows, scope.account, strays() > 0, pageOrders, now);
      const signedOut = isSignedOut(root, list);
      return { list, rows, scope, language, emptiness, signedOut, isTouched, lost, sightings };
    },
  };
}

/** The list as it stands before its rows may be read: there is one, or none, and no more is said of it. */
export function readNoRows(root: Document, changed: ReadonlySet<Element>): ListReading {
  const list = findOrderList(root);
  return {
    list,
    rows: [],
    scope: readPageScope(root, root.location.host),
    language: readPageLanguage(root),
    emptiness: 'loading',
    signedOut: false,
    isTouched: touches(changed, list),
    lost: () => new Map(),
    sightings: () => [],
  };
}

/** A change inside a row, or in an element that holds rows, makes the row's reading stale. */
function forget(known: WeakMap<Element, DatedRow>, changed: ReadonlySet<Element>, list: OrderList | null): void {
  // A page that is being parsed changes thousands of elements at once, most of them within the same few.
  const seen = new Set<Element>();
  for (const element of changed) {
    for (let part: Element | null = element; part && part !== list?.element && !seen.has(part); part = parentOf(part)) {
      seen.add(part);
      known.delete(part);
    }
  }
}

/** Whether a change concerns the list; with no list yet, any change does. */
function touches(changed: ReadonlySet<Element>, list: OrderList | null): boolean {
  if (!list) return changed.size > 0;
  for (const element of changed) if (holds(list.element, element) || holds(element, list.element)) return true;
  return false;
}

/** A sign-in form stands in the page's place; one that asks again over a list with orders in it does not. */
function isSignedOut(root: Document, list: OrderList | null): boolean {
  return !list?.rows.some((row) => orderIdsIn(row.textContent ?? '').length > 0) && isSignInPage(root);
}
