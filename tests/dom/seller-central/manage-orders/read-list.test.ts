// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { MARKETPLACE_IDS } from '../../../../lib/orders/marketplace.ts';
import { createListReader } from '../../../../lib/seller-central/manage-orders/read-list.ts';
import { createPageOrders } from '../../../../lib/seller-central/page-json/page-orders.ts';
import { row, showRows } from './made-page.ts';
import { factsOf, readShown, show } from './saved-page.ts';

const NO_ORDERS = 'No orders were found that match the given search criteria.';
const idOf = (index: number) => `114-1000000-${String(index).padStart(7, '0')}`;
const many = Array.from({ length: 500 }, (_, index) => row({ id: idOf(index) }));
const elementOf = (css: string): Element => {
  const found = document.querySelector(css);
  if (!found) throw new Error(`The made page has no ${css}`);
  return found;
};

test('all of 500 rows are read, each with its own id', () => {
  showRows(many);
  expect(factsOf(readShown()).map(({ orderId, status }) => `${orderId} ${status}`)).toEqual(
    many.map((_, index) => `${idOf(index)} unshipped`),
  );
});

test('a row is read again when something in it changed, and another row is not', () => {
  showRows(many.slice(0, 3));
  const reader = createListReader(document, createPageOrders());
  const before = reader.read(new Set());
  const status = elementOf('tr:nth-child(2) .main-status');
  status.className = 'main-status shipped-status';
  status.textContent = 'Shipped';
  const after = reader.read(new Set([status]));
  expect(factsOf(after).map((facts) => facts.status)).toEqual(['unshipped', 'shipped', 'unshipped']);
  expect(after.rows[0]?.reading).toBe(before.rows[0]?.reading);
});

test('rows that take the place of others are read, and those that went are forgotten', () => {
  showRows(many.slice(0, 3));
  const reader = createListReader(document, createPageOrders());
  reader.read(new Set());
  const body = elementOf('#orders-table tbody');
  body.innerHTML = row({ id: idOf(9), status: '<b>Pending</b>' });
  expect(factsOf(reader.read(new Set([body])))).toMatchObject([{ orderId: idOf(9), status: 'pending' }]);
});

test('a list that nothing touched stands as it was read, and another in its place is found though the change was elsewhere', () => {
  showRows(many.slice(0, 2), { above: '<p>Tip of the day</p>' });
  const reader = createListReader(document, createPageOrders());
  const before = reader.read(new Set([document.documentElement]));
  const tip = elementOf('p');
  const after = reader.read(new Set([tip]));
  expect([before.isTouched, after.isTouched]).toEqual([true, false]);
  expect(after.list).toBe(before.list);
  const table = elementOf('#orders-table');
  const other = table.cloneNode(true);
  table.replaceWith(other);
  expect(reader.read(new Set([tip])).list?.element).toBe(other);
});

test('when the page turns out to be of another marketplace, every row is read anew', () => {
  showRows([row()], {
    lang: 'en',
    host: 'sellercentral-europe.amazon.com',
    above: '<div class="dropdown-account-switcher-header-label-regional"></div>',
  });
  const reader = createListReader(document, createPageOrders());
  expect(factsOf(reader.read(new Set()))[0]).not.toHaveProperty('shipBy');
  const switcher = elementOf('.dropdown-account-switcher-header-label-regional');
  switcher.textContent = 'Germany';
  expect(factsOf(reader.read(new Set([switcher])))[0]).toMatchObject({ shipBy: '2026-11-26T22:59:59.000Z' });
});

test('of an order in two rows the one that names its marketplace speaks for both', () => {
  showRows([row(), row({ details: '<div>Sales channel: Amazon.ca</div>' })]);
  const scopes = readShown()
    .sightings(0)
    .map(({ scope }) => scope.marketplace);
  expect(scopes).toEqual([MARKETPLACE_IDS.CA, MARKETPLACE_IDS.CA]);
});

test('a row that stands as it did tells the record the same again, and one that changed tells it anew', () => {
  showRows(many.slice(0, 2));
  const reader = createListReader(document, createPageOrders());
  const [first, second] = reader.read(new Set()).sightings(0);
  const status = elementOf('tr:nth-child(2) .main-status');
  status.className = 'main-status shipped-status';
  status.textContent = 'Shipped';
  const [same, changed] = reader.read(new Set([status])).sightings(1);
  expect(same).toBe(first);
  expect([second?.facts.status, changed?.facts.status]).toEqual(['unshipped', 'shipped']);
});

test('notices and spacers between the rows are no orders', () => {
  showRows([row(), '<tr><td colspan="5">Ship these today to keep your rate.</td></tr>', row({ id: idOf(2) })]);
  expect(readShown().rows).toHaveLength(2);
});

test('links to many orders at once make no rows', () => {
  showRows([row()], { above: `<a href="/orders-v3/bulk-confirm-shipment/${idOf(7)};${idOf(8)};">Confirm</a>` });
  expect(factsOf(readShown()).map(({ orderId }) => orderId)).toEqual([idOf(1)]);
});

test.each<[string, string, 'empty' | 'not-empty' | 'unsaid' | 'loading']>([
  ['its sentence', `<span>${NO_ORDERS}</span>`, 'empty'],
  [
    'its sentence while the spinner turns',
    `<div id="apploading"><span>…</span></div><span>${NO_ORDERS}</span>`,
    'loading',
  ],
  [
    'its sentence, with the spinner put away by what holds it',
    `<div id="apploading" style="display: none"><span>…</span></div><span>${NO_ORDERS}</span>`,
    'empty',
  ],
  ['its sentence, not shown', `<span style="display: none">${NO_ORDERS}</span>`, 'unsaid'],
  ['a heading that counts none', '<div class="total-orders-heading"><span>0 orders</span></div>', 'empty'],
  [
    'a heading that counts some, against the sentence',
    `<div class="total-orders-heading"><span>10 orders</span></div>${NO_ORDERS}`,
    'not-empty',
  ],
  ['a heading of a great many', '<div class="total-orders-heading"><span>10000+ orders</span></div>', 'not-empty'],
  ['nothing at all', '', 'unsaid'],
])('a list without rows is empty only if the page says so: %s', (_, above, expected) => {
  showRows([], { above });
  expect(readShown().emptiness).toBe(expected);
});

test('a sign-in form over a list that still shows its orders is no sign-out', () => {
  showRows([row()], { above: '<form name="signIn"></form>' });
  expect(readShown().signedOut).toBe(false);
});

test('a page without a table and without ids has no list', () => {
  show('<!doctype html><html lang="en-US"><section>Orders</section>', 'https://sellercentral.amazon.com/orders-v3');
  expect(readShown()).toMatchObject({ list: null, rows: [], emptiness: 'unsaid', signedOut: false });
});
