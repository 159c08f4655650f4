import type { LostInOrder } from '../../orders/lost-facts.ts';
import type { MarketplaceId } from '../../orders/marketplace.ts';
import type { ItemFacts, OrderFacts, OrderStatus } from '../../orders/order-facts.ts';
import { isOrderId, type OrderId, orderIdsIn } from '../../orders/order-id.ts';
import type { KnownOrder } from '../../orders/page-facts.ts';
import { findByGenerations } from '../generation.ts';
import { onlyOne } from '../only-one.ts';
import { type DateContext, mayHoldTime } from '../page-text/dates.ts';
import { statusOfText } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import type { TextMemory } from '../page-text/text-memory.ts';
import type { ListView } from '../pages.ts';
import { isWithin } from '../unshadowed.ts';
import type { CellSigns } from './cell-signs.ts';
import { type Columns, findCell } from './cells.ts';
import { orderIdOfLink } from './find-rows.ts';
import { mayShowRequest, readBuyerRequest } from './read-buyer-request.ts';
import { readPurchase, shipByOf, unlabelledShipBy } from './read-dates.ts';
import type { PlacedCells, RowCellReader, RowCells } from './row-cells.ts';
import { hasLabel, labelledText, linesOf, type PlainRun, readTexts, readWords } from './row-text.ts';
import { MAIN_STATUS, ORDER_ID_TITLE, ORDER_LINK, STATUS_CLASSES, STATUS_ELEMENT, STATUS_SIGNS } from './selectors.ts';
import { statusesIn } from './statuses.ts';

/** What the page says around the rows and a row's reading depends on. */
export interface RowContext {
  readonly language: PageLanguage | null;
  /** The marketplace of the page; a row's own sales channel goes before it. */
  readonly marketplace: MarketplaceId | null;
  readonly view: ListView;
  readonly columns: Columns;
  readonly cellsOf: RowCellReader;
  /** What cells of the product's column were found to name, by their text: many orders are of the same product. */
  readonly itemsByText: TextMemory<RowItems>;
}

/** What only the record asks for. */
export interface RecordFacts extends KnownOrder {
  readonly lost: readonly LostInOrder[];
}

/** What the DOM of one row says. */
export interface RowReading {
  /** Null where the row shows none, such as while the page still fills it. */
  readonly orderId: OrderId | null;
  /** What decides how the order stands. */
  readonly facts: OrderFacts;
  /** What else only the record asks for: read when it does, and only while the row shows what it showed then. */
  readonly forRecord: () => RecordFacts;
  readonly marketplace: MarketplaceId | null;
  /** Whether the row itself names its marketplace, by its sales channel. */
  readonly namesMarketplace: boolean;
  /** A ship-by date stands there that could mean two days. */
  readonly shipByAmbiguous: boolean;
  /** What stands in the row and was not read. */
  readonly lost: readonly LostInOrder[];
}

/** Reads one row of the list, whatever its columns; a fact that the row does not show plainly is left out. */
export function readOrderRow(row: Element, context: RowContext): RowReading {
  const { language, view, cellsOf } = context;
  const placed = cellsOf.placed(row);
  const orderId = readOrderId(row, placed);
  if (!orderId) return WITHOUT_ID;
  const cells = cellsOf.read(row, placed, orderId);
  const named = firstSaid(cells, 'channel');
  const marketplace = named ?? context.marketplace;
  const dates = { language, marketplace };
  const status = readStatus(row, cells, context);
  const shipByLine = firstSaid(cells, 'shipBy');
  const line = shipByLine === undefined ? unlabelledShipBy(cells.cells, dates) : shipByLine;
  const shipBy = line && shipByOf(line, dates);
  const fulfillment = view.fulfillment ?? firstSaid(cells, 'fulfillment');
  const mayBeAsked = cells.parts.some((part) => part.maySayRequest) || mayShowRequest(row);
  const request = mayBeAsked ? readBuyerRequest(row, readWords(row), language) : null;
  const facts: OrderFacts = {
    ...(status ? { status } : {}),
    ...(fulfillment ? { fulfillment } : {}),
    ...(typeof shipBy === 'number' ? { shipBy } : {}),
    ...(request && request !== 'hidden' ? { buyerRequest: request } : {}),
  };
  let more: RecordFacts | null = null;
  return {
    orderId,
    facts,
    forRecord: () => {
      more ??= readForRecord(row, context, dates);
      return more;
    },
    marketplace,
    namesMarketplace: named != null,
    shipByAmbiguous: shipBy === 'ambiguous',
    lost: [
      ...(marketplace === null ? (['marketplace'] as const) : []),
      ...(fulfillment === null ? (['fulfillment'] as const) : []),
      // Of an order that is still to be shipped only a buyer who asks gives a reason.
      ...(request === null && status === 'unshipped' && cells.parts.some((part) => part.labelsReason)
        ? (['request'] as const)
        : []),
      ...(line && typeof shipBy !== 'number' && fulfillment !== 'amazon' ? (['ship_by'] as const) : []),
    ],
  };
}

function readForRecord(row: Element, context: RowContext, dates: DateContext): RecordFacts {
  const { own } = readTexts(findCell(row, 'orderDate', context.columns) ?? row);
  const purchasedAt = readPurchase(own, dates);
  const isDateLost = purchasedAt === null && linesOf(own, context.language).some(({ text }) => mayHoldTime(text));
  const { items, isLost } = itemsOfProductCell(row, context) ?? readItems(row, context.language);
  return {
    facts: purchasedAt === null ? {} : { purchasedAt },
    items,
    lost: [...(isDateLost ? (['order_date'] as const) : []), ...(isLost ? (['items'] as const) : [])],
  };
}

/** The items by the product's cell; null where there may be more to say of them elsewhere in the row. */
function itemsOfProductCell(row: Element, { language, columns, itemsByText }: RowContext): RowItems | null {
  const cell = findCell(row, 'product', columns);
  const text = cell?.textContent ?? '';
  let found = itemsByText.get(text);
  if (cell && found === undefined) {
    found = readItems(cell, language);
    itemsByText.set(text, found);
  }
  const [item] = found?.items ?? [];
  return found && item?.asin && item.quantityOrdered !== undefined ? found : null;
}

function firstSaid<Sign extends 'channel' | 'fulfillment' | 'shipBy'>(
  { parts }: RowCells,
  sign: Sign,
): CellSigns[Sign] {
  for (const part of parts) if (part[sign] !== undefined) return part[sign];
  return undefined;
}

/** A row that the page still fills. */
const WITHOUT_ID: RowReading = {
  orderId: null,
  facts: {},
  forRecord: () => ({ facts: {}, items: [], lost: [] }),
  marketplace: null,
  namesMarketplace: false,
  shipByAmbiguous: false,
  lost: [],
};

const LINK_IN_TITLE = `${ORDER_ID_TITLE} ${ORDER_LINK}`;

/**
 * The row's order id: by its link's address, by its title, or by a text that is an id and nothing else. An id inside a
 * product's title or a note is not the row's.
 */
function readOrderId(row: Element, placed: PlacedCells | null): OrderId | null {
  const inTitle =
    placed?.details.querySelector<HTMLAnchorElement>(LINK_IN_TITLE) ??
    row.querySelector<HTMLAnchorElement>(LINK_IN_TITLE);
  const idInTitle = inTitle && orderIdOfLink(inTitle);
  // A link that names one order and leads to another tells of neither.
  const shown = inTitle?.textContent?.trim() ?? '';
  if (idInTitle) return shown !== idInTitle && orderIdsIn(shown).some((id) => id !== idInTitle) ? null : idInTitle;
  // While the page fills its rows most are empty.
  if (row.textContent?.trim() === '') return null;
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
  return onlyOne(
    readTexts(row)
      .own.map(({ text }) => text)
      .filter(isOrderId),
  );
}

/** The status, by our own knowledge and by what a rules file adds to it; where the two differ, neither is believed. */
function readStatus(row: Element, cells: RowCells, context: RowContext): OrderStatus | null {
  const own = readOwnStatus(row, cells, context);
  const added = [...STATUS_SIGNS].flatMap(([status, signs]) => (findByGenerations(row, signs) ? status : []));
  return added.length > 0 ? onlyOne(own ? [own, ...added] : added) : own;
}

/**
 * The status: by the class, which does not change with the language; else by a text that is a status and nothing else.
 * Where class and text say different things, neither is believed.
 */
function readOwnStatus(row: Element, cells: RowCells, { language, columns }: RowContext): OrderStatus | null {
  const main = cells.placed?.status.querySelector(MAIN_STATUS) ?? row.querySelector(MAIN_STATUS);
  for (const element of main && statusOfClass(main) ? [main] : row.querySelectorAll(STATUS_ELEMENT)) {
    const byClass = statusOfClass(element);
    if (!byClass) continue;
    const byText = statusOfText(element.textContent ?? '', language);
    return byText && byText !== byClass ? null : byClass;
  }
  return onlyOne(statusesIn(cells.status ?? statusRuns(row, columns), language));
}

/** The texts of the status cell; where there is none, all but those of links and buttons and those behind a label. */
function statusRuns(row: Element, columns: Columns): readonly PlainRun[] {
  const cell = findCell(row, 'status', columns);
  const { own } = readTexts(cell ?? row);
  if (cell) return own;
  return own.filter(({ node }, index) => !/[:：]$/.test(own[index - 1]?.text ?? '') && !isWithin(node, 'a, button'));
}

function statusOfClass(element: Element): OrderStatus | null {
  for (const name of (element.getAttribute('class') ?? '').split(/\s+/)) {
    const status = STATUS_CLASSES.get(name);
    if (status) return status;
  }
  return null;
}

/** The items that a part of a row names, and whether a label stands in it without what it labels. */
export interface RowItems {
  readonly items: readonly ItemFacts[];
  readonly isLost: boolean;
}

/** The item of a part that names just one SKU; of several, the page does not say which value belongs to which. */
function readItems(part: Element, language: PageLanguage | null): RowItems {
  const { all } = readTexts(part);
  const values = (label: 'sku' | 'asin' | 'quantity') => [...new Set(labelledText(all, label, language))];
  const [skus, asins, counts] = [values('sku'), values('asin'), values('quantity')];
  const [sku, asin, quantity] = [skus, asins, counts].map(onlyOne);
  const isCount = quantity !== null && quantity !== undefined && /^\d{1,6}$/.test(quantity);
  const lines = linesOf(all, language);
  const isLost =
    (skus.length === 0 && hasLabel(lines, 'sku', language)) ||
    (asins.length === 0 && hasLabel(lines, 'asin', language)) ||
    (!isCount && counts.length < 2 && hasLabel(lines, 'quantity', language));
  const beside = {
    ...(asin ? { asin: asin.slice(0, 500) } : {}),
    ...(isCount ? { quantityOrdered: Number(quantity) } : {}),
  };
  return { items: sku ? [{ sku: sku.slice(0, 500), ...beside }] : [], isLost };
}
