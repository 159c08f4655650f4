import { expect, test } from 'vitest';
import { listViewOf, orderIdOf, PAGE_DETECTORS, PAGE_NAMES, pageOf } from '../../../lib/seller-central/pages.ts';
import { OTHER_URLS, PAGE_URLS } from '../../../lib/seller-central/pages.urls.ts';

const ORDER = '114-0000000-0000000';
const at = (path: string) => new URL(path, 'https://sellercentral.amazon.com');

test('every page has example URLs', () => {
  expect(PAGE_URLS.map(([name]) => name)).toEqual(PAGE_NAMES);
});

test.each(PAGE_NAMES)('the %s detector takes its own URLs and no URL of another page, on any host', (name) => {
  const taken = [...PAGE_URLS, [null, OTHER_URLS] as const].flatMap(([page, urls]) =>
    urls.filter((url) => PAGE_DETECTORS[name](url) !== (page === name)).map(String),
  );
  expect(taken).toEqual([]);
});

test('a page is named by its URL, and a page that the overlay leaves alone is not', () => {
  for (const [name, urls] of PAGE_URLS) expect(new Set(urls.map(pageOf))).toEqual(new Set([name]));
  expect(new Set(OTHER_URLS.map(pageOf))).toEqual(new Set([null]));
});

test.each([
  [`/orders-v3/order/${ORDER}/ref=x`, ORDER],
  [`/orders-v3/order/${ORDER}/cancel-order`, ORDER],
  [`/orders-v3/cancel-order?orderId=${ORDER}`, ORDER],
  [`/messaging/contact?orderID=${ORDER}&marketplaceID=ATVPDKIKX0DER`, ORDER],
  [`/orders/cancel-order?orderID=${ORDER}&returnTo=/orders-v3/order/113-1111111-1111111`, ORDER],
  [`/orders-v3/order/${ORDER}/cancel-order?orderId=113-1111111-1111111`, null],
  ['/orders-v3?page=1', null],
])('the order of %s is %s', (path, id) => {
  expect(orderIdOf(at(path))).toBe(id);
});

test.each([
  ['/orders-v3', {}],
  ['/orders-v3/search?q=mfn', {}],
  ['/orders-v3/mfn/unshipped/ref=bb_myo', { fulfillment: 'seller', tab: 'unshipped' }],
  ['/orders-v3/mfn/canceled?page=2', { fulfillment: 'seller', tab: 'canceled' }],
  ['/orders-v3/mfn/shipped/easyship/handover-done', { fulfillment: 'seller', tab: 'shipped' }],
  ['/orders-v3/fba/all', { fulfillment: 'amazon', tab: 'all' }],
  ['/orders-v3/mfn', { fulfillment: 'seller' }],
  ['/orders-v3/mfn/something-new', { fulfillment: 'seller' }],
  ['/messaging/inbox', {}],
])('the list at %s shows %j', (path, view) => {
  expect(listViewOf(at(path))).toEqual(view);
});
