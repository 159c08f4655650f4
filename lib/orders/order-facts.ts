import * as z from 'zod/mini';
import { countryOf, type MarketplaceId } from './marketplace.ts';
import { isOrderId, type OrderId } from './order-id.ts';

/**
 * What can be known of an order, each fact absent where it is not known. The schema is the border for everything that
 * carries orders between contexts and from the disk; the types are made from it.
 *
 * Instants are epoch milliseconds. No personal data has a place here: no name, address, phone, e-mail or message.
 */
const instant = z.number().check(z.gte(0), z.lte(8.64e15));
const shortText = z.string().check(z.maxLength(500));
const count = z.int().check(z.gte(0));

export const orderIdSchema = z.pipe(
  z.string().check(z.refine(isOrderId)),
  z.transform((text) => text as OrderId),
);
export const marketplaceIdSchema = z.pipe(
  z.string().check(z.refine((id) => countryOf(id) !== null)),
  z.transform((id) => id as MarketplaceId),
);

/** Where an order stands. An order of which some items are shipped and some are not is `unshipped`. */
export const ORDER_STATUSES = ['pending', 'unshipped', 'shipped', 'canceled'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** A formal request of the buyer to cancel (banner, JSON flag or report column); `reason` is the buyer's, in the page's language. */
const buyerRequest = z.object({ reason: z.exactOptional(shortText) });
export type BuyerRequest = z.infer<typeof buyerRequest>;

/** Who cancelled, as Amazon's files and JSON say. */
export const CANCELED_BY = ['seller', 'buyer', 'amazon'] as const;
export type CanceledBy = (typeof CANCELED_BY)[number];

/** The fulfilment programmes that change a rule. */
export const PROGRAMS = ['seller-fulfilled-prime', 'easy-ship', 'easy-ship-guaranteed', 'local-shops'] as const;
export type Program = (typeof PROGRAMS)[number];

export const orderFacts = z.object({
  status: z.exactOptional(z.enum(ORDER_STATUSES)),
  fulfillment: z.exactOptional(z.enum(['seller', 'amazon'])),
  purchasedAt: z.exactOptional(instant),
  /** Amazon's latest ship date; never computed by us. */
  shipBy: z.exactOptional(instant),
  /** Amazon's own `cancellationDate`. */
  amazonCancelsAt: z.exactOptional(instant),
  /** Amazon flags the order as about to be cancelled (`AtRiskOfCancellation`, `verge-of-cancellation`). */
  atRisk: z.exactOptional(z.boolean()),
  buyerRequest: z.exactOptional(buyerRequest),
  /** The page or its JSON may say that the buyer asked, in a way that does not tell whether, or of which order. */
  requestUnread: z.exactOptional(z.boolean()),
  /** Amazon's codes of the reasons that the cancel page offers for this order, in its order. */
  possibleCancelReasons: z.exactOptional(z.array(shortText)),
  /** Whether the page offers to cancel the order (`cancelOrder` among its actions). */
  cancellable: z.exactOptional(z.boolean()),
  programs: z.exactOptional(z.array(z.enum(PROGRAMS))),
  replacement: z.exactOptional(z.boolean()),
  labelBought: z.exactOptional(z.boolean()),
  canceledAt: z.exactOptional(instant),
  canceledBy: z.exactOptional(z.enum(CANCELED_BY)),
  /** The code of the reason that the seller chose, or that a file or Amazon gives. */
  cancelReason: z.exactOptional(shortText),
  /** Amazon's word, from the cancellation report: whether the cancellation counts. */
  impactsAccountHealth: z.exactOptional(z.boolean()),
  /** The seller's word: the buyer asked for the cancellation in a message. */
  askedByMessage: z.exactOptional(z.boolean()),
});
/** The facts of an order as one reading gives them; an absent one means "this reading does not say". */
export type OrderFacts = z.infer<typeof orderFacts>;

export const itemFacts = z.object({
  /** Amazon's order item id; always text (14 or 15 digits, leading zeros possible). */
  itemId: z.exactOptional(shortText),
  sku: z.exactOptional(shortText),
  asin: z.exactOptional(shortText),
  quantityOrdered: z.exactOptional(count),
  quantityShipped: z.exactOptional(count),
  quantityCanceled: z.exactOptional(count),
  buyerRequest: z.exactOptional(buyerRequest),
  canceledBy: z.exactOptional(z.enum(CANCELED_BY)),
  cancelReason: z.exactOptional(shortText),
});
export type ItemFacts = z.infer<typeof itemFacts>;
