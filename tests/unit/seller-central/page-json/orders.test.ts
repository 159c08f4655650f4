import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARKETPLACE_IDS } from '../../../../lib/orders/marketplace.ts';
import { readPageResponse } from '../../../../lib/seller-central/page-json/read-response.ts';
import {
  CONTEXT,
  ID,
  listItem,
  listOrder,
  ORDER_URL,
  pageOrder,
  readListItem,
  readListOrder,
  readOrders,
  SEARCH_URL,
  SEEN_AT,
  searchBody,
} from './payloads.ts';

test('the list gives each order with its exact dates and items, and how far the list goes', () => {
  expect(readOrders(SEARCH_URL, searchBody([listOrder()]))).toEqual({
    kind: 'orders',
    sightings: [
      {
        orderId: ID,
        scope: { account: 'Blue Mugs', marketplace: MARKETPLACE_IDS.US },
        source: 'page-json',
        seenAt: SEEN_AT,
        facts: {
          status: 'unshipped',
          fulfillment: 'seller',
          purchasedAt: 1636992286776,
          shipBy: Date.parse('2021-11-17T23:59:59-08:00'),
          amazonCancelsAt: Date.parse('2021-11-28T23:59:59-08:00'),
          cancellable: true,
        },
        items: [
          {
            itemId: '09161702420218',
            sku: 'MUG-BLUE',
            asin: 'B092DMN2TW',
            quantityOrdered: 2,
            quantityShipped: 0,
            quantityCanceled: 0,
          },
        ],
      },
    ],
    list: { total: 41, offset: 0, received: 1, filters: [{ key: 'orderStatus', selectedValues: ['unshipped'] }] },
    problems: [],
  });
});

test('the detail page gives its order under its other names, with the reasons that Amazon offers', () => {
  const { sightings, list, problems } = readOrders(ORDER_URL, { order: pageOrder() });
  expect({ list, problems }).toEqual({ list: null, problems: [] });
  expect(sightings).toMatchObject([
    {
      orderId: ID,
      facts: {
        status: 'unshipped',
        fulfillment: 'seller',
        purchasedAt: 1724216886269,
        shipBy: Date.parse('2024-08-23T23:59:59-07:00'),
        amazonCancelsAt: Date.parse('2024-09-02T23:59:59-07:00'),
        atRisk: true,
        cancellable: false,
        possibleCancelReasons: ['NoInventory', 'BuyerCanceled', 'GeneralAdjustment'],
        programs: ['seller-fulfilled-prime'],
      },
      items: [{ itemId: '19161702420218', sku: 'MUG-BLUE', asin: 'B092DMN2TW', quantityOrdered: 1 }],
    },
  ]);
});

test('nothing that could name or reach a buyer is read from either response, problems included', () => {
  const oddities = {
    latestShipDate: 'PERSONAL',
    homeMarketplaceId: 'PERSONAL, of somebody',
    orderFulfillmentStatus: 'PERSONAL status of somebody',
    actions: 'PERSONAL',
  };
  for (const reading of [
    readOrders(
      SEARCH_URL,
      searchBody([listOrder(), listOrder(oddities), listOrder({ ...oddities, homeMarketplaceId: MARKETPLACE_IDS.US })]),
    ),
    readOrders(ORDER_URL, { order: pageOrder(oddities) }),
  ]) {
    expect(JSON.stringify(reading)).not.toContain('PERSONAL');
  }
});

test.for([
  ['Unshipped', 'unshipped'],
  ['PartiallyShipped', 'unshipped'],
  ['Shipped', 'shipped'],
  ['Delivered', 'shipped'],
  ['Pending', 'pending'],
  ['PendingAvailability', 'pending'],
  ['Canceled', 'canceled'],
  ['cancelled', 'canceled'],
] as const)('the status word %s means %s', ([word, status]) => {
  expect(readListOrder({ orderFulfillmentStatus: word }).facts?.status).toBe(status);
  expect(
    readOrders(ORDER_URL, { order: pageOrder({ orderStatus: { OrderStatus: word } }) }).sightings[0]?.facts.status,
  ).toBe(status);
});

test('an unknown status word is no status and is told by its name', () => {
  const { facts, problems } = readListOrder({ orderFulfillmentStatus: 'PaymentComplete' });
  expect(facts).not.toHaveProperty('status');
  expect(problems).toEqual([
    { path: 'orders[0].orderFulfillmentStatus', why: 'unknown-word', found: 'PaymentComplete' },
  ]);
});

test.for([
  { quantityShipped: 0, quantityCanceled: 2, status: 'canceled' },
  { quantityShipped: 1, quantityCanceled: 1, status: 'shipped' },
  { quantityShipped: 2, quantityCanceled: 0, status: 'shipped' },
  { quantityShipped: 0, quantityCanceled: 1, status: undefined },
])(
  'quantities decide the status only where the word does not, and only without doubt: $status',
  ({ status, ...quantities }) => {
    const orderItems = [listItem(quantities)];
    expect(readListOrder({ orderItems, orderFulfillmentStatus: 'Novel' }).facts?.status).toBe(status);
    expect(readListOrder({ orderItems, orderFulfillmentStatus: 'Unshipped' }).facts?.status).toBe('unshipped');
  },
);

test('quantities of no items, of zero units, or of only some of the items decide nothing', () => {
  for (const orderItems of [
    [],
    [listItem({ quantityOrdered: 0 })],
    [listItem({ quantityCanceled: 2 }), 'item'],
    [listItem({ quantityCanceled: 2 }), listItem({ quantityOrdered: null })],
  ]) {
    expect(readListOrder({ orderItems, orderFulfillmentStatus: null }).facts).not.toHaveProperty('status');
  }
});

test.for([
  [true, {}],
  ['true', {}],
  [{ isBuyerRequestedCancel: true, cancelReason: null }, {}],
  [
    { isBuyerRequestedCancel: 'true', buyerCancelReason: 'Found cheaper somewhere else.' },
    { reason: 'Found cheaper somewhere else.' },
  ],
  [
    { IsBuyerRequestedCancel: true, BuyerCancelReason: ' Order Created by Mistake ' },
    { reason: 'Order Created by Mistake' },
  ],
  [{ IsBuyerRequestedCancel: 'True', CancelReason: '' }, {}],
  [{ isBuyerRequestedCancel: true, cancelReason: 'x'.repeat(9000) }, { reason: 'x'.repeat(500) }],
])('%j is a request of the buyer, for the item and for the order', ([buyerRequestedCancel, request]) => {
  const { facts, item, problems } = readListItem({ buyerRequestedCancel });
  expect([facts?.buyerRequest, item?.buyerRequest, problems]).toEqual([request, request, []]);
});

test.for([
  [null],
  [false],
  ['false'],
  [{ isBuyerRequestedCancel: false, cancelReason: null }],
  [{ isBuyerRequestedCancel: 'false' }],
  [{ isBuyerRequestedCancel: null, cancelReason: '' }],
  [{}],
])('%j is no request of the buyer', ([buyerRequestedCancel]) => {
  const { facts, item, problems } = readListItem({ buyerRequestedCancel });
  expect([facts?.buyerRequest, item?.buyerRequest, problems]).toEqual([undefined, undefined, []]);
  expect(facts).not.toHaveProperty('requestUnread');
});

test.for([['yes'], [1], [[true]], [{ cancelReason: 'changed my mind' }], [{ isBuyerRequestedCancel: 'perhaps' }]])(
  'whether %j is a request can not be told, and that is said',
  ([buyerRequestedCancel]) => {
    const { facts, item, problems } = readListItem({ buyerRequestedCancel });
    expect(item).not.toHaveProperty('buyerRequest');
    expect(facts?.requestUnread).toBe(true);
    expect(problems[0]?.path).toMatch(/^orders\[0\]\.orderItems\[0\]\.buyerRequestedCancel/);
  },
);

test('a request stays one when only its reason is odd', () => {
  const { item, problems } = readListItem({ buyerRequestedCancel: { isBuyerRequestedCancel: true, cancelReason: 7 } });
  expect(item?.buyerRequest).toEqual({});
  expect(problems).toEqual([
    { path: 'orders[0].orderItems[0].buyerRequestedCancel.cancelReason', why: 'wrong-type', found: 'number' },
  ]);
});

test('the order carries the request of whichever item has one, with a reason where any gives one', () => {
  const asked = (cancelReason: string | null) =>
    listItem({ buyerRequestedCancel: { isBuyerRequestedCancel: true, cancelReason } });
  const { facts, items } = readListOrder({ orderItems: [listItem(), asked(null), asked('Order Created by Mistake')] });
  expect(facts?.buyerRequest).toEqual({ reason: 'Order Created by Mistake' });
  expect(items?.map(({ buyerRequest }) => buyerRequest)).toEqual([
    undefined,
    {},
    { reason: 'Order Created by Mistake' },
  ]);
});

test.for([
  ['milliseconds', 1637222399000],
  ['no date', 0],
  ['a negative number', -1637222399],
  ['the year 2100', Date.UTC(2100, 0) / 1000],
])('%s in place of epoch seconds is a problem and no date', ([, latestShipDate]) => {
  const { facts, problems } = readListOrder({ latestShipDate });
  expect(facts).not.toHaveProperty('shipBy');
  expect(problems).toEqual([{ path: 'orders[0].latestShipDate', why: 'implausible', found: 'number' }]);
});

test('a fraction of a second is kept to the millisecond', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) - 1 }), (instant) => {
      expect(readListOrder({ orderDate: instant / 1000 }).facts?.purchasedAt).toBe(instant);
    }),
  );
});

test('who fulfils the order is told by a flag on the list and by a channel on the detail page', () => {
  expect(readListOrder({ isMerchantFulfilled: false }).facts?.fulfillment).toBe('amazon');
  const channel = (fulfillmentChannel: string) =>
    readOrders(ORDER_URL, { order: pageOrder({ fulfillmentChannel }) }).sightings[0]?.facts;
  expect(channel('Amazon')).toMatchObject({ fulfillment: 'amazon' });
  expect(channel('Amazon')).not.toHaveProperty('programs');
  expect(channel('Drone')).not.toHaveProperty('fulfillment');
});

test('an empty text says nothing, and is no problem', () => {
  const { facts, problems } = readListOrder({ labelStatus: '', replacedOrderId: '', orderFulfillmentStatus: '' });
  expect([facts?.status, facts?.replacement, problems]).toEqual([undefined, undefined, []]);
});

test('a Prime badge on a seller-fulfilled order, a replaced order and a bought label are facts; other words are none', () => {
  expect(
    readListOrder({ badgeList: ['PremiumPrime'], replacedOrderId: '114-0000000-0000009', labelStatus: 'Purchased' })
      .facts,
  ).toMatchObject({
    programs: ['seller-fulfilled-prime'],
    replacement: true,
    labelBought: true,
  });
  const { facts } = readListOrder({ badgeList: ['CustomOrder'], replacedOrderId: null, labelStatus: 'NotPurchased' });
  for (const fact of ['programs', 'replacement', 'labelBought']) expect(facts).not.toHaveProperty(fact);
});

test('an order without a marketplace is of the one that the page stands for, and one of an unknown marketplace is not', () => {
  const read = (homeMarketplaceId: unknown) =>
    readPageResponse(
      {
        url: SEARCH_URL,
        status: 200,
        body: JSON.stringify(searchBody([listOrder({ homeMarketplaceId })])),
        at: SEEN_AT,
      },
      { ...CONTEXT, marketplace: MARKETPLACE_IDS.DE },
    );
  expect(read(null)).toMatchObject({ sightings: [{ scope: { marketplace: MARKETPLACE_IDS.DE } }] });
  expect(read(MARKETPLACE_IDS.JP)).toMatchObject({ sightings: [{ scope: { marketplace: MARKETPLACE_IDS.JP } }] });
  expect(read('A0UNKNOWN')).toMatchObject({
    sightings: [],
    problems: [{ path: 'orders[0].homeMarketplaceId', found: 'A0UNKNOWN' }],
  });
  expect(readListOrder({ homeMarketplaceId: null }).problems).toEqual([
    { path: 'orders[0].homeMarketplaceId', why: 'missing', found: 'nothing' },
  ]);
});

test('an order page whose JSON hides the id is known by its address', () => {
  const { sightings } = readOrders(`${ORDER_URL}?x=1`, { order: pageOrder({ amazonOrderId: 5 }) });
  expect(sightings[0]?.orderId).toBe(ID);
});
