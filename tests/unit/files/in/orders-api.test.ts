import { describe, expect, test } from 'vitest';
import { AT, read } from './read.ts';

const ID = '123-4567890-1234567';
const time = (at: number) => new Date(at).toISOString();

const orderV0 = {
  AmazonOrderId: ID,
  PurchaseDate: time(AT),
  LastUpdateDate: time(AT + 1000),
  OrderStatus: 'PartiallyShipped',
  FulfillmentChannel: 'MFN',
  SalesChannel: 'Amazon.com',
  MarketplaceId: 'ATVPDKIKX0DER',
  LatestShipDate: time(AT + 2000),
  IsPrime: true,
  IsReplacementOrder: 'false',
  BuyerInfo: { BuyerEmail: 'zed@example.test' },
};
const itemsV0 = {
  AmazonOrderId: ID,
  OrderItems: [
    {
      OrderItemId: '00012345678901',
      SellerSKU: 'A-1',
      ASIN: 'B00X',
      QuantityOrdered: 2,
      QuantityShipped: 1,
      BuyerRequestedCancel: { IsBuyerRequestedCancel: 'true', BuyerCancelReason: 'Found cheaper somewhere else.' },
    },
    { OrderItemId: '2', QuantityOrdered: 1, BuyerRequestedCancel: { IsBuyerRequestedCancel: 'false' } },
  ],
};
const order2026 = {
  orderId: ID,
  createdTime: time(AT),
  lastUpdatedTime: time(AT + 1000),
  programs: ['PRIME'],
  salesChannel: { channelName: 'AMAZON', marketplaceId: 'A1VC38T7YXB528', marketplaceName: 'Amazon.co.jp' },
  buyer: { buyerName: 'Zed Quux' },
  fulfillment: {
    fulfillmentStatus: 'CANCELLED',
    fulfilledBy: 'MERCHANT',
    shipByWindow: { earliestDateTime: time(AT), latestDateTime: time(AT + 2000) },
  },
  orderItems: [
    {
      orderItemId: '12345678901234',
      quantityOrdered: 2,
      product: { asin: 'B00X', sellerSku: 'A-1' },
      fulfillment: { quantityFulfilled: 0, quantityUnfulfilled: 0 },
      cancellation: {
        cancellationRequest: { requester: 'BUYER', cancelReason: 'Changed mind about purchase' },
        cancellationExecution: { cancelledBy: 'MERCHANT', cancelReason: 'Buyer requested cancellation' },
      },
    },
  ],
};

describe('answers of version 0', () => {
  test('give the order with its dates, and its ship-by as Amazon tells it', () => {
    const { orders, found, madeAfter } = read(
      JSON.stringify({ payload: { Orders: [orderV0], CreatedBefore: time(AT + 5000) } }),
    );
    expect(found?.kind).toBe('orders-api');
    expect(madeAfter).toBe(AT + 5000);
    expect(orders).toMatchObject([
      {
        orderId: ID,
        marketplace: 'ATVPDKIKX0DER',
        happenedAt: AT + 1000,
        facts: {
          status: 'unshipped',
          fulfillment: 'seller',
          purchasedAt: AT,
          shipBy: AT + 2000,
          programs: ['seller-fulfilled-prime'],
        },
      },
    ]);
    expect(JSON.stringify(orders)).not.toContain('zed');
  });

  test('are known as such where no order was sold in the time asked for', () => {
    const { orders, found } = read(JSON.stringify({ payload: { Orders: [], CreatedBefore: time(AT) } }));
    expect(found?.kind).toBe('orders-api');
    expect(orders).toEqual([]);
  });

  test('give the request of each item, though its flag is a text', () => {
    const { orders, rows } = read(JSON.stringify({ payload: itemsV0 }));
    expect(rows).toBe(2);
    expect(orders[0]?.facts).toEqual({ buyerRequest: { reason: 'Found cheaper somewhere else.' } });
    expect(orders[0]?.items.map(({ buyerRequest, itemId }) => [itemId, buyerRequest])).toEqual([
      ['00012345678901', { reason: 'Found cheaper somewhere else.' }],
      ['2', undefined],
    ]);
  });
});

test('an order of 2026-01-01 tells who cancelled each item', () => {
  const { orders } = read(JSON.stringify({ orders: [order2026], pagination: {} }));
  expect(orders).toMatchObject([
    {
      orderId: ID,
      marketplace: 'A1VC38T7YXB528',
      facts: { status: 'canceled', fulfillment: 'seller', shipBy: AT + 2000, buyerRequest: {} },
      items: [
        {
          itemId: '12345678901234',
          sku: 'A-1',
          quantityCanceled: 2,
          canceledBy: 'seller',
          buyerRequest: { reason: 'Changed mind about purchase' },
        },
      ],
    },
  ]);
  expect(JSON.stringify(orders)).not.toContain('Zed');
});

test.each<[string, string]>([
  ['one order', JSON.stringify({ order: order2026 })],
  ['a bare order', JSON.stringify(order2026)],
  ['a list of answers', JSON.stringify([{ payload: { Orders: [orderV0] } }, { payload: itemsV0 }])],
  ['an answer on each line', [{ Orders: [orderV0] }, itemsV0].map((each) => JSON.stringify(each)).join('\n')],
])('%s is understood', (_, text) => {
  const { found, orders, problems } = read(text);
  expect(found?.kind).toBe('orders-api');
  expect(new Set(orders.map(({ orderId }) => orderId))).toEqual(new Set([ID]));
  expect(problems).toBe(0);
});

test('what cannot be read of an entry is left out and named; an entry without an id is refused', () => {
  const out = read(JSON.stringify({ Orders: [{ ...orderV0, PurchaseDate: 'yesterday' }, { OrderStatus: 'Shipped' }] }));
  expect(out).toMatchObject({ repairs: 1, problems: 1 });
  expect(out.notes).toEqual([
    { why: 'unreadable', column: 'PurchaseDate', first: 1, last: 1 },
    { why: 'no-order-id', column: '', first: 2, last: 2 },
  ]);
});
