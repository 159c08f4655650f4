import * as z from 'zod/mini';
import {
  type BuyerRequest,
  type CanceledBy,
  type ItemFacts,
  type OrderFacts,
  type OrderStatus,
  orderIdSchema,
} from '../../orders/order-facts.ts';
import type { JsonObject } from './json-values.ts';
import { count, instant, text } from './orders-api-fields.ts';
import { known, latest, type ReadOrder, requestOfItems } from './read-order.ts';
import { fulfillmentOfWord, statusOfWord } from './status-words.ts';

const words = z.array(z.string());

/** An order of the version 2026-01-01 (model orders_2026-01-01.json, H). */
export function readOrder2026(order: JsonObject, line: number): ReadOrder | null {
  const orderId = order.read('orderId', orderIdSchema);
  if (!orderId) return null;
  const fulfillmentPart = order.object('fulfillment');
  const status = statusOfWord(fulfillmentPart.read('fulfillmentStatus', text));
  const fulfillment = fulfillmentOfWord(fulfillmentPart.read('fulfilledBy', text));
  const purchasedAt = order.read('createdTime', instant);
  const updatedAt = order.read('lastUpdatedTime', instant);
  const items = order.objects('orderItems').map((item) => readItem(item, status));
  const channel = order.object('salesChannel');
  const isPrime = order.read('programs', words)?.includes('PRIME');
  const isReplacement = order
    .objects('associatedOrders')
    .some((other) => other.read('associationType', text) === 'REPLACEMENT_ORIGINAL_ID');
  return {
    orderId,
    line,
    marketplace: channel.read('marketplaceId', text) ?? channel.read('marketplaceName', text) ?? '',
    happenedAt: latest(purchasedAt, updatedAt),
    updatedAt,
    facts: known<OrderFacts>({
      status,
      fulfillment,
      purchasedAt,
      shipBy:
        fulfillment === 'amazon' ? undefined : fulfillmentPart.object('shipByWindow').read('latestDateTime', instant),
      programs: fulfillment === 'seller' && isPrime ? ['seller-fulfilled-prime'] : undefined,
      replacement: isReplacement || undefined,
      buyerRequest: requestOfItems(items),
    }),
    items,
  };
}

/** The only source that says who cancelled (policy C4, H). */
const EXECUTORS: ReadonlyMap<string, CanceledBy> = new Map([
  ['BUYER', 'buyer'],
  ['MERCHANT', 'seller'],
  ['AMAZON', 'amazon'],
]);

function readItem(item: JsonObject, orderStatus: OrderStatus | undefined): ItemFacts {
  const quantityOrdered = item.read('quantityOrdered', count);
  const fulfillment = item.object('fulfillment');
  const quantityShipped = fulfillment.read('quantityFulfilled', count);
  const left = fulfillment.read('quantityUnfulfilled', count);
  const cancellation = item.object('cancellation');
  const executed = cancellation.object('cancellationExecution');
  const isCanceled = cancellation.has('cancellationExecution') || orderStatus === 'canceled';
  const gone = Math.max(0, (quantityOrdered ?? 1) - (quantityShipped ?? 0) - (left ?? 0));
  const product = item.object('product');
  return known<ItemFacts>({
    itemId: item.read('orderItemId', text),
    sku: product.read('sellerSku', text),
    asin: product.read('asin', text),
    quantityOrdered,
    quantityShipped,
    // How many were cancelled is not told; it is at least one.
    quantityCanceled: isCanceled ? Math.max(1, gone) : undefined,
    buyerRequest: readRequest(cancellation),
    canceledBy: EXECUTORS.get(executed.read('cancelledBy', text) ?? ''),
    cancelReason: executed.read('cancelReason', text),
  });
}

function readRequest(cancellation: JsonObject): BuyerRequest | undefined {
  const request = cancellation.object('cancellationRequest');
  if (request.read('requester', text) !== 'BUYER') return undefined;
  return known<BuyerRequest>({ reason: request.read('cancelReason', text) });
}
