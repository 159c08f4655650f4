import { SELLER_CENTRAL_HOSTS } from './marketplaces.ts';
import type { PageName } from './pages.ts';

const ID = '114-0000000-0000000';

/** Paths of each page in every shape seen (seller-central.md 1.1, 3, 4.1, 5, 6), and of the cancel page as inferred (D). */
const PATHS: Readonly<Record<PageName, readonly string[]>> = {
  'manage-orders': [
    '/orders-v3',
    '/orders-v3/',
    '/orders-v3?page=1',
    '/orders-v3/ref=xx_myo_favb_xx',
    '/orders-v3/ref=xx_myo_dnav_xx?page=2',
    '/orders-v3/mfn/unshipped?page=1',
    '/orders-v3/mfn/unshipped?sort=ship_by_asc&date-range=last-30&page=2',
    '/orders-v3/mfn/unshipped/ref=bb_myo_wos3_home?_encoding=UTF8&sort=status_desc&shipByDate=all&page=1',
    '/orders-v3/mfn/shipped',
    '/orders-v3/mfn/pending',
    '/orders-v3/mfn/canceled',
    '/orders-v3/mfn/shipped/easyship/handover-done',
    '/orders-v3/fba/all?page=1&sort=ship_by_asc&date-range=last-30',
    `/orders-v3/search?page=1&q=${ID}&qt=orderid`,
    '/orders-v3/search?page=1&q=B000000000&qt=asin',
    '/orders-v3/all?page=1',
    '/orders-v3/unshipped',
  ],
  'order-details': [
    `/orders-v3/order/${ID}`,
    `/orders-v3/order/${ID}/`,
    `/orders-v3/order/${ID}/ref=xx_myo_cont_xx`,
    `/orders-v3/order/${ID}?_encoding=UTF8`,
    '/orders-v3/order/S01-0000000-0000000',
  ],
  'cancel-order': [
    `/orders-v3/order/${ID}/cancel-order`,
    `/orders-v3/order/${ID}/cancel-order/ref=xx_myo_cancel_xx`,
    `/orders-v3/cancel-order/${ID}`,
    `/orders-v3/cancel-order?orderId=${ID}`,
    `/orders/cancel-order?orderID=${ID}`,
  ],
  'contact-buyer': [
    `/messaging/contact?orderID=${ID}&marketplaceID=ATVPDKIKX0DER`,
    `/messaging/contact/ref=xx_contact_xx?orderID=${ID}`,
  ],
  inbox: [
    '/messaging/inbox',
    '/messaging/inbox-v2',
    '/messaging/inbox/ref=xx_bsm_dnav_xx',
    '/messaging/inbox?fi=000&ss=1&cc=2',
  ],
  'account-health': ['/performance/dashboard', '/performance/dashboard?ref=sp_st_nav', '/performance/dashboard/ref=x'],
};

/** Pages of Seller Central that look like ours and aren't. */
const OTHER_PATHS = [
  '/',
  '/home',
  '/ap/signin?openid.return_to=%2Forders-v3',
  '/account-switcher/default/merchantMarketplace?returnTo=%2Forders-v3%2Fmfn%2Funshipped',
  `/orders-v3/bulk-confirm-shipment/${ID};${ID};`,
  `/orders-v3/order/${ID}/confirm-shipment`,
  `/orders-v3/order/${ID}/edit-shipment`,
  '/orders-v3/order/',
  '/orders-v3/order/not-an-order',
  `/orders/packing-slip?orderIds=${ID};${ID}`,
  '/orders-v32',
  '/orders-api/search?limit=15&offset=0',
  `/orders-api/order/${ID}`,
  '/orders-st/resolve',
  '/order-reports-and-feeds/reports/ref=xx_orderrpt_dnav_xx',
  '/order-reports-and-feeds/reports/newOrders',
  `/easyship/schedule?orderId=${ID}`,
  `/messaging/reviews?orderId=${ID}&marketplaceId=ATVPDKIKX0DER`,
  '/messaging',
  '/performance/detail/shipping?t=cr&ref=sp_st_dash_csp_car',
  '/performance/notifications',
  `/gp/orders-v2/details?orderID=${ID}`,
  `/gp/orders-v2/cancel?orderID=${ID}`,
  '/gp/orders-v2/list',
  '/help/hub/reference/cancel-order',
];

const onEveryHost = (paths: readonly string[]) =>
  SELLER_CENTRAL_HOSTS.flatMap((host) => paths.map((path) => new URL(path, `https://${host}`)));

/** Example URLs of every page, on every host. */
export const PAGE_URLS: ReadonlyArray<readonly [PageName, readonly URL[]]> = [
  ['manage-orders', onEveryHost(PATHS['manage-orders'])],
  ['order-details', onEveryHost(PATHS['order-details'])],
  ['cancel-order', onEveryHost(PATHS['cancel-order'])],
  ['contact-buyer', onEveryHost(PATHS['contact-buyer'])],
  ['inbox', onEveryHost(PATHS.inbox)],
  ['account-health', onEveryHost(PATHS['account-health'])],
];

/** URLs that no detector may take for its page. */
export const OTHER_URLS: readonly URL[] = onEveryHost(OTHER_PATHS);
