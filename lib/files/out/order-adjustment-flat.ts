import { type AdjustedOrder, type AdjustmentLine, AMOUNTS, adjustmentLines } from './adjustment.ts';
import { fileOf, type OutFile, type Written } from './refusal.ts';

/** The columns, without those for promotions, which are removed when unused (policy D6, H). No line stands above them. */
const COLUMNS = [
  'order-id',
  'order-item-id',
  'adjustment-reason-code',
  'currency',
  ...AMOUNTS.map(({ column }) => column),
  'quantity-cancelled',
];

/**
 * The flat file of the Order Adjustment (`POST_FLAT_FILE_PAYMENT_ADJUSTMENT_DATA`), with NoInventory alone: its list of
 * codes lacks CustomerCancel (policy D6, SC 661: H), so what the buyer asked for goes as XML.
 */
export function orderAdjustmentFlat(adjusted: readonly AdjustedOrder[]): OutFile {
  return fileOf(adjusted.map(outOfStockLines), (orders) =>
    [COLUMNS, ...orders.flat().map(cellsOf), []].map((cells) => cells.join('\t')).join('\r\n'),
  );
}

function outOfStockLines(adjusted: AdjustedOrder): Written<AdjustmentLine> {
  const written = adjustmentLines(adjusted);
  const buyers = 'why' in written ? undefined : written.lines.find(({ reason }) => reason !== 'NoInventory');
  return buyers ? { orderId: adjusted.orderId, itemId: buyers.itemId, why: 'reason-not-in-file' } : written;
}

function cellsOf({ orderId, itemId, reason, currency, amounts, quantity }: AdjustmentLine): string[] {
  return [orderId, itemId, reason, currency, ...AMOUNTS.map(({ name }) => amounts[name]), String(quantity)];
}
