import type { MarketplaceId } from '../../orders/marketplace.ts';
import type { ItemFacts, OrderFacts, OrderStatus } from '../../orders/order-facts.ts';
import { isOrderId, type OrderId, orderIdsIn } from '../../orders/order-id.ts';
import type { KnownOrder } from '../../orders/page-facts.ts';
import { marketplaceBySalesChannel } from '../marketplaces.ts';
import { fulfillmentOfText, statusOfText } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import type { ListView } from '../pages.ts';
import { type Columns, findCell } from './cells.ts';
import { orderIdOfLink } from './find-rows.ts';
import { readBuyerRequest } from './read-buyer-request.ts';
import { readPurchase, readShipBy } from './read-dates.ts';
import { labelledText, readRowText, type TextRun } from './row-text.ts';
import { MAIN_STATUS, ORDER_ID_TITLE, ORDER_LINK, STATUS_CLASSES, STATUS_ELEMENT } from './selectors.ts';

/** What the page says around the rows and a row's reading depends on. */
export interface RowContext {
  readonly language: PageLanguage | null;
  /** The marketplace of the page; a row's own sales channel goes before it. */
  readonly marketplace: MarketplaceId | null;
  readonly view: ListView;
  readonly columns: Columns;
}

/** What the DOM of one row says. */
export interface RowReading {
  /** Null where the row shows none, such as while the page still fills it. */
  readonly orderId: OrderId | null;
  readonly known: KnownOrder;
  readonly marketplace: MarketplaceId | null;
  /** Whether the row itself names its marketplace, by its sales channel. */
  readonly namesMarketplace: boolean;
  /** A ship-by date stands there that could mean two days. */
  readonly shipByAmbiguous: boolean;
  /** Whether style sheets had a say in the reading: a row of the same markup may then read otherwise. */
  readonly dependsOnStyle: boolean;
}

/** Reads one row of the list, whatever its columns; a fact that the row does not show plainly is left out. */
export function readOrderRow(row: Element, context: RowContext): RowReading {
  const { all, own: text } = readRowText(row);
  const orderId = readOrderId(row, text);
  if (!orderId)
    return {
      orderId,
      known: { facts: {}, items: [] },
      marketplace: null,
      namesMarketplace: false,
      shipByAmbiguous: false,
      dependsOnStyle: false,
    };
  const { language, view } = context;
  const channel = labelledText(text, 'salesChannel', language)[0];
  const named = channel === undefined ? null : marketplaceBySalesChannel(channel);
  const marketplace = named ?? context.marketplace;
  const dates = { language, marketplace };
  const status = readStatus(row, text, context);
  const shipBy = readShipBy(row, text, dates);
  const purchasedAt = readPurchase(findCell(row, 'orderDate', context.columns), text, dates);
  const fulfillment = view.fulfillment ?? readFulfillment(text, language);
  const request = readBuyerRequest(row, text, language);
  const facts: OrderFacts = {
    ...(status ? { status } : {}),
    ...(fulfillment ? { fulfillment } : {}),
    ...(purchasedAt !== null ? { purchasedAt } : {}),
    ...(typeof shipBy === 'number' ? { shipBy } : {}),
    ...(request && request !== 'hidden' ? { buyerRequest: request } : {}),
  };
  return {
    orderId,
    known: { facts, items: readItems(all, language) },
    marketplace,
    namesMarketplace: named !== null,
    shipByAmbiguous: shipBy === 'ambiguous',
    dependsOnStyle: request !== null,
  };
}

/**
 * The row's order id: by its link's address, by its title, or by a text that is an id and nothing else. An id inside a
 * product's title or a note is not the row's.
 */
function readOrderId(row: Element, text: readonly TextRun[]): OrderId | null {
  const inTitle = row.querySelector<HTMLAnchorElement>(`${ORDER_ID_TITLE} ${ORDER_LINK}`);
  const idInTitle = inTitle && orderIdOfLink(inTitle);
  if (idInTitle) return idInTitle;
  const links = [...row.querySelectorAll<HTMLAnchorElement>(ORDER_LINK)];
  const titled = links.find((link) => isOrderId(link.textContent?.trim() ?? ''));
  for (const link of titled ? [titled, ...links] : links) {
    const id = orderIdOfLink(link);
    if (id) return id;
  }
  for (const title of row.querySelectorAll(ORDER_ID_TITLE)) {
    const ids = orderIdsIn(title.textContent ?? '');
    if (ids.length === 1 && ids[0]) return ids[0];
  }
  return onlyOne(text.map((run) => run.text).filter(isOrderId));
}

/**
 * The status: by the class, which does not change with the language; else by a text that is a status and nothing else.
 * Where class and text say different things, neither is believed.
 */
function readStatus(row: Element, text: readonly TextRun[], { language, columns }: RowContext): OrderStatus | null {
  for (const css of [MAIN_STATUS, STATUS_ELEMENT]) {
    for (const element of row.querySelectorAll(css)) {
      const byClass = statusOfClass(element);
      if (!byClass) continue;
      const byText = statusOfText(element.textContent ?? '', language);
      return byText && byText !== byClass ? null : byClass;
    }
  }
  const cell = findCell(row, 'status', columns);
  const runs = cell
    ? text.filter((run) => cell.contains(run.node))
    : text.filter((run) => !run.node.parentElement?.closest('a, button'));
  return onlyOne(runs.flatMap((run) => statusOfText(run.text, language) ?? []));
}

function statusOfClass({ classList }: Element): OrderStatus | null {
  for (const name of classList) {
    const status = STATUS_CLASSES.get(name);
    if (status) return status;
  }
  return null;
}

function readFulfillment(text: readonly TextRun[], language: PageLanguage | null): 'seller' | 'amazon' | null {
  const value = labelledText(text, 'fulfillment', language)[0];
  return value === undefined ? null : fulfillmentOfText(value, language);
}

/** The item of a row that names just one SKU; of several, the page does not say which value belongs to which. */
function readItems(all: readonly TextRun[], language: PageLanguage | null): ItemFacts[] {
  const value = (label: 'sku' | 'asin' | 'quantity') => onlyOne(labelledText(all, label, language));
  const sku = value('sku');
  if (!sku) return [];
  const asin = value('asin');
  const quantity = value('quantity');
  return [
    {
      sku: sku.slice(0, 500),
      ...(asin ? { asin: asin.slice(0, 500) } : {}),
      ...(quantity && /^\d{1,6}$/.test(quantity) ? { quantityOrdered: Number(quantity) } : {}),
    },
  ];
}

function onlyOne<T>(values: readonly T[]): T | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}
