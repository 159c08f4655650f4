/** `GET /orders-api/order/<id>`: the details page's data, mixed case as evidence 2.4 shows it. */
import type { Item, Order } from '../books/order.ts';
import { MARKETPLACES } from '../marketplaces.ts';
import type { Words } from '../words/words.ts';
import { actionsOf, cancelReasonsOf } from './actions.ts';
import { blobOf } from './search.ts';
import { thumbnail } from './thumbnail.ts';
import { seconds, zoneMap } from './zoned.ts';

export type DetailsAnswer = ReturnType<typeof detailsAnswer>;
export type DetailsOrder = DetailsAnswer['order'];
export type DetailsItem = DetailsOrder['orderItems'][number];

const STATUS_CODES = {
  pending: 'Pending',
  unshipped: 'Unshipped',
  'partially-shipped': 'PartiallyShipped',
  shipped: 'Shipped',
  delivered: 'Shipped',
  canceled: 'Canceled',
} as const satisfies Record<Order['status'], string>;

export function detailsAnswer(order: Order, words: Words, now: number) {
  const market = MARKETPLACES[order.country];
  const currency = market.currency as string;
  const money = (amount: number) => ({
    Amount: Math.round(amount * 100) / 100,
    CurrencyCode: currency,
    EncryptedAmount: null,
  });
  const total = order.items.reduce((sum, item) => sum + item.price * (item.quantity - item.canceled), 0);
  const instants = {
    purchaseDate: order.purchasedAt,
    earliestShipDate: order.earliestShip,
    latestShipDate: order.shipBy,
    earliestDeliveryDate: order.deliverFrom,
    latestDeliveryDate: order.deliverBy,
    cancellationDate: order.amazonCancelsAt,
  };
  const open = order.status === 'unshipped' || order.status === 'partially-shipped';
  return {
    debugInfo: null,
    featureList: [],
    order: {
      actions: actionsOf(order),
      addressType: 'Residential',
      alertMessages: [],
      alerts: [],
      amazonOrderId: order.id,
      badges: [],
      badgesWithTooltips: order.prime ? [{ badge: 'Prime', tooltip: 'Prime' }] : [],
      blob: blobOf(order),
      buyerCompanyName: order.buyer.company,
      buyerPONumber: null,
      buyerProxyEmail: order.buyer.email,
      // Null on an open order (evidence 2.4). Its shape on a cancelled one was never seen: nobody may lean on this.
      cancelOrderDetails: order.cancellation ? {} : null,
      cancellationDate: order.amazonCancelsAt === null ? null : seconds(order.amazonCancelsAt),
      cancellationFees: null,
      cod: false,
      earliestDeliveryDate: seconds(order.deliverFrom),
      earliestShipDate: seconds(order.earliestShip),
      euDeemedReseller: false,
      fulfillmentChannel: order.fulfillment === 'seller' ? 'Seller' : 'Amazon',
      isAccessPointOrder: false,
      isBuybackOrder: false,
      isIBAOrder: false,
      latestDeliveryDate: seconds(order.deliverBy),
      latestShipDate: seconds(order.shipBy),
      orderCost: {
        Total: money(total),
        GrandTotal: money(total),
        TaxTotal: null,
        ShippingTotal: money(0),
        PromotionTotal: null,
        RefundTotal: order.refunded ? money(total) : null,
        NetSalesProceeds: money(total),
      },
      orderItems: order.items.map((item) => detailsItem(item, words, money)),
      orderMarketplaceId: market.id as string,
      orderStatus: {
        AtRiskOfCancellation: order.atRisk,
        InvoiceNotSent: false,
        InvoiceNotUploaded: false,
        InvoiceSent: false,
        Late: open && now > order.shipBy,
        OrderStatus: STATUS_CODES[order.status] as string,
        RefundApplied: order.refunded,
        RefundPending: false,
      },
      packages: null,
      pluginActions: {
        requestAReview: {
          displayText: 'Request a Review',
          isAvailable: order.status === 'delivered',
          reason: order.status === 'delivered' ? null : 'ReasonNotShippedOrder',
          url: `/messaging/reviews?orderId=${order.id}&marketplaceId=${market.id}`,
        },
      },
      possibleCancelReasons: cancelReasonsOf(order),
      purchaseDate: seconds(order.purchasedAt),
      replacedOrderId: order.replaces,
      rootMarketplaceId: market.id as string,
      salesChannel: market.salesChannel as string,
      sellerNotes: null,
      sellerOrderId: order.id,
      shippingFromCountry: null,
      shippingService: order.prime ? 'Expedited' : 'Standard',
      taxCollectionModel: null,
      taxLabelStrings: {},
      timeZoneDetailsMap: zoneMap(order.country, instants),
      verifiedBusinessBuyer: order.business,
    },
    protips: [],
    requestId: 'PRACTICE000000000000',
    responseCodes: [],
  };
}

function detailsItem<Money>(item: Item, words: Words, money: (amount: number) => Money) {
  return {
    ASIN: item.asin,
    BuyerRequestedCancel: {
      cancelReason: item.request?.reason ? words.buyerReasons[item.request.reason] : null,
      isBuyerRequestedCancel: item.request !== null,
    },
    Condition: 'New',
    CustomizationInfoMap: null,
    Gift: false,
    GiftMessage: null,
    ImageUrl: thumbnail(item.sku),
    ItemCost: {
      UnitPrice: money(item.price),
      Subtotal: money(item.price * item.quantity),
      Shipping: money(0),
      Tax: null,
      Total: money(item.price * item.quantity),
      Promotion: null,
      NetSalesProceeds: null,
    },
    ItemCustomizations: null,
    ItemStatus: {
      CancelStatus: item.canceled > 0 ? 'Canceled' : 'None',
      InvoiceNotSent: false,
      InvoiceSent: false,
      ItemStatus: item.canceled === item.quantity ? 'Canceled' : item.shipped > 0 ? 'Shipped' : 'Unshipped',
    },
    OrderItemId: item.itemId,
    ProductLink: `/dp/${item.asin}`,
    QuantityCanceled: item.canceled,
    QuantityOrdered: item.quantity,
    QuantityShipped: item.shipped,
    QuantityUnshipped: item.quantity - item.shipped - item.canceled,
    SellerSKU: item.sku,
    Title: item.title,
    heavyOrBulky: false,
    transparencyItem: false,
  };
}
