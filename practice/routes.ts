import { addressesFor } from './json/addresses.ts';
import { takeCancellation } from './json/cancel.ts';
import { detailsAnswer } from './json/details.ts';
import { searchAnswer } from './json/search.ts';
import { withWrongTypes } from './json/wrong-types.ts';
import { accountHealthPage } from './pages/account-health.ts';
import { cancelOrderPage } from './pages/cancel-order.ts';
import { contactPage, inboxPage } from './pages/messages.ts';
import { orderDetailsPage } from './pages/order-details.ts';
import { orderListPage } from './pages/order-list.ts';
import { shellPage } from './pages/shell.ts';
import { signInPage } from './pages/sign-in.ts';
import type { Visit } from './pages/visit.ts';

export interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

const html = (body: string): Answer => ({ status: 200, type: HTML, body });
const json = (data: unknown, status = 200): Answer => ({
  status,
  type: JSON_TYPE,
  body: JSON.stringify(data),
  headers: { 'x-amzn-requestid': 'practice', 'anti-csrftoken-a2z': 'practice-token' },
});

const ORDER_ID = '(\\d{3}-\\d{7}-\\d{7})';
/** Where a practice page sends a message: our own invention. */
export const SEND_ADDRESS = '/messaging/practice-send';
const DETAILS_PAGE = new RegExp(`^/orders-v3/order/${ORDER_ID}$`);
const CANCEL_PAGE = new RegExp(`^/orders-v3/order/${ORDER_ID}/cancel-order$`);
const CANCEL_JSON = new RegExp(`^/orders-api/order/${ORDER_ID}/cancel$`);
const DETAILS_JSON = new RegExp(`^/orders-api/order/${ORDER_ID}$`);

/** What Seller Central answers. Unknown paths get the shell with status 200, as there (evidence 1.7, B). */
export function answerTo(visit: Visit, method: string, body: string): Answer {
  const { url, options } = visit;
  const path = url.pathname;
  if (path === '/ap/signin') return html(signInPage(visit));
  if (path === SEND_ADDRESS) return json({});
  if (path.startsWith('/orders-api/') || path.startsWith('/orders-st/')) return jsonAnswer(visit, method, body);
  if (!options.signedIn) return html(signInPage(visit));
  if (path === '/') return { status: 302, type: 'text/plain', body: '', headers: { location: '/orders-v3' } };
  if (path === '/performance/dashboard') return html(accountHealthPage(visit));
  if (path === '/messaging/contact') return html(contactPage(visit));
  if (/^\/messaging\/inbox(-v2)?$/.test(path)) return html(inboxPage(visit));
  const [, id] = DETAILS_PAGE.exec(path) ?? [];
  if (id) return html(orderDetailsPage(visit, id));
  const [, canceling] = CANCEL_PAGE.exec(path) ?? [];
  if (canceling) return html(cancelOrderPage(visit, canceling));
  if (/^\/orders-v3(\/ref=[^/]*|\/(mfn|fba)\/.*|\/search(\/.*)?)?$/.test(path)) return html(orderListPage(visit));
  return html(shellPage(visit));
}

function jsonAnswer(visit: Visit, method: string, sent: string): Answer {
  const { url, options, shop, words, now } = visit;
  if (!options.signedIn || options.json === 'sign-in') return json({ reason: 'sign_in' }, 403);
  if (options.json === 'error') return json({ message: null }, 500);
  if (options.json === 'html') return html(shellPage(visit));
  const shaped = (data: unknown) => json(options.json === 'wrong-types' ? withWrongTypes(data) : data);
  if (url.pathname === '/orders-api/search') return shaped(searchAnswer(shop, url.searchParams, words, now));
  if (url.pathname === '/orders-st/resolve') return json(addressesFor(shop, blobsIn(sent)));
  const [, canceling] = CANCEL_JSON.exec(url.pathname) ?? [];
  if (canceling && method === 'POST') return cancelAnswer(visit, canceling, sent);
  const [, id] = DETAILS_JSON.exec(url.pathname) ?? [];
  const order = id ? shop.order(id) : undefined;
  if (order) return shaped(detailsAnswer(order, words, now));
  return id ? json({ message: null }, 404) : html(shellPage(visit));
}

/** A form that was sent without JSON is answered with the way back to its page. */
function cancelAnswer({ options, shop, words, now }: Visit, id: string, sent: string): Answer {
  const order = shop.order(id);
  const done = order && !options.cancelFails && takeCancellation(order, sent, now);
  if (sent.startsWith('{')) return done ? json(detailsAnswer(order, words, now)) : json({ message: null }, 500);
  const location = `/orders-v3/order/${id}/cancel-order?result=${done ? 'done' : 'failed'}`;
  return { status: 303, type: 'text/plain', body: '', headers: { location } };
}

function blobsIn(sent: string): unknown[] {
  try {
    const { blobs } = JSON.parse(sent) as { blobs?: unknown };
    return Array.isArray(blobs) ? blobs : [];
  } catch {
    return [];
  }
}
