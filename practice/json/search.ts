/** `GET /orders-api/search`: the list's own data source, in the shape of evidence 2.2 and 2.3. */
import type { Item, Order } from '../books/order.ts';
import type { PracticeShop } from '../books.ts';
import { MARKETPLACES } from '../marketplaces.ts';
import type { Words } from '../words/words.ts';
import { DAY, endOfDay } from '../zone.ts';
import { actionsOf } from './actions.ts';
import { thumbnail } from './thumbnail.ts';
import { seconds, zoneMap } from './zoned.ts';

export type SearchOrder = ReturnType<typeof searchOrder>;
export type SearchItem = ReturnType<typeof searchItem>;

/** `PaymentComplete` stands in Amazon's own code (evidence 2.3); the words beside `Unshipped` are a hole (10.6), so ours. */
const STATUS_CODES = {
  pending: 'Pending',
  unshipped: 'Unshipped',
  'partially-shipped': 'PartiallyShipped',
  shipped: 'Shipped',
  delivered: 'PaymentComplete',
  canceled: 'Canceled',
} as const satisfies Record<Order['status'], string>;

/** The orders that a query asks for, sorted, of all pages. */
function findOrders(shop: PracticeShop, query: URLSearchParams, now: number): Order[] {
  const status = query.get('orderStatus') ?? '';
  const method = query.get('fulfillmentType') ?? '';
  const text = (query.get('q') ?? '').trim().toLowerCase();
  const range = query.get('date-range') ?? '';
  const [, days] = /^last-(\d+)$/.exec(range) ?? [];
  const [, from, until] = /^(\d{10,})-(\d{10,})$/.exec(range) ?? [];
  const earliest = days ? now - Number(days) * DAY : Number(from ?? 0);
  const latest = until ? Number(until) : Number.POSITIVE_INFINITY;
  const shipBy = ['today', 'overdue'].find((choice) => choice === query.get('shipByDate')) ?? null;
  const today = endOfDay(now, shop.zone);
  const found = shop.orders.filter(
    (order) =>
      (method === '' || method === 'all' || (method === 'mfn') === (order.fulfillment === 'seller')) &&
      (status === '' || status === 'all' || status === tabOf(order)) &&
      order.purchasedAt >= earliest &&
      order.purchasedAt <= latest &&
      (shipBy === null || (shipBy === 'today' ? order.shipBy === today : order.shipBy < now)) &&
      (text === '' || searchedText(order, query.get('qt')).some((part) => part.toLowerCase().includes(text))),
  );
  const [, field, direction] = /^(ship_by|order_date)_(asc|desc)$/.exec(query.get('sort') ?? '') ?? [];
  const sign = direction === 'asc' ? 1 : -1;
  const key = (order: Order) => (field === 'ship_by' ? order.shipBy : order.purchasedAt);
  return found.sort((one, other) => sign * (key(one) - key(other)) || one.id.localeCompare(other.id));
}

/** The tab on which the list shows an order. One that is shipped only in part still waits under Unshipped. */
export function tabOf({ status }: Order) {
  return status === 'partially-shipped' ? 'unshipped' : status === 'delivered' ? 'shipped' : status;
}

function searchedText(order: Order, type: string | null): string[] {
  if (type === 'orderid') return [order.id];
  if (type === 'asin') return order.items.map((item) => item.asin);
  return [order.id, ...order.items.flatMap((item) => [item.asin, item.sku, item.title])];
}

export function searchAnswer(shop: PracticeShop, query: URLSearchParams, words: Words, now: number) {
  const found = findOrders(shop, query, now);
  const offset = Number(query.get('offset') ?? 0) || 0;
  const limit = Number(query.get('limit') ?? 15) || 15;
  return {
    appliedSearchFilters: [...query]
      .filter(([key]) => !['limit', 'offset', 'sort'].includes(key))
      .map(([key, value]) => ({ key, selectedValues: [value] })),
    debugInfo: null,
    exceptions: [],
    featureList: [],
    offset,
    orders: found.slice(offset, offset + limit).map((order) => searchOrder(order, words, now)),
    requestId: 'PRACTICE000000000000',
    total: found.length,
  };
}

/** The key to the address, opaque to the page; the true one is base64 too and personal (evidence 2.3, B). */
export function blobOf({ id, buyer }: Order): string {
  return Buffer.from(JSON.stringify({ id, name: buyer.name, line: buyer.street })).toString('base64');
}

function searchOrder(order: Order, words: Words, now: number) {
  const market = MARKETPLACES[order.country];
  const instants = {
    orderDate: order.purchasedAt,
    earliestShipDate: order.earliestShip,
    latestShipDate: order.shipBy,
    earliestDeliveryDate: order.deliverFrom,
    latestDeliveryDate: order.deliverBy,
    cancellationDate: order.amazonCancelsAt,
  };
  return {
    actions: actionsOf(order),
    alerts: [] as string[],
    amazonOrderId: order.id,
    awaitingVerification: false,
    badgeList: badgesOf(order),
    badgesWithTooltips: null,
    blob: blobOf(order),
    cancellationDate: order.amazonCancelsAt === null ? null : seconds(order.amazonCancelsAt),
    cancellationFees: null,
    complexActionButtons: {},
    complexActions: {},
    dbtsStatus: null,
    deliveryNoteMetadata: null,
    earliestDeliveryDate: seconds(order.deliverFrom),
    earliestShipDate: seconds(order.earliestShip),
    electronicInvoiceAwaitingUpload: false,
    electronicInvoiceStatus: null,
    fulfillmentMethod: 'Ship',
    fulfillmentStatusReason: null,
    homeMarketplaceId: market.id as string,
    inProgressAction: null,
    instructionId: null,
    invoiceNotUploaded: false,
    invoiceUploadMetadata: null,
    isAccessPointOrder: false,
    isMerchantFulfilled: order.fulfillment === 'seller',
    isShipmentInjection: false,
    labelAvailableDateUtc: null,
    labelStatus: order.labelBought ? 'Purchased' : null,
    latestDeliveryDate: seconds(order.deliverBy),
    latestShipDate: seconds(order.shipBy),
    maximumTransitTimeDisplayUnit: 'Day',
    orderDate: seconds(order.purchasedAt),
    orderFulfillmentStatus: STATUS_CODES[order.status] as string,
    orderItems: order.items.map((item) => searchItem(item, order, words)),
    packageHandlingInstructions: null,
    pickupDate: null,
    pickupReadyDate: null,
    pluginBadges: [] as string[],
    pluginOrderStatus: null,
    recommendedCarrierInfo: null,
    relativeOrderDate: relative(now - order.purchasedAt, words),
    salesChannel: market.salesChannel as string,
    scheduledSlot: null,
    sellerOrderId: order.id,
    shippingService: order.prime ? 'Expedited' : 'Standard',
    shippingServiceOption: null,
    shippingServiceStringId: order.prime ? 'shipping-speed-expedited_3251' : 'shipping-speed-standard_3248',
    timeZoneDetailsMap: zoneMap(order.country, instants),
  };
}

/** Badge names are a hole of the evidence (10.7); only `CustomOrder` was seen. */
function badgesOf(order: Order): string[] {
  return [
    ...(order.prime ? ['Prime'] : []),
    ...(order.business ? ['BusinessOrder'] : []),
    ...(order.replaces ? ['ReplacementOrder'] : []),
    ...(order.refunded ? ['RefundApplied'] : []),
  ];
}

function searchItem(item: Item, order: Order, words: Words) {
  return {
    amazonPrograms: null,
    asin: item.asin,
    associatedItems: null,
    billingCountry: null,
    // Inner shape after the detail JSON of 2024; the list's own was not seen (evidence 2.3, hole 2).
    buyerRequestedCancel: {
      cancelReason: item.request?.reason ? words.buyerReasons[item.request.reason] : null,
      isBuyerRequestedCancel: item.request !== null,
    },
    conditionNote: null,
    conditionSubtype: null,
    conditionType: 'New',
    customerOrderItemCode: null,
    expenseTotal: null,
    extendedTitle: null,
    giftMessageText: null,
    giftWrapType: null,
    harmonizedCode: null,
    hasLastMileNetworkIdVAS: false,
    imageSourceSarek: false,
    imageUrl: thumbnail(item.sku),
    isGift: false,
    isHeavyOrBulky: false,
    listingId: null,
    orderItemId: item.itemId,
    packageType: null,
    productLink: `/dp/${item.asin}`,
    productName: item.title,
    quantityCanceled: item.canceled,
    quantityOrdered: item.quantity,
    quantityShipped: item.shipped,
    quantityUnShipped: item.quantity - item.shipped - item.canceled,
    scheduledDeliveryEndDate: null,
    scheduledDeliveryStartDate: null,
    scheduledDeliveryTimeZone: null,
    sellerSku: item.sku,
    serialNumbers: null,
    signatureRecommended: false,
    transparencyItem: false,
    transparencyItemAttribute: null,
    unitPrice: {
      Amount: item.price,
      CurrencyCode: MARKETPLACES[order.country].currency as string,
      EncryptedAmount: null,
    },
  };
}

/** "14 hours ago"; in Chinese with spaces, as the raw sample of 2021 has it. */
function relative(elapsed: number, words: Words): string {
  const format = new Intl.RelativeTimeFormat(words.tag, { numeric: 'always' });
  const minutes = Math.max(1, Math.round(elapsed / 60_000));
  const text =
    minutes < 60
      ? format.format(-minutes, 'minute')
      : minutes < 60 * 24
        ? format.format(-Math.round(minutes / 60), 'hour')
        : format.format(-Math.round(minutes / 60 / 24), 'day');
  return words.tag === 'zh' ? text.replace(/^(\d+)(.+)前$/, '$1 $2 前') : text;
}
