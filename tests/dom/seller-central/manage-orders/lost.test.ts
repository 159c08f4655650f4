// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createListReader } from '../../../../lib/seller-central/manage-orders/read-list.ts';
import { createPageOrders } from '../../../../lib/seller-central/page-json/page-orders.ts';
import { readPageResponse } from '../../../../lib/seller-central/page-json/read-response.ts';
import { type MadePage, type MadeRow, row, showRows } from './made-page.ts';

const ID = '114-1000000-0000001';
const SHIP_BY = Date.parse('2026-11-27T07:59:59Z') / 1000;

/** What is lost of a list of made rows; `json` is what the page's data told of the first, so long before it was read. */
function lost(
  rows: readonly MadeRow[],
  { above = '', path, json, before = 0 }: MadePage & { json?: object; before?: number } = {},
) {
  showRows(rows.map(row), { above, ...(path ? { path } : {}) });
  const pageOrders = createPageOrders();
  const at = Date.now() - before;
  const body = JSON.stringify({ orders: [{ amazonOrderId: ID, homeMarketplaceId: 'ATVPDKIKX0DER', ...json }] });
  const response = { url: 'https://sellercentral.amazon.com/orders-api/search', status: 200, body, at };
  if (json) pageOrders.add(readPageResponse(response, { account: '', marketplace: null }), response, location.href);
  return Object.fromEntries(createListReader(document, pageOrders).read(new Set()).lost());
}

const heading = (text: string, next = '') =>
  `<div class="total-orders-heading"><span>${text}</span></div><ul class="a-pagination">${next}</ul>`;
const LAST = '<li class="a-last a-disabled"></li>';

test('a list of which all is read has lost nothing', () => {
  expect(lost([{}], { above: heading('1 order') })).toEqual({});
});

test('a list whose account switcher is not understood has lost the shop’s name, once for all its orders', () => {
  expect(lost([{}, {}], { above: '<div class="account-switcher-v2">Quill</div>' })).toEqual({ account: 1 });
});

test.each([
  ['2 orders', LAST, undefined, 1],
  ['2 orders', '', undefined, 1],
  ['2 orders', '<li class="a-last"></li>', undefined, undefined],
  ['16 orders', LAST, '/orders-v3/mfn/unshipped?page=2', undefined],
])('of a heading that counts %s, one row and the way on "%s" at %s, %s are not found', (text, next, path, rows) => {
  expect(lost([{}], { above: heading(text, next), ...(path ? { path } : {}) }).rows).toBe(rows);
});

test.each<[string, MadeRow, string]>([
  ['a ship-by without a day, in an order that is shipped', shipped('Ship by date: soon'), 'ship_by'],
  ['a way of fulfilment that nobody knows', { details: '<div>Fulfillment method: Pigeon</div>' }, 'fulfillment'],
  ['a time that belongs to no date', { details: '<div>Placed at 3:52 PM</div>' }, 'order_date'],
  ['a SKU that may be but a piece', { action: '<div><b>SKU: QP-</b><b>SKIL</b></div>' }, 'items'],
])('%s is missed', (_, made, fact) => {
  const path = '/orders-v3/search';
  expect(lost([made], { path })).toEqual({ [fact]: 1 });
});

function shipped(option: string): MadeRow {
  return { option: `<div>${option}</div>`, status: '<span class="main-status shipped-status">Shipped</span>' };
}

test.each<[string, MadeRow, number | undefined]>([
  ['of an unshipped order is a request', { action: '<div>Cancellation reason: Too late</div>' }, 1],
  ['of a shipped order is none', { ...shipped(''), action: '<div>Cancellation reason: Too late</div>' }, undefined],
])('a reason to cancel in the row %s that was not read', (_, made, requests) => {
  expect(lost([made]).request).toBe(requests);
});

const BANNER = 'The buyer has requested that this order be canceled.';
const JSON_REQUEST = { orderItems: [{ buyerRequestedCancel: { isBuyerRequestedCancel: true, cancelReason: null } }] };

test.each<[string, string, object | undefined, number | undefined]>([
  ['a sentence', `<tr><td colspan="6">${BANNER}</td></tr>`, undefined, 1],
  ["an alert's attribute", `<tr><td colspan="6"><kat-alert header="${BANNER}"></kat-alert></td></tr>`, undefined, 1],
  ["Amazon's sign", '<tr class="buyer-requested-cancel"><td colspan="6">!</td></tr>', undefined, 1],
  ['a body of its own', `</tbody><tbody><tr><td colspan="6">${BANNER}</td></tr></tbody><tbody>`, undefined, 1],
  ['what the data tells too', `<tr><td colspan="6">${BANNER}</td></tr>`, JSON_REQUEST, undefined],
  ['a hidden sentence', `<tr hidden><td colspan="6">${BANNER}</td></tr>`, undefined, undefined],
  ['anything else', '<tr><td colspan="6">Buyers may cancel for 30 minutes.</td></tr>', undefined, undefined],
])(
  "a buyer's request between the rows (%s) is given to neither, and missed unless the data tells whose it is",
  (_, between, json, requests) => {
    const second = '114-1000000-0000002';
    showRows([row(), between, row({ id: second })]);
    const pageOrders = createPageOrders();
    const body = JSON.stringify({ orders: [{ amazonOrderId: second, homeMarketplaceId: 'ATVPDKIKX0DER', ...json }] });
    const response = { url: 'https://sellercentral.amazon.com/orders-api/search', status: 200, body, at: Date.now() };
    if (json) pageOrders.add(readPageResponse(response, { account: '', marketplace: null }), response, location.href);
    const { rows, lost: lostHere } = createListReader(document, pageOrders).read(new Set());
    expect(rows.map(({ reading }) => reading.facts.buyerRequest)).toEqual([undefined, undefined]);
    expect(lostHere().get('request')).toBe(requests);
  },
);

const SECOND = '114-1000000-0000002';
test.each<[string, string[], (true | undefined)[]]>([
  ['between the rows', [row(), `<tr><td>${BANNER}</td></tr>`, row({ id: SECOND })], [true, true]],
  [
    'as a reason in a row',
    [row({ action: '<div>Cancellation reason: Too late</div>' }), row({ id: SECOND })],
    [true, undefined],
  ],
  ['nowhere', [row(), row({ id: SECOND })], [undefined, undefined]],
])(
  'where a request was not read (%s), no order that may be meant is told to the record as one without',
  (_, rows, unread) => {
    showRows(rows);
    const told = createListReader(document, createPageOrders()).read(new Set()).sightings(0);
    expect(told.map(({ facts }) => facts.requestUnread)).toEqual(unread);
  },
);

test("what the page's own data tells is not missed in its row", () => {
  const json = { latestShipDate: SHIP_BY, orderFulfillmentStatus: 'Shipped' };
  expect(lost([shipped('Ship by date: soon')], { json })).toEqual({});
});

test("a buyer's request in the page's data that is not understood is missed, unless the row shows one", () => {
  const json = { orderItems: [{ buyerRequestedCancel: 'perhaps' }] };
  expect(lost([{}], { json }).request).toBe(1);
  expect(
    lost([{ status: `<span class="main-status unshipped-status">Unshipped</span><p>${BANNER}</p>` }], { json }),
  ).toEqual({});
});

test.each([
  ['says the same', { orderFulfillmentStatus: 'Unshipped', latestShipDate: SHIP_BY }, 0, undefined],
  ['names another status', { orderFulfillmentStatus: 'Shipped' }, 0, 1],
  ['names another day', { latestShipDate: SHIP_BY - 86_400 }, 0, 1],
  ['is older by more than it takes to draw a row', { orderFulfillmentStatus: 'Shipped' }, 6_000, undefined],
])('a row and its data that %s', (_, json, before, contradictions) => {
  expect(lost([{}], { json, before }).contradiction).toBe(contradictions);
});

test('a link that names one order and leads to another tells of neither', () => {
  showRows([row().replace(`>${ID}<`, '>114-9999999-9999999<')]);
  const [read] = createListReader(document, createPageOrders()).read(new Set()).rows;
  expect(read?.reading.orderId).toBeNull();
});

test('rows that stand unchanged while newer data comes do not contradict it', () => {
  vi.useFakeTimers();
  try {
    showRows([row()]);
    const pageOrders = createPageOrders();
    const reader = createListReader(document, pageOrders);
    reader.read(new Set());
    vi.advanceTimersByTime(60_000);
    const body = JSON.stringify({
      orders: [{ amazonOrderId: ID, homeMarketplaceId: 'ATVPDKIKX0DER', orderFulfillmentStatus: 'Shipped' }],
    });
    const response = { url: 'https://sellercentral.amazon.com/orders-api/search', status: 200, body, at: Date.now() };
    pageOrders.add(readPageResponse(response, { account: '', marketplace: null }), response, location.href);
    expect(reader.read(new Set()).lost().size).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
