import type { BuyerRequest, ItemFacts, OrderFacts } from '../../orders/order-facts.ts';
import { readCancellation } from './cancellation-report.ts';
import type { TableKind } from './kinds.ts';
import { known, latest, type RowFacts } from './read-order.ts';
import type { Row } from './row.ts';
import { fulfillmentOfWord, statusOfWord } from './status-words.ts';

/** Reads a row of each kind of table; null where it does not tell what its table is for. */
export const ROW_READERS: Readonly<Record<TableKind, (row: Row) => RowFacts | null>> = {
  'cancellation-report': readCancellation,
  'unshipped-orders': readUnshipped,
  'order-report': readOrderReport,
  'all-orders': readAllOrders,
};

/** The report lists what the seller ships and has not confirmed (policy E1, H); a Prime order in it is the seller's own (L). */
function readUnshipped(row: Row): RowFacts {
  return rowFacts(row, {
    status: 'unshipped',
    fulfillment: 'seller',
    shipBy: row.date('promise-date') ?? row.date('latest-ship-date'),
    atRisk: row.flag('verge-of-cancellation'),
    programs: row.flag('is-prime') ? ['seller-fulfilled-prime'] : undefined,
  });
}

/**
 * No column tells how the order stands (policy E1, H), but for some files' `shipment-status`. Without a word on it the
 * seller ships: Amazon offers these reports for such orders (general knowledge, M).
 */
function readOrderReport(row: Row): RowFacts {
  const fulfillment = fulfillmentOfWord(row.text('fulfilled-by')) ?? 'seller';
  return rowFacts(row, {
    status: statusOfWord(row.text('shipment-status')),
    fulfillment,
    shipBy: row.date('latest-ship-date') ?? row.date('promise-date'),
    programs: fulfillment === 'seller' && row.flag('is-prime') ? ['seller-fulfilled-prime'] : undefined,
  });
}

/** An order that is shipped can hold an item that is cancelled (policy E5, H); such an item's quantity reads 0. */
function readAllOrders(row: Row): RowFacts {
  const status = statusOfWord(row.text('order-status'));
  const itemStatus = statusOfWord(row.text('item-status')) ?? status;
  const quantity = row.count('quantity');
  const isCanceled = itemStatus === 'canceled';
  const { item, ...rest } = rowFacts(row, { status, fulfillment: fulfillmentOfWord(row.text('fulfillment-channel')) });
  return {
    ...rest,
    item: known<ItemFacts>({
      ...item,
      quantityOrdered: quantity || undefined,
      quantityShipped: itemStatus === 'shipped' ? quantity : undefined,
      quantityCanceled: isCanceled ? quantity || 1 : undefined,
    }),
  };
}

function rowFacts(row: Row, facts: { [Key in keyof OrderFacts]: OrderFacts[Key] | undefined }): RowFacts {
  const purchasedAt = row.date('purchase-date');
  const updatedAt = row.date('last-updated-date');
  return {
    updatedAt,
    marketplace: row.text('sales-channel') ?? '',
    happenedAt: latest(purchasedAt, updatedAt, row.date('payments-date'), row.date('reporting-date')),
    facts: known<OrderFacts>({ ...facts, purchasedAt, replacement: row.flag('is-replacement-order') || undefined }),
    item: known<ItemFacts>({
      itemId: row.itemId('order-item-id'),
      sku: row.text('sku'),
      asin: row.text('asin'),
      quantityOrdered: row.count('quantity-purchased'),
      quantityShipped: row.count('quantity-shipped'),
      buyerRequest: readRequest(row),
    }),
  };
}

/** The column is the buyer's formal request, by item; the seller switches it on (policy C4, H). */
function readRequest(row: Row): BuyerRequest | undefined {
  if (!row.flag('is-buyer-requested-cancellation')) return undefined;
  return known<BuyerRequest>({ reason: row.text('buyer-requested-cancel-reason') });
}
