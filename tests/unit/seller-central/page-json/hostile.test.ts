import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sightingSchema } from '../../../../lib/orders/sighting.ts';
import { isOrderJson } from '../../../../lib/seller-central/page-json/endpoints.ts';
import {
  listItem,
  listOrder,
  ORDER_URL,
  PERSONAL,
  pageOrder,
  readOrders,
  readText,
  SEARCH_URL,
  searchBody,
} from './payloads.ts';

test.for([
  [401, ''],
  [401, '{}'],
  [403, '{"reason":"sign_in"}'],
  [200, '<!doctype html><form name="signIn" action="/ap/signin">'],
] as const)('an answer %i %s tells that the seller is signed out', ([status, body]) => {
  expect(readText(SEARCH_URL, body, status)).toEqual({ kind: 'signed-out' });
});

test.for([
  [200, '<!doctype html><div id="MYO-app">', 'not-json'],
  [200, '', 'not-json'],
  [200, '{"orders":[', 'not-json'],
  [200, '['.repeat(1_000_000), 'not-json'],
  [200, null, 'too-long'],
  [403, '{"reason":"robot"}', 'refused'],
  [429, '{}', 'refused'],
  [404, '<html>', 'refused'],
  [200, 'null', 'no-orders'],
  [200, '[]', 'no-orders'],
  [200, '{}', 'no-orders'],
  [200, '{"orders":null}', 'no-orders'],
  [200, '{"reason":"sign_in"}', 'no-orders'],
  [200, '{"orders":"none"}', 'no-orders'],
] as const)(
  'case %#: an answer that holds no orders says so, and never looks like an empty list',
  ([status, body, why]) => {
    expect(readText(SEARCH_URL, body, status)).toEqual({ kind: 'unreadable', why, status });
  },
);

test('an empty list is a list', () => {
  expect(readOrders(SEARCH_URL, searchBody([], { total: 0 }))).toMatchObject({
    sightings: [],
    list: { total: 0, received: 0 },
    problems: [],
  });
});

test('a bad order costs that order alone', () => {
  const bad = [
    null,
    'order',
    [],
    {},
    listOrder({ amazonOrderId: null }),
    listOrder({ amazonOrderId: '114-1' }),
    listOrder({ amazonOrderId: { toString: 1 } }),
  ];
  const { sightings, list, problems } = readOrders(SEARCH_URL, searchBody([...bad, listOrder()]));
  expect(sightings).toHaveLength(1);
  expect(list?.received).toBe(bad.length + 1);
  expect(new Set(problems.map(({ path }) => path.slice(0, 'orders[0]'.length)))).toEqual(
    new Set(bad.map((_, index) => `orders[${index}]`)),
  );
});

test('a list beyond all measure is read in part and says so, and its problems do not pile up', () => {
  const { sightings, list, problems } = readOrders(
    SEARCH_URL,
    searchBody(Array(10_000).fill(listOrder({ actions: 1 }))),
  );
  expect([sightings.length, list?.received, problems.length]).toEqual([2000, 10_000, 100]);
  expect(problems[0]).toEqual({ path: 'orders', why: 'too-many', found: '10000' });
});

test('names that reach for the prototype are names like any other', () => {
  const poison = '{"amazonOrderId":"114-0000000-0000001","shipBy":1,"isMerchantFulfilled":true,"polluted":1}';
  const body = `{"__proto__":${poison},"constructor":{"prototype":${poison}},"orders":[{"__proto__":${poison}}]}`;
  expect(readText(SEARCH_URL, body)).toMatchObject({ kind: 'orders', sightings: [] });
  expect(Object.prototype).not.toHaveProperty('polluted');
});

test('whatever JSON the page holds, only whole and valid orders come of it', () => {
  const check = (url: string, json: unknown) => {
    const reading = readText(url, JSON.stringify(json));
    if (reading.kind !== 'orders') return;
    for (const sighting of reading.sightings) expect(sightingSchema.safeParse(sighting).success).toBe(true);
  };
  fc.assert(fc.property(fc.jsonValue(), (json) => check(SEARCH_URL, json)));
  const keys = [...Object.keys(listOrder()), ...Object.keys(pageOrder())];
  const entry = fc.tuple(fc.constantFrom(...keys), fc.jsonValue());
  fc.assert(
    fc.property(fc.array(entry), fc.boolean(), (changes, isList) => {
      const change = Object.fromEntries(changes);
      if (isList) check(SEARCH_URL, searchBody([listOrder(change), change]));
      else check(ORDER_URL, { order: pageOrder(change) });
    }),
  );
});

test('a field of a wrong type costs that field alone, and is told by its place', () => {
  const FACTS: Record<string, string> = {
    orderDate: 'purchasedAt',
    latestShipDate: 'shipBy',
    cancellationDate: 'amazonCancelsAt',
    orderFulfillmentStatus: 'status',
    isMerchantFulfilled: 'fulfillment',
    actions: 'cancellable',
    badgeList: '',
    labelStatus: '',
    replacedOrderId: '',
  };
  const whole = readOrders(SEARCH_URL, searchBody([listOrder()])).sightings[0];
  const wrong = fc.oneof(
    fc.constant({}),
    fc.constant([[]]),
    fc.constant(0.5),
    fc.array(fc.integer(), { minLength: 1 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(FACTS)), wrong, (name, value) => {
      const { sightings, problems } = readOrders(SEARCH_URL, searchBody([listOrder({ [name]: value })]));
      const { [FACTS[name] ?? '']: _, ...rest } = { ...whole?.facts } as Record<string, unknown>;
      expect(sightings).toEqual([{ ...whole, facts: rest }]);
      expect(problems.map(({ path }) => path)).toEqual([`orders[0].${name}`]);
    }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom('asin', 'sellerSku', 'orderItemId', 'quantityOrdered', 'quantityShipped'),
      wrong,
      (name, value) => {
        const orderItems = [listItem({ [name]: value })];
        const { sightings, problems } = readOrders(SEARCH_URL, searchBody([listOrder({ orderItems })]));
        expect(sightings[0]?.facts).toEqual(whole?.facts);
        expect(Object.keys(sightings[0]?.items[0] ?? {})).toHaveLength(5);
        expect(problems.map(({ path }) => path)).toEqual([`orders[0].orderItems[0].${name}`]);
      },
    ),
  );
});

test('fields of a person are not even looked at', () => {
  const asked = new Set<string>();
  const watch = (value: object): object =>
    new Proxy(value, {
      get(target, name, receiver) {
        asked.add(String(name));
        const inner: unknown = Reflect.get(target, name, receiver);
        return typeof inner === 'object' && inner !== null ? watch(inner) : inner;
      },
    });
  const parse = JSON.parse;
  JSON.parse = (text: string) => watch(parse(text));
  try {
    readOrders(SEARCH_URL, searchBody([listOrder()]));
    readOrders(ORDER_URL, { order: pageOrder() });
  } finally {
    JSON.parse = parse;
  }
  expect(asked).toContain('latestShipDate');
  for (const name of [...Object.keys(PERSONAL), 'giftMessageText', 'GiftMessage']) expect(asked).not.toContain(name);
});

test('only the list and single orders are sources of orders', () => {
  const paths = [
    '/orders-api/search',
    '/orders-api/search?x=/',
    '/orders-api/order/114-0000000-0000001',
    '/orders-api/order/1?x#y',
  ];
  for (const path of paths) expect([path, isOrderJson(path)]).toEqual([path, true]);
  const others = [
    '/',
    '/orders-api/searches',
    '/orders-api/order/',
    '/orders-api/order/1/seller-notes',
    '/x?/orders-api/search',
    '',
  ];
  for (const path of others) expect([path, isOrderJson(path)]).toEqual([path, false]);
});

test('asking whether an address is a source leaves the page its last match', () => {
  /(b)/.exec('abc');
  isOrderJson('/orders-api/order/114-0000000-0000001?x=1');
  expect(RegExp.$1).toBe('b');
});
