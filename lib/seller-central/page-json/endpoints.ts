// Shipped in the page's world too: no dependencies, and no regular expression, whose use would show in `RegExp.$1`.

const SEARCH = '/orders-api/search';
const ORDER = '/orders-api/order/';

/**
 * Whether a path with its query is one of the page's own sources of orders: the list's, `/orders-api/search?limit=15`,
 * or the detail page's, `/orders-api/order/<id>` (2026-09: A). What lies below an order, such as its notes, is not.
 */
export function isOrderJson(pathAndQuery: string): boolean {
  const path = pathAndQuery.split('?', 1).join();
  return path === SEARCH || (path.length > ORDER.length && path.startsWith(ORDER) && !path.includes('/', ORDER.length));
}

/** The order that the address of an order response names, as it stands there; empty where it names none. */
export function orderNamedBy(url: string): string {
  const { pathname } = new URL(url);
  return pathname.startsWith(ORDER) ? pathname.slice(ORDER.length) : '';
}
