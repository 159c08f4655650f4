import { type BuyerRequest, type ItemFacts, type OrderFacts, orderIdSchema } from '../../orders/order-facts.ts';
import type { JsonObject } from './json-values.ts';
import { count, flag, instant, text } from './orders-api-fields.ts';
import { known, latest, type ReadOrder, requestOfItems } from './read-order.ts';
import { fulfillmentOfWord, statusOfWord } from './status-words.ts';

/** An order as `getOrders` tells it (model ordersV0.json, H); it holds no items, unless someone has put them in. */
export function readOrderV0(order: JsonObject, line: number): ReadOrder | null {
  const orderId = order.read('AmazonOrderId', orderIdSchema);
  if (!orderId) return null;
  const fulfillment = fulfillmentOfWord(order.read('FulfillmentChannel', text));
  const purchasedAt = order.read('PurchaseDate', instant);
  const updatedAt = order.read('LastUpdateDate', instant);
  const items = readItemsV0(order);
  return {
    orderId,
    line,
    marketplace: order.read('MarketplaceId', text) ?? order.read('SalesChannel', text) ?? '',
    happenedAt: latest(purchasedAt, updatedAt),
    updatedAt,
    facts: known<OrderFacts>({
      status: statusOfWord(order.read('OrderStatus', text)),
      fulfillment,
      purchasedAt,
      shipBy: fulfillment === 'amazon' ? undefined : order.read('LatestShipDate', instant),
      programs: fulfillment === 'seller' && order.read('IsPrime', flag) ? ['seller-fulfilled-prime'] : undefined,
      replacement: order.read('IsReplacementOrder', flag) || undefined,
      buyerRequest: requestOfItems(items),
    }),
    items,
  };
}

/** The answer of `getOrderItems`: the items of one order. */
export function readOrderItemsV0(answer: JsonObject, line: number): ReadOrder | null {
  const orderId = answer.read('AmazonOrderId', orderIdSchema);
  if (!orderId) return null;
  const items = readItemsV0(answer);
  return { orderId, line, marketplace: '', facts: known<OrderFacts>({ buyerRequest: requestOfItems(items) }), items };
}

function readItemsV0(answer: JsonObject): ItemFacts[] {
  return answer.objects('OrderItems').map((item) =>
    known<ItemFacts>({
      itemId: item.read('OrderItemId', text),
      sku: item.read('SellerSKU', text),
      asin: item.read('ASIN', text),
      quantityOrdered: item.read('QuantityOrdered', count),
      quantityShipped: item.read('QuantityShipped', count),
      buyerRequest: readRequest(item.object('BuyerRequestedCancel')),
    }),
  );
}

/** The flag is the text "true" here (policy C4, H). */
function readRequest(request: JsonObject): BuyerRequest | undefined {
  if (!request.read('IsBuyerRequestedCancel', flag)) return undefined;
  return known<BuyerRequest>({ reason: request.read('BuyerCancelReason', text) });
}
