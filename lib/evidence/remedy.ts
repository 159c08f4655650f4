import { type Cancellation, reasonOf } from './cancellation.ts';

/** What keeps such a cancellation from happening, or from counting. The user interface has the words. */
export type Remedy =
  | 'formal-request'
  | 'stock'
  | 'confirm-in-time'
  | 'address'
  | 'price'
  | 'exchange'
  | 'settle-cause'
  | 'look-closer';

/**
 * What would have helped; null for what costs nothing. A buyer who asked in a message alone, or for whom "Buyer canceled"
 * was chosen without a request, could have been sent the official way, after which it does not count (policy A1, C1: H).
 */
export function remedyOf(cancellation: Cancellation): Remedy | null {
  const { cost, askedByMessage, request } = cancellation;
  if (cost === 'unknown') return 'settle-cause';
  if (cost !== 'counted') return null;
  const reason = reasonOf(cancellation);
  if (request === null && (askedByMessage || reason === 'BuyerCanceled')) return 'formal-request';
  switch (reason) {
    case 'NoInventory':
      return 'stock';
    case 'PricingError':
      return 'price';
    case 'ShippingAddressUndeliverable':
      return 'address';
    case 'CustomerExchange':
      return 'exchange';
    case 'late':
      return 'confirm-in-time';
    default:
      return 'look-closer';
  }
}
