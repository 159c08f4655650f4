import type { RowFacts } from './read-order.ts';
import type { Row } from './row.ts';

/**
 * "Yes" and "no" in the languages of Seller Central: no public file shows how the column is filled (M for the column
 * itself, D for its words).
 */
const YES = new Set(['yes', 'y', 'true', '1', 'ja', 'oui', 'sì', 'si', 'sí', 'tak', 'sim', 'evet', 'はい', '是']);
const NO = new Set(['no', 'n', 'false', '0', 'nein', 'non', 'nee', 'nej', 'nie', 'não', 'hayır', 'いいえ', '否']);

/**
 * A row of the report that Account Health offers: Amazon's own word on whether a cancellation counts. It lists orders
 * that the seller ships (policy A1, H). Null where the row does not say.
 */
export function readCancellation(row: Row): RowFacts | null {
  const word = row.text('impacts-account-health')?.toLowerCase() ?? '';
  if (!YES.has(word) && !NO.has(word)) return null;
  return {
    facts: { fulfillment: 'seller', impactsAccountHealth: YES.has(word) },
    item: {},
    marketplace: row.text('sales-channel') ?? '',
    orderDate: row.orderDate('order-date') ?? row.orderDate('purchase-date'),
  };
}
