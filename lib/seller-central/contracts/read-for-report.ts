import type { LostOnPage, LostThing } from '../../diagnostics/format.ts';
import { stillLost } from '../../orders/lost-facts.ts';
import { readPageScope } from '../account.ts';
import { readOfficialRate } from '../account-health/read.ts';
import { type CancelForm, withCancelForm } from '../cancel-order/cancel-form.ts';
import { lostOnCancelPage } from '../cancel-order/lost-on-page.ts';
import { type Columns, readColumns } from '../manage-orders/cells.ts';
import { findContactReason } from '../messages/contact-reason.ts';
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
      withReader((reader) => {
        withCancelForm((form) => {
          read = withLost(lostInForm(root, form, reader));
        }, NOW_OR_NEVER);
      }, NOW_OR_NEVER);
      return read;
    case 'contact-buyer':
    case 'inbox':
      return withLost(lostInMessage(root, page));
    case 'account-health':
      return withLost([
        ...(readOfficialRate(root).kind === 'unreadable' ? (['rate'] as const) : []),
        ...(readPageScope(root, root.location.host).accountLost ? (['account'] as const) : []),
      ]);
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

function lostInForm(root: Document, form: CancelForm, { pageOrders }: PageReader): LostThing[] {
  const reading = form.readPage(root);
  const { orderId, language, scope } = reading;
  const json = orderId && pageOrders.of(orderId);
  const possibleReasons = json?.facts.possibleCancelReasons ?? null;
  const controls = form.findReasonControls(root, { language, possibleReasons });
  const lost = lostOnCancelPage({ ...reading, marketplace: json?.marketplace ?? scope.marketplace, controls });
  // That the order can't be cancelled the record may know alone: the overlay, which asks it, then misses no form.
  const needsNone = controls.length === 0 && root.documentElement.dataset.crgHealth === 'ok';
  return needsNone ? lost.filter((what) => what !== 'form') : lost;
}

function lostInMessage(root: Document, page: 'contact-buyer' | 'inbox'): LostThing[] {
  const { box, orderId, isIdle, isSent } = readMessagePage(root, []);
  if (isIdle || isSent) return [];
  const hasReason = page === 'inbox' || findContactReason(root)?.otherLabel != null;
  return [
    ...(box ? [] : (['text_box'] as const)),
    ...(orderId ? [] : (['order'] as const)),
    ...(hasReason ? [] : (['contact_reason'] as const)),
  ];
}
