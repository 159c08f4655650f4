import { expect, test } from 'vitest';
import { RECIPES } from '../../../practice/books/recipes.ts';
import { type OrderKind, openShop } from '../../../practice/books.ts';
import { type Country, MARKETPLACES } from '../../../practice/marketplaces.ts';

const NOON = Date.UTC(2026, 10, 21, 19);
const COUNTRIES = Object.keys(MARKETPLACES) as Country[];
const shops = COUNTRIES.map((country) => openShop({ country, now: NOON }));
const tokensOfKind = (country: Country, kind: OrderKind, known: { json?: boolean; detailsSeen?: boolean } = {}) => {
  const shop = openShop({ country, now: NOON });
  return shop.ofKind(kind).map(({ id }) => shop.tokens(id, { now: NOON, ...known }).join(' '));
};

test.each(shops)('the $country shop holds a few hundred orders, of every kind', (shop) => {
  expect(shop.orders.length).toBeGreaterThan(300);
  for (const kind of Object.keys(RECIPES) as OrderKind[]) expect(shop.ofKind(kind), kind).not.toHaveLength(0);
});

test.each(shops)('every order id of the $country shop is well formed and its own', (shop) => {
  const ids = shop.orders.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^\d{3}-\d{7}-\d{7}$/.test(id))).toEqual([]);
});

test.each(shops)('no order of the $country shop contradicts itself', (shop) => {
  for (const order of shop.orders) {
    expect(order.purchasedAt, order.kind).toBeLessThan(NOON);
    expect(order.purchasedAt, order.kind).toBeLessThan(order.shipBy);
    expect(order.earliestShip, order.kind).toBeLessThanOrEqual(order.shipBy);
    expect(order.status === 'canceled', order.kind).toBe(order.cancellation !== null);
    for (const item of order.items) expect(item.shipped + item.canceled, order.kind).toBeLessThanOrEqual(item.quantity);
    const done = order.cancellation?.at ?? order.purchasedAt;
    expect(done >= order.purchasedAt && done <= NOON, order.kind).toBe(true);
  }
});

test('the same seed and moment give the same books, another seed others', () => {
  const ids = (seed: number) => openShop({ country: 'US', now: NOON, seed }).orders.map(({ id }) => id);
  expect(ids(7)).toEqual(ids(7));
  expect(ids(7)).not.toEqual(ids(8));
});

test('a shop grows to the number of unshipped orders that a page needs', () => {
  const shop = openShop({ country: 'DE', now: NOON, unshipped: 520 });
  expect(
    shop.orders.filter(({ status, fulfillment }) => status === 'unshipped' && fulfillment === 'seller'),
  ).toHaveLength(520);
});

test('orders show the states that their kind was laid for', () => {
  expect(tokensOfKind('US', 'late-act-by-near')).toEqual(['auto-cancel-soon late unshipped']);
  expect(tokensOfKind('US', 'late-without-cancellation-date')).toEqual(['late unshipped']);
  expect(tokensOfKind('US', 'request-due-soon')).toEqual(['buyer-cancel due-soon unshipped']);
  expect(tokensOfKind('US', 'request-late')).toEqual(['buyer-cancel late unshipped']);
  expect(new Set(tokensOfKind('US', 'request-one-of-two'))).toEqual(new Set(['buyer-cancel unshipped']));
  expect(tokensOfKind('US', 'shipped-in-spite-of-request')).toEqual(['shipped']);
  expect(new Set(tokensOfKind('US', 'canceled-on-request'))).toEqual(new Set(['canceled']));
  expect(new Set(tokensOfKind('US', 'fba-unshipped'))).toEqual(new Set(['unshipped']));
});

test("Amazon's early cancellation date is known from the JSON alone, its flag from the order's own page alone", () => {
  expect(tokensOfKind('UK', 'amazon-cancels-early')).toEqual(['auto-cancel-soon late unshipped']);
  expect(tokensOfKind('UK', 'amazon-cancels-early', { json: false })).toEqual(['late unshipped']);
  expect(tokensOfKind('UK', 'at-risk')).toEqual(['late unshipped']);
  expect(tokensOfKind('UK', 'at-risk', { detailsSeen: true })).toEqual(['auto-cancel-soon late unshipped']);
});

test('in India an order is a day from its cancellation as soon as it is late', () => {
  expect(new Set(tokensOfKind('IN', 'late'))).toEqual(new Set(['auto-cancel-soon late unshipped']));
});

test('ship-by is the last second of a day of the marketplace', () => {
  for (const shop of shops) {
    const time = new Intl.DateTimeFormat('en-GB', { timeZone: shop.zone, timeStyle: 'medium' });
    expect(new Set(shop.orders.map(({ shipBy }) => time.format(shipBy)))).toEqual(new Set(['23:59:59']));
  }
});

test('personal data holds the name, street, phone and address of every buyer', () => {
  const [shop] = shops;
  const data = new Set(shop?.personalData());
  for (const { buyer } of shop?.orders ?? []) {
    expect([buyer.name, buyer.street, buyer.phone, buyer.email].filter((text) => !data.has(text))).toEqual([]);
  }
});
