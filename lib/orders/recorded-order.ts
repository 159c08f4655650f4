import * as z from 'zod/mini';
import { itemFacts, orderFacts, orderIdSchema } from './order-facts.ts';
import { SOURCES, type Source, scopeSchema } from './sighting.ts';

/**
 * The form in which an order is kept: every fact with its source and the moment it was seen. The schema is the border
 * for records that come from the disk or from a backup. Moments are epoch milliseconds.
 */
const moment = z.number();
const source = z.enum(SOURCES);

function factOf<T extends z.ZodMiniType>(value: T) {
  return z.object({ value, source, seenAt: moment });
}
function recorded<T extends z.ZodMiniType>(fact: z.ZodMiniExactOptional<T>) {
  return z.exactOptional(factOf(fact._zod.def.innerType));
}

/** The first and the last moment of a kind of reading. */
const span = z.object({ first: moment, last: moment });
export type Span = z.infer<typeof span>;

/** The buyer's formal request: the reading that first showed it, and the reason of the best reading that gives one. */
const requestEvidence = z.object({
  firstSeenAt: moment,
  source,
  reason: z.exactOptional(factOf(z.string())),
});
export type RequestEvidence = z.infer<typeof requestEvidence>;

const order = orderFacts.shape;
const recordedFacts = z.object({
  status: recorded(order.status),
  fulfillment: recorded(order.fulfillment),
  purchasedAt: recorded(order.purchasedAt),
  shipBy: recorded(order.shipBy),
  amazonCancelsAt: recorded(order.amazonCancelsAt),
  atRisk: recorded(order.atRisk),
  requestUnread: recorded(order.requestUnread),
  possibleCancelReasons: recorded(order.possibleCancelReasons),
  cancellable: recorded(order.cancellable),
  programs: recorded(order.programs),
  replacement: recorded(order.replacement),
  labelBought: recorded(order.labelBought),
  canceledAt: recorded(order.canceledAt),
  canceledBy: recorded(order.canceledBy),
  cancelReason: recorded(order.cancelReason),
  impactsAccountHealth: recorded(order.impactsAccountHealth),
  askedByMessage: recorded(order.askedByMessage),
});

const item = itemFacts.shape;
const recordedItemFacts = z.object({
  itemId: recorded(item.itemId),
  sku: recorded(item.sku),
  asin: recorded(item.asin),
  quantityOrdered: recorded(item.quantityOrdered),
  quantityShipped: recorded(item.quantityShipped),
  quantityCanceled: recorded(item.quantityCanceled),
  canceledBy: recorded(item.canceledBy),
  cancelReason: recorded(item.cancelReason),
});

/** What one kind of evidence says of an item; which of them are one item is decided on reading (`currentFacts`). */
const recordedItem = z.object({
  /** How the readings name the item; see `itemKeys`. */
  key: z.string(),
  facts: recordedItemFacts,
  request: z.exactOptional(requestEvidence),
});
export type RecordedItem = z.infer<typeof recordedItem>;

const spans = z.object({
  pending: z.exactOptional(span),
  unshipped: z.exactOptional(span),
  shipped: z.exactOptional(span),
  canceled: z.exactOptional(span),
});

export const recordedOrderSchema = z.object({
  orderId: orderIdSchema,
  scope: scopeSchema,
  firstSeenAt: moment,
  lastSeenAt: moment,
  facts: recordedFacts,
  request: z.exactOptional(requestEvidence),
  /** When the order was seen in each status: what it was before it was cancelled decides the cause. */
  seenAs: spans,
  /** Sorted by key. */
  items: z.array(recordedItem),
});
export type RecordedOrder = z.infer<typeof recordedOrderSchema>;

/** The names of the facts that are kept one by one; a buyer's request is kept as evidence instead. */
export const FACT_KEYS = z.keyof(recordedFacts).options;
export const ITEM_FACT_KEYS = z.keyof(recordedItemFacts).options;

/** One fact with where and when it was seen. */
export type Fact<T> = { value: T; source: Source; seenAt: number };

/** Facts with where and when each was seen. */
export type Recorded<T> = { [K in keyof T]?: Fact<NonNullable<T[K]>> };
