import { orderIdsIn } from '../../orders/order-id.ts';
import { type PageScope, readPageScope } from '../account.ts';
import { type PageLanguage, readPageLanguage } from '../page-text/page-language.ts';
import { listViewOf } from '../pages.ts';
import { isSignInPage } from '../sign-in.ts';
import { readColumns } from './cells.ts';
import { findOrderList, type OrderList } from './find-rows.ts';
import { type Emptiness, readEmptiness } from './read-emptiness.ts';
import { type RowContext, type RowReading, readOrderRow } from './read-row.ts';

/** What the page shows at one moment. */
export interface ListReading {
  readonly list: OrderList | null;
  readonly rows: readonly { readonly element: Element; readonly reading: RowReading }[];
  readonly scope: PageScope;
  readonly language: PageLanguage | null;
  readonly emptiness: Emptiness;
  readonly signedOut: boolean;
}

/** Reads the page again and again, and of its rows only those that changed since. */
export interface ListReader {
  /** `changed` are the elements in which something changed since the last call. */
  read(changed: ReadonlySet<Element>): ListReading;
}

export function createListReader(root: Document): ListReader {
  let known = new WeakMap<Element, RowReading>();
  // From the first time that the page builds its rows anew: one that never does need not pay for it.
  let byMarkup: Map<string, RowReading> | null = null;
  let firstRow: Element | undefined;
  let contextKey = '';
  return {
    read(changed) {
      const url = new URL(root.location.href);
      const list = findOrderList(root);
      const language = readPageLanguage(root);
      const scope = readPageScope(root, url.host);
      const context: RowContext = {
        language,
        marketplace: scope.marketplace,
        view: listViewOf(url),
        columns: list ? readColumns(list.element) : new Map(),
      };
      const key = JSON.stringify([language, scope.marketplace, context.view, ...context.columns]);
      if (key !== contextKey) {
        known = new WeakMap();
        byMarkup = null;
      }
      contextKey = key;
      if (firstRow && firstRow !== list?.rows[0]) byMarkup ??= new Map();
      firstRow = list?.rows[0];
      forget(known, changed, list);
      const rows = (list?.rows ?? []).map((element) => {
        const reading = known.get(element) ?? readNewRow(element, context, byMarkup);
        known.set(element, reading);
        return { element, reading };
      });
      const emptiness = rows.length > 0 ? 'not-empty' : readEmptiness(root, language);
      return { list, rows, scope, language, emptiness, signedOut: isSignedOut(root, list) };
    },
  };
}

const MOST_ROWS_KEPT = 1_500;

/**
 * Pages throw rows away and build equal ones: on each filter, each refresh, some all the time. An equal row is told by
 * its markup faster than it is read.
 */
function readNewRow(row: Element, context: RowContext, byMarkup: Map<string, RowReading> | null): RowReading {
  if (!byMarkup) return readOrderRow(row, context);
  const markup = new XMLSerializer().serializeToString(row);
  const equal = byMarkup.get(markup);
  if (equal) return equal;
  const reading = readOrderRow(row, context);
  if (byMarkup.size >= MOST_ROWS_KEPT) byMarkup.clear();
  if (!reading.dependsOnStyle) byMarkup.set(markup, reading);
  return reading;
}

/** A change inside a row, or in an element that holds rows, makes the row's reading stale. */
function forget(known: WeakMap<Element, RowReading>, changed: ReadonlySet<Element>, list: OrderList | null): void {
  for (const element of changed) {
    for (let part: Element | null = element; part && part !== list?.element; part = part.parentElement)
      known.delete(part);
  }
}

/** A sign-in form stands in the page's place; one that asks again over a list with orders in it does not. */
function isSignedOut(root: Document, list: OrderList | null): boolean {
  return !list?.rows.some((row) => orderIdsIn(row.textContent ?? '').length > 0) && isSignInPage(root);
}
