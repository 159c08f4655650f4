import type { OrderStatus } from '../../orders/order-facts.ts';

/**
 * What the words of reports and of the API say of an order (policy E5, H), without blanks and signs. "Complete" is of
 * old reports; InvoiceUnconfirmed is an order that was shipped (documentation of the Orders API, M). "Unfulfillable"
 * says nothing here: it is of orders that Amazon ships.
 */
const STATUSES: ReadonlyMap<string, OrderStatus> = new Map([
  ['pending', 'pending'],
  ['pendingavailability', 'pending'],
  ['unshipped', 'unshipped'],
  ['partiallyshipped', 'unshipped'],
  ['shipping', 'shipped'],
  ['shipped', 'shipped'],
  ['complete', 'shipped'],
  ['invoiceunconfirmed', 'shipped'],
  ['canceled', 'canceled'],
  ['cancelled', 'canceled'],
]);

/**
 * The status that a word stands for. India's Easy Ship adds where the parcel is: "Shipped - Delivered to Buyer"; its
 * "Pending - Waiting for Pick Up" is paid for and packed, so not pending (L).
 */
export function statusOfWord(text: string | undefined): OrderStatus | undefined {
  const [word = '', ...details] = (text ?? '').split(' - ');
  const status = STATUSES.get(word.toLowerCase().replace(/[\s_-]/g, ''));
  return status === 'pending' && details.length > 0 ? 'unshipped' : status;
}

/** Who ships, in the words of reports and of the API: "Amazon" and AFN are seen, "Merchant" and MFN told (policy E2, H). */
export function fulfillmentOfWord(text: string | undefined): 'seller' | 'amazon' | undefined {
  const word = text?.toLowerCase() ?? '';
  if (/^(?:amazon|afn|fba)/.test(word)) return 'amazon';
  return /^(?:merchant|mfn|seller|fbm)/.test(word) ? 'seller' : undefined;
}
