import type { Country } from '../marketplaces.ts';
import type { BuyerReason, SellerReason } from '../words/words.ts';
import type { OrderKind } from './recipes.ts';

export type Status = 'pending' | 'unshipped' | 'partially-shipped' | 'shipped' | 'delivered' | 'canceled';

/**
 * The truth about a cancellation. `formal`: the buyer had asked in the formal way. `whilePending`: the order had not
 * been paid. Nobody outside these books knows `by: 'unknown'`; such an order counts as of unknown cause.
 */
export interface Cancellation {
  by: 'seller' | 'buyer' | 'amazon' | 'unknown';
  reason: SellerReason | 'payment-failed' | 'not-shipped-in-time' | null;
  formal: boolean;
  whilePending: boolean;
  /** Epoch milliseconds. */
  at: number;
}

export interface Item {
  itemId: string;
  asin: string;
  sku: string;
  title: string;
  quantity: number;
  shipped: number;
  canceled: number;
  /** In the marketplace's currency. */
  price: number;
  /** The buyer's formal request for this item; `reason` null where the buyer gave none. */
  request: { reason: BuyerReason | null } | null;
  /** Set where this item alone was cancelled, not the order. */
  cancellation: Cancellation | null;
}

/** Made-up personal data, which no extension may keep. */
export interface Buyer {
  name: string;
  company: string | null;
  street: string;
  city: string;
  region: string;
  postalCode: string;
  phone: string;
  email: string;
}

/** One order as it truly is. Instants are epoch milliseconds. */
export interface Order {
  id: string;
  kind: OrderKind;
  country: Country;
  fulfillment: 'seller' | 'amazon';
  status: Status;
  purchasedAt: number;
  earliestShip: number;
  shipBy: number;
  deliverFrom: number;
  deliverBy: number;
  /** Amazon's `cancellationDate`; null where the JSON has none. */
  amazonCancelsAt: number | null;
  /** `AtRiskOfCancellation`, which the order's own JSON has and the list's has not (evidence 2.3, 2.4). */
  atRisk: boolean;
  prime: boolean;
  business: boolean;
  labelBought: boolean;
  refunded: boolean;
  /** The id of the order that this one replaces. */
  replaces: string | null;
  /** The buyer's message, where the buyer asked to cancel in one. */
  message: string | null;
  cancellation: Cancellation | null;
  items: Item[];
  buyer: Buyer;
}
