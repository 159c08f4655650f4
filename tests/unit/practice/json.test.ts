import { expect, test } from 'vitest';
import { openShop } from '../../../practice/books.ts';
import { detailsAnswer } from '../../../practice/json/details.ts';
import { searchAnswer } from '../../../practice/json/search.ts';
import { withWrongTypes } from '../../../practice/json/wrong-types.ts';
import { WORDS } from '../../../practice/words/index.ts';

const NOON = Date.UTC(2026, 10, 21, 19);
const shop = openShop({ country: 'US', now: NOON });
const search = (query: string) => searchAnswer(shop, new URLSearchParams(query), WORDS['en-US'], NOON);

test('the pages of a search hold each order once, as many as the total says', () => {
  const { total } = search('fulfillmentType=mfn&orderStatus=unshipped&sort=ship_by_asc&limit=1');
  const ids = Array.from({ length: Math.ceil(total / 15) }, (_, page) =>
    search(`fulfillmentType=mfn&orderStatus=unshipped&sort=ship_by_asc&limit=15&offset=${page * 15}`).orders.map(
      (order) => order.amazonOrderId,
    ),
  ).flat();
  expect(new Set(ids).size).toBe(total);
});

test('a search sorts by ship-by as asked and knows the order by its id', () => {
  const days = search('orderStatus=unshipped&fulfillmentType=mfn&sort=ship_by_asc&limit=500').orders.map(
    (order) => order.latestShipDate,
  );
  expect(days).toEqual([...days].sort((one, other) => one - other));
  const id = shop.ofKind('request')[0]?.id ?? '';
  expect(search(`q=${id}&qt=orderid&limit=15`).orders.map((order) => order.amazonOrderId)).toEqual([id]);
});

test('dates are epoch seconds with the offset of the marketplace', () => {
  const [order] = search('orderStatus=unshipped&fulfillmentType=mfn&limit=1').orders;
  const truth = shop.order(order?.amazonOrderId ?? '');
  expect(order?.latestShipDate).toBe((truth?.shipBy ?? 0) / 1000);
  expect(order?.timeZoneDetailsMap.latestShipDate).toEqual({ offset: -28_800_000, shortenedTzString: 'PST' });
});

test('the list names no buyer', () => {
  const text = JSON.stringify(search('limit=500').orders.map(({ blob, ...order }) => order));
  expect(shop.personalData().filter((personal) => text.includes(personal))).toEqual([]);
});

test('an order says whether it may be cancelled and for which reasons', () => {
  const details = (kind: 'request' | 'pending' | 'shipped', country: 'US' | 'JP') => {
    const order = openShop({ country, now: NOON }).ofKind(kind)[0];
    return order && detailsAnswer(order, WORDS.ja, NOON).order.possibleCancelReasons.length;
  };
  expect([
    details('request', 'US'),
    details('pending', 'US'),
    details('pending', 'JP'),
    details('shipped', 'JP'),
  ]).toEqual([6, 0, 6, 0]);
});

test('the answer with wrong types keeps its names but no value of the right type', () => {
  const wrong = withWrongTypes({
    orders: [{ amazonOrderId: '114-0000000-0000000', latestShipDate: 1, actions: ['x'] }],
    total: 15,
  });
  expect(wrong).toEqual({
    orders: [{ amazonOrderId: 19, latestShipDate: 'about 1', actions: { 0: 1 } }],
    total: null,
  });
});
