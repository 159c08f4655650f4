import * as z from 'zod/mini';
import type { MarketplaceId } from '../../orders/marketplace.ts';
import { type ItemFacts, marketplaceIdSchema, type OrderFacts, orderIdSchema } from '../../orders/order-facts.ts';
import type { OrderSighting } from '../../orders/sighting.ts';
import { readBuyerRequest, requestOfItems } from './buyer-request.ts';
import { type JsonFields, setKnown } from './json-fields.ts';
import { count, epochSeconds, flag, text, texts } from './json-values.ts';
import { readStatus } from './order-status.ts';

/** What the JSON itself does not say. */
export interface ReadingContext {
  /** The shop's name from the account switcher; empty where it shows none. */
  readonly account: string;
  /** The marketplace that the page stands for, used where an order names none; null where that is not known. */
  readonly marketplace: MarketplaceId | null;
}

const MAX_ITEMS = 500;

/** The list says whether the seller ships (2021, 2024-25: B). */
const merchantFulfilled = z.pipe(
  flag,
  z.transform((yes) => (yes ? 'seller' : 'amazon')),
);

/** The detail page says "Seller" (2021, 2024: B); "Amazon" and the words of reports by analogy (D). */
const fulfillmentChannel = z.pipe(
  z.enum(['Seller', 'Merchant', 'MFN', 'Amazon', 'AFN']),
  z.transform((channel) => (channel === 'Amazon' || channel === 'AFN' ? 'amazon' : 'seller')),
);

/** Words by which a bought label may be told; none was ever seen (D), so any other says nothing. */
const BOUGHT = new Set(['bought', 'purchased', 'labelbought', 'labelpurchased']);

const badgeWithTooltip = z.object({ badge: text });

/**
 * One order of the list's or of the detail page's JSON; their names differ, mostly in their first letter. Null, with a
 * problem, where the order or its marketplace can't be told. `namedBy` is the id by which the page asked for it.
 *
 * Buyer, address, message and note fields, and the `blob` that stands for them, are never touched.
 */
export function readOrder(
  order: JsonFields,
  seenAt: number,
  context: ReadingContext,
  namedBy = '',
): OrderSighting | null {
  const orderId = order.read(orderIdSchema, 'amazonOrderId') ?? orderIdSchema.safeParse(namedBy).data;
  if (!orderId) order.missing('amazonOrderId');
  const marketplace = readMarketplace(order, context.marketplace);
  if (!orderId || !marketplace) return null;

  const read = (order.objects(MAX_ITEMS, 'orderItems') ?? []).map(readItem);
  const items = read.map(({ facts }) => facts);
  const facts = readFacts(order, items);
  if (read.some(({ requestUnread }) => requestUnread)) facts.requestUnread = true;
  return {
    orderId,
    scope: { account: context.account, marketplace },
    source: 'page-json',
    seenAt,
    facts,
    items,
  };
}

/** A marketplace that is new to us must not be taken for the page's; one that can't be read may. */
function readMarketplace(order: JsonFields, ofPage: MarketplaceId | null): MarketplaceId | undefined {
  const named = order.read(text, 'homeMarketplaceId', 'orderMarketplaceId') ?? ofPage;
  if (named === null) order.missing('homeMarketplaceId');
  const marketplace = marketplaceIdSchema.safeParse(named).data;
  if (named !== null && !marketplace) order.unknown('homeMarketplaceId', named);
  return marketplace;
}

function readFacts(order: JsonFields, items: ItemFacts[]): OrderFacts {
  const facts: OrderFacts = {};
  const flags = order.object('orderStatus');
  const fulfillment =
    order.read(merchantFulfilled, 'isMerchantFulfilled') ?? order.read(fulfillmentChannel, 'fulfillmentChannel');
  setKnown(facts, 'status', readStatus(order, flags, items));
  setKnown(facts, 'fulfillment', fulfillment);
  setKnown(facts, 'purchasedAt', order.read(epochSeconds, 'orderDate', 'purchaseDate'));
  setKnown(facts, 'shipBy', order.read(epochSeconds, 'latestShipDate'));
  // Amazon's own date, 10 and 11 days after ship-by in the two payloads seen; that it is the auto-cancel is inferred (D).
  setKnown(facts, 'amazonCancelsAt', order.read(epochSeconds, 'cancellationDate'));
  setKnown(facts, 'atRisk', flags?.read(flag, 'AtRiskOfCancellation'));
  setKnown(facts, 'buyerRequest', requestOfItems(items));
  setKnown(facts, 'possibleCancelReasons', order.read(texts, 'possibleCancelReasons'));
  setKnown(facts, 'cancellable', order.read(texts, 'actions')?.includes('cancelOrder'));
  if (fulfillment !== 'amazon' && hasPrimeBadge(order)) facts.programs = ['seller-fulfilled-prime'];
  if (order.read(text, 'replacedOrderId')) facts.replacement = true;
  if (BOUGHT.has(order.read(text, 'labelStatus')?.toLowerCase() ?? '')) facts.labelBought = true;
  return facts;
}

/** Badges are names such as "CustomOrder" (B); the one of Prime was never seen, so any that says Prime is taken (D). */
function hasPrimeBadge(order: JsonFields): boolean {
  const withTooltips = order.read(z.array(badgeWithTooltip), 'badgesWithTooltips') ?? [];
  return [...(order.read(texts, 'badgeList', 'badges') ?? []), ...withTooltips.map(({ badge }) => badge)].some(
    (badge) => /prime/i.test(badge),
  );
}

/** An item, and whether it may be under a request that was not understood. */
function readItem(item: JsonFields): { facts: ItemFacts; requestUnread: boolean } {
  const facts: ItemFacts = {};
  setKnown(facts, 'itemId', item.read(text, 'orderItemId', 'OrderItemId'));
  setKnown(facts, 'sku', item.read(text, 'sellerSku', 'SellerSKU'));
  setKnown(facts, 'asin', item.read(text, 'asin', 'ASIN'));
  setKnown(facts, 'quantityOrdered', item.read(count, 'quantityOrdered', 'QuantityOrdered'));
  setKnown(facts, 'quantityShipped', item.read(count, 'quantityShipped', 'QuantityShipped'));
  setKnown(facts, 'quantityCanceled', item.read(count, 'quantityCanceled', 'QuantityCanceled'));
  const request = readBuyerRequest(item);
  const requestUnread = request === 'unread';
  if (!requestUnread) setKnown(facts, 'buyerRequest', request);
  return { facts, requestUnread };
}
