import type { OrderList } from './manage-orders/find-rows.ts';
import type { badgePlace, placeSummary } from './manage-orders/mounts.ts';
import type { ListReader } from './manage-orders/read-list.ts';
import type { OrderDetailsReading } from './order-details/read.ts';
import type { PageOrders } from './page-json/page-orders.ts';
import { worldSlot } from './world-slot.ts';

/** All that reads Seller Central's order pages, behind one interface. */
export interface PageReader {
  /** What the page's own JSON told. */
  readonly pageOrders: PageOrders;
  /** The list that the document shows, unread; null where it shows none. */
  findOrderList(root: Document): OrderList | null;
  /** A reader of the list that the document shows. */
  createListReader(root: Document): ListReader;
  /** What an order's own page says. */
  readOrderDetails(root: Document): OrderDetailsReading;
  /** The label of a cancel reason as the page in this language (BCP 47) probably shows it. */
  cancelReasonLabel(code: 'BuyerCanceled', language: string | null): string;
  readonly badgePlace: typeof badgePlace;
  readonly placeSummary: typeof placeSummary;
}

/**
 * The page's reader before it is known what a rules file adds: it finds the list, so that the summary is in its place
 * before the page is first painted, and reads no row and no order yet. Whoever takes it asks again once `withReader` calls.
 */
export const { provide: provideEarlyReader, whenThere: withEarlyReader } = worldSlot<PageReader>('early-page-reader');

/** The page's reader, with its schemas and the page's words in twelve languages: loaded once for all scripts. */
export const { provide: provideReader, whenThere: withReader } = worldSlot<PageReader>('page-reader');
