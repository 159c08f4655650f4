/**
 * The columns that are read, each with the other names it is known by. All others, and with them every buyer's name,
 * address, phone number and e-mail address, are never taken out of their line. Names are those of real files
 * (policy E2, H) but for those of the cancellation report, of which only the three columns are known (M).
 */
const SYNONYMS = {
  'order-id': ['amazon-order-id'],
  'order-item-id': ['amazon-order-item-id', 'amazon-order-item-code'],
  'purchase-date': [],
  'payments-date': ['payment-date'],
  'reporting-date': [],
  'last-updated-date': ['last-update-date'],
  'promise-date': [],
  'latest-ship-date': ['ship-by-date'],
  'days-past-promise': [],
  sku: ['seller-sku'],
  asin: [],
  'quantity-purchased': ['quantity-ordered'],
  'quantity-shipped': [],
  'quantity-to-ship': [],
  quantity: [],
  'order-status': [],
  'item-status': [],
  'shipment-status': [],
  'fulfillment-channel': ['fulfilment-channel'],
  'fulfilled-by': [],
  'sales-channel': ['marketplace', 'marketplace-id', 'marketplace-name', 'buyer-marketplace'],
  'is-prime': [],
  'is-replacement-order': [],
  'is-buyer-requested-cancellation': ['is-buyer-requested-cancelation'],
  'buyer-requested-cancel-reason': ['buyer-requested-cancellation-reason', 'buyer-requested-cancelation-reason'],
  'verge-of-cancellation': ['verge-of-cancelation'],
  'order-date': [],
  'impacts-account-health': ['impact-account-health'],
} as const;

export type Column = keyof typeof SYNONYMS;

const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries(SYNONYMS).flatMap(([name, others]) =>
    [name, ...others].map((known): [string, Column] => [known, name as Column]),
  ),
);

/** A column's name as `order-id`, from `Order ID`, `order_id` or `"ORDER-ID"`. */
function columnName(text: string): string {
  return text
    .replace(/["'\uFEFF]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

/** Where each column that is read stands in a header; the first of several of one name. */
export function findColumns(header: readonly string[]): Map<Column, number> {
  const places = new Map<Column, number>();
  for (const [index, text] of header.entries()) {
    const column = COLUMNS.get(columnName(text));
    if (column && !places.has(column)) places.set(column, index);
  }
  return places;
}
