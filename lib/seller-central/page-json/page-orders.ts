import type { MarketplaceId } from '../../orders/marketplace.ts';
import type { OrderId } from '../../orders/order-id.ts';
import { type KnownOrder, lasting, layOver } from '../../orders/page-facts.ts';
import { sharedInWorld } from '../world-slot.ts';
import { createListProgressBook, type ListPages, type ListProgress } from './list-progress.ts';
import type { PageJsonReading } from './read-response.ts';

/** What the page's JSON told of one order, and when (epoch milliseconds). */
export interface PageOrder extends KnownOrder {
  readonly marketplace: MarketplaceId;
  readonly seenAt: number;
}

/** What the page's own JSON told since the document was loaded. */
export interface PageOrders {
  /** The newest word on an order, over what lasts of earlier ones; null where the JSON has not spoken of it. */
  of(orderId: OrderId): PageOrder | null;
  /** How many orders match the last search of the view at this address of the page; null before one was seen. */
  total(view: string): number | null;
  /** Whether the page's last answer to its own script was that the seller is signed out. */
  signedOut(): boolean;
  /**
   * How far the lists were read to which the page's searches belong; taken once, and only when all orders of theirs are
   * told: what the page's data holds and its rows do not show yet is not on record, and no day is covered by it.
   */
  takeProgress(isTold: (orderId: OrderId) => boolean): ListProgress[];
  /** `response` is what was read: its address, and when it came; `view` the page's own address then. */
  add(reading: PageJsonReading, response: { readonly url: string; readonly at: number }, view: string): void;
  /** Calls back after each addition, until `signal` fires. */
  listen(onChange: () => void, signal: AbortSignal): void;
}

/** More orders than a seller pages through without a load; the oldest are dropped first. */
const MOST_KEPT = 10_000;

/** So many states of lists wait for their rows; the page may never show them. */
const MOST_WAITING = 20;

/** The page's, made by whichever of our scripts asks first: one fills it, the others read it. */
export function sharedPageOrders(): PageOrders {
  return sharedInWorld('page-orders', createPageOrders);
}

export function createPageOrders(): PageOrders {
  const byId = new Map<OrderId, PageOrder>();
  const listeners = new EventTarget();
  const book = createListProgressBook();
  let pages: ListPages[] = [];
  let lastSearch: { readonly view: string; readonly total: number | null } | null = null;
  let signedOut = false;
  return {
    of: (orderId) => byId.get(orderId) ?? null,
    total: (view) => (lastSearch?.view === view ? lastSearch.total : null),
    signedOut: () => signedOut,
    takeProgress(isTold) {
      const isDue = ({ orderIds }: ListPages) => [...orderIds].every(isTold);
      const due = pages.filter(isDue);
      pages = pages.filter((each) => !due.includes(each)).slice(-MOST_WAITING);
      return due.map(({ progress }) => progress);
    },
    add(reading, { url, at }, view) {
      if (reading.kind === 'unreadable') return;
      signedOut = reading.kind === 'signed-out';
      if (reading.kind === 'orders') {
        if (reading.list) {
          const { total } = reading.list;
          lastSearch = { view, total };
          const orderIds = reading.sightings.map(({ orderId }) => orderId);
          const made = book.add({ url, at, total, orderIds });
          if (made) pages.push(made);
        }
        for (const { orderId, facts, items, scope, seenAt } of reading.sightings) {
          const before = byId.get(orderId);
          const { marketplace } = scope;
          const told =
            before?.marketplace === marketplace ? layOver(lasting(before), { facts, items }) : { facts, items };
          byId.delete(orderId);
          byId.set(orderId, { ...told, marketplace, seenAt });
        }
        for (const orderId of byId.keys()) {
          if (byId.size <= MOST_KEPT) break;
          byId.delete(orderId);
        }
      }
      listeners.dispatchEvent(new Event('change'));
    },
    listen: (onChange, signal) => listeners.addEventListener('change', onChange, { signal }),
  };
}
