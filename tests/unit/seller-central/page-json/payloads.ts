import { MARKETPLACE_IDS } from '../../../../lib/orders/marketplace.ts';
import { type PageJsonReading, readPageResponse } from '../../../../lib/seller-central/page-json/read-response.ts';

const ORIGIN = 'https://sellercentral.amazon.com';
export const SEARCH_URL = `${ORIGIN}/orders-api/search?limit=15&offset=0`;
export const ID = '114-0000000-0000001';
export const ORDER_URL = `${ORIGIN}/orders-api/order/${ID}`;
export const SEEN_AT = 1_730_000_000_000;

/** Whatever could name or reach a buyer, or is a person's own words; none of it may leave the reader. */
export const PERSONAL = {
  blob: 'PERSONAL blob',
  buyerName: 'PERSONAL name',
  buyerProxyEmail: 'PERSONAL@example',
  buyerCompanyName: 'PERSONAL company',
  buyerPONumber: 'PERSONAL number',
  shippingAddress: { line1: 'PERSONAL street' },
  sellerNotes: 'PERSONAL note',
};

/** An order as the list's JSON has it, after the payload of 2021-11 and the types of 2024-25. */
export function listOrder(changes: object = {}): Record<string, unknown> {
  return {
    amazonOrderId: ID,
    sellerOrderId: null,
    orderDate: 1636992286.776,
    latestShipDate: 1637222399,
    cancellationDate: 1638172799,
    orderFulfillmentStatus: 'Unshipped',
    isMerchantFulfilled: true,
    homeMarketplaceId: MARKETPLACE_IDS.US,
    salesChannel: 'Amazon.com',
    actions: ['buyShipping', 'confirmShipment', 'cancelOrder'],
    badgeList: ['CustomOrder'],
    badgesWithTooltips: null,
    labelStatus: null,
    orderItems: [listItem()],
    ...PERSONAL,
    ...changes,
  };
}

export function listItem(changes: object = {}): Record<string, unknown> {
  return {
    asin: 'B092DMN2TW',
    sellerSku: 'MUG-BLUE',
    orderItemId: '09161702420218',
    productName: 'A mug',
    giftMessageText: 'PERSONAL greeting',
    quantityOrdered: 2,
    quantityShipped: 0,
    quantityCanceled: 0,
    quantityUnShipped: 2,
    buyerRequestedCancel: null,
    ...changes,
  };
}

export function searchBody(orders: unknown[], changes: object = {}): object {
  return {
    appliedSearchFilters: [{ key: 'orderStatus', selectedValues: ['unshipped'] }],
    offset: 0,
    total: 41,
    orders,
    ...changes,
  };
}

/** An order as the detail page's JSON has it, after the payload of 2024-08. */
export function pageOrder(changes: object = {}): Record<string, unknown> {
  return {
    amazonOrderId: ID,
    replacedOrderId: null,
    purchaseDate: 1724216886.269,
    latestShipDate: 1724482799,
    cancellationDate: 1725346799,
    orderStatus: { OrderStatus: 'Unshipped', AtRiskOfCancellation: true, Late: false },
    possibleCancelReasons: ['NoInventory', 'BuyerCanceled', 'GeneralAdjustment'],
    fulfillmentChannel: 'Seller',
    orderMarketplaceId: MARKETPLACE_IDS.US,
    actions: ['contactBuyer'],
    badgesWithTooltips: [{ badge: 'Prime', tooltip: 'Seller Fulfilled Prime' }],
    orderItems: [
      {
        ASIN: 'B092DMN2TW',
        SellerSKU: 'MUG-BLUE',
        OrderItemId: '19161702420218',
        Title: 'A mug',
        GiftMessage: 'PERSONAL greeting',
        QuantityOrdered: 1,
        QuantityShipped: 0,
        QuantityUnshipped: 1,
        QuantityCanceled: 0,
        BuyerRequestedCancel: { cancelReason: null, isBuyerRequestedCancel: false },
      },
    ],
    ...PERSONAL,
    ...changes,
  };
}

export const CONTEXT = { account: 'Blue Mugs', marketplace: null };

export function readText(url: string, body: string | null, status = 200): PageJsonReading {
  return readPageResponse({ url, status, body, at: SEEN_AT }, CONTEXT);
}

/** The reading of a response that has to be one of orders. */
export function readOrders(url: string, json: unknown) {
  const reading = readText(url, JSON.stringify(json));
  if (reading.kind !== 'orders') throw new Error(`expected orders, got ${JSON.stringify(reading)}`);
  return reading;
}

/** What the list's JSON of one order says of it. */
export function readListOrder(changes: object = {}) {
  const { sightings, problems } = readOrders(SEARCH_URL, searchBody([listOrder(changes)]));
  return { ...sightings[0], problems };
}

/** What the JSON of a list with one order of one item says of that item. */
export function readListItem(changes: object) {
  const { facts, items, problems } = readListOrder({ orderItems: [listItem(changes)] });
  return { facts, item: items?.[0], problems };
}
