import { type OrderId, orderIdsIn } from '../orders/order-id.ts';
import { onlyOne } from './only-one.ts';

/** The pages that the overlay knows, by the names that `data-crg-page` shows. */
export const PAGE_NAMES = [
  'manage-orders',
  'order-details',
  'cancel-order',
  'contact-buyer',
  'inbox',
  'account-health',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/**
 * The parts of a URL's path, without the `ref=...` parts that Amazon's own links append (1.1: B). The host isn't
 * asked: which hosts the extension runs on is the manifest's matter.
 */
function pathOf(url: URL): string[] {
  return url.pathname.split('/').filter((part) => part !== '' && !/^ref(?:=|%3d)/i.test(part));
}

/**
 * The views of the list: `mfn`, `fba` and `search` were seen (1.1: A). Tabs without a channel and the channels of other
 * programs (2.2: `easyship`, `selfship`) may come to stand in their place (D): a list that is not known is a silent one.
 */
const LIST_VIEW = /^(?:mfn|fba|sfp|easyship|selfship|search|all|unshipped|pending|shipped|cancell?ed)$/;

/** The list of orders: `/orders-v3`, its tabs and its search (1.1: A). */
export function isManageOrders(url: URL): boolean {
  const [app, view] = pathOf(url);
  return app === 'orders-v3' && (view === undefined || LIST_VIEW.test(view));
}

/** One order: `/orders-v3/order/<id>` alone, not the pages under it (3: A). */
export function isOrderDetails(url: URL): boolean {
  const [app, view, id, below] = pathOf(url);
  return app === 'orders-v3' && view === 'order' && orderIdsIn(id ?? '').length === 1 && below === undefined;
}

/**
 * The form that cancels an order. That its links contain `/cancel-order` was seen once (4.1, 2026: C), where in the
 * path was not; so any place of an order page's path will do.
 */
export function isCancelOrder(url: URL): boolean {
  const path = pathOf(url);
  return /^orders(?:-v3)?$/.test(path[0] ?? '') && path.includes('cancel-order', 1);
}

/** The form that writes to a buyer: `/messaging/contact` (5.1: A). */
export function isContactBuyer(url: URL): boolean {
  const [app, view] = pathOf(url);
  return app === 'messaging' && view === 'contact';
}

/** Buyers' messages: `/messaging/inbox`, `/messaging/inbox-v2` (5.2: C). */
export function isInbox(url: URL): boolean {
  const [app, view] = pathOf(url);
  return app === 'messaging' && /^inbox(?:-v\d+)?$/.test(view ?? '');
}

/** Account Health's summary: `/performance/dashboard` (6: B). The detail pages below it are built otherwise. */
export function isAccountHealth(url: URL): boolean {
  const [app, view, below] = pathOf(url);
  return app === 'performance' && view === 'dashboard' && below === undefined;
}

/** One detector per page; no URL satisfies two. */
export const PAGE_DETECTORS: Readonly<Record<PageName, (url: URL) => boolean>> = {
  'manage-orders': isManageOrders,
  'order-details': isOrderDetails,
  'cancel-order': isCancelOrder,
  'contact-buyer': isContactBuyer,
  inbox: isInbox,
  'account-health': isAccountHealth,
};

/** The page at a URL; null for all pages that the overlay leaves alone. */
export function pageOf(url: URL): PageName | null {
  return PAGE_NAMES.find((name) => PAGE_DETECTORS[name](url)) ?? null;
}

/** The order that a page is about: from the path, or from a query such as `?orderID=` in any spelling (5.1: A). */
export function orderIdOf(url: URL): OrderId | null {
  const query = [...url.searchParams].filter(([key]) => key.toLowerCase() === 'orderid').map(([, value]) => value);
  return onlyOne(orderIdsIn([...pathOf(url), ...query].join(' ')));
}

const TABS = ['unshipped', 'pending', 'shipped', 'canceled', 'all'] as const;

/** What the list's URL says of the orders in it. */
export interface ListView {
  fulfillment?: 'seller' | 'amazon';
  tab?: (typeof TABS)[number];
}

/** Which orders a list's URL asks for (1.1: `mfn/unshipped`, `mfn/shipped`, `fba/all` seen: A; pending, canceled: D). */
export function listViewOf(url: URL): ListView {
  const [app, channel, last] = pathOf(url);
  if (app !== 'orders-v3' || (channel !== 'mfn' && channel !== 'fba')) return {};
  const tab = TABS.find((name) => name === last);
  return { fulfillment: channel === 'mfn' ? 'seller' : 'amazon', ...(tab && { tab }) };
}
