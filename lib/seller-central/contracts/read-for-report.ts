import type { LostOnPage, LostThing } from '../../diagnostics/format.ts';
import { stillLost } from '../../orders/lost-facts.ts';
import { readOfficialRate } from '../account-health/read.ts';
import { type CancelForm, withCancelForm } from '../cancel-order/cancel-form.ts';
import { namesItem } from '../cancel-order/names-item.ts';
import { type Columns, readColumns } from '../manage-orders/cells.ts';
import { readMessagePage } from '../messages/read.ts';
import { type PageReader, withReader } from '../page-reader.ts';
import type { PageName } from '../pages.ts';

/** How far the page's own readers come with it. */
export interface ReadPage {
  /** What the page shows and neither they nor its JSON tell; the record is not asked. */
  readonly lost: readonly LostOnPage[];
  /** The rows of the list in which an order was found, and its columns; none on other pages. */
  readonly rows: readonly Element[];
  readonly columns: Columns;
}

/** A reader loaded before anybody could ask, or not at all: nobody waits for it, and without it nothing is told. */
const NOW_OR_NEVER = AbortSignal.abort();

/** Reads a page once more. */
export function readForReport(root: Document, page: PageName): ReadPage {
  let read = withLost([]);
  switch (page) {
    case 'manage-orders':
      withReader((reader) => {
        read = readList(root, reader);
      }, NOW_OR_NEVER);
      return read;
    case 'order-details':
      withReader((reader) => {
        read = withLost(lostInOrder(root, reader));
      }, NOW_OR_NEVER);
      return read;
    case 'cancel-order':
      withCancelForm((form) => {
        read = withLost(lostInForm(root, form));
      }, NOW_OR_NEVER);
      return read;
    case 'contact-buyer':
    case 'inbox':
      return withLost(lostInMessage(root));
    case 'account-health':
      return withLost(readOfficialRate(root).kind === 'unreadable' ? ['rate'] : []);
  }
}

const withLost = (things: readonly LostThing[]): ReadPage => ({
  lost: things.map((what) => ({ what, count: 1 })),
  rows: [],
  columns: [],
});

const counted = (what: LostThing, count: number): LostOnPage[] => (count > 0 ? [{ what, count }] : []);

function readList(root: Document, { createListReader, pageOrders }: PageReader): ReadPage {
  const { list, rows, lost } = createListReader(root).read(new Set());
  const orders = rows.filter(({ reading }) => reading.orderId !== null);
  const silent = orders.filter(({ reading: { orderId, facts } }) => {
    const told = orderId && pageOrders.of(orderId)?.facts.status;
    return facts.status === undefined && !told;
  });
  return {
    lost: [
      ...Array.from(lost(), ([what, count]) => ({ what, count })),
      ...counted('order', rows.length - orders.length),
      ...counted('status', silent.length),
    ],
    rows: orders.map(({ element }) => element),
    columns: list ? readColumns(list.element) : [],
  };
}

function lostInOrder(root: Document, { readOrderDetails, pageOrders }: PageReader): LostThing[] {
  const { orderId, known, lost } = readOrderDetails(root);
  const json = orderId && pageOrders.of(orderId);
  const status = known.facts.status ?? json?.facts.status;
  return [
    ...(orderId ? [] : (['order'] as const)),
    ...(status ? [] : (['status'] as const)),
    ...(json ? stillLost(lost, json) : lost),
  ];
}

function lostInForm(root: Document, form: CancelForm): LostThing[] {
  const { orderId, language, result } = form.readPage(root);
  let possibleReasons: Parameters<CancelForm['findReasonControls']>[1]['possibleReasons'] = null;
  withReader(({ pageOrders }) => {
    possibleReasons = (orderId && pageOrders.of(orderId)?.facts.possibleCancelReasons) || null;
  }, NOW_OR_NEVER);
  const controls = form.findReasonControls(root, { language, possibleReasons });
  const isWhole =
    controls.length > 0 &&
    controls.every(({ scope, options }) => namesItem(scope) && options.every(({ code }) => code !== null));
  return [...(orderId ? [] : (['order'] as const)), ...(isWhole || result ? [] : (['form'] as const))];
}

function lostInMessage(root: Document): LostThing[] {
  const { box, orderId, isIdle, isSent } = readMessagePage(root, []);
  if (isIdle || isSent) return [];
  return [...(box ? [] : (['text_box'] as const)), ...(orderId ? [] : (['order'] as const))];
}
