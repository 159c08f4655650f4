import { type AdjustedOrder, type AdjustmentLine, AMOUNTS, adjustmentLines } from './adjustment.ts';
import { feedEnvelope } from './envelope.ts';
import { fileOf, type OutFile } from './refusal.ts';
import type { Xml } from './xml.ts';

/**
 * The Order Adjustment feed for partial refunds (`POST_PAYMENT_ADJUSTMENT_DATA`): elements and their sequence as in the
 * published schema, revision 12 of 2012 (policy D5, H). Components without an amount are left out.
 */
export function orderAdjustmentXml(adjusted: readonly AdjustedOrder[], merchantId: string): OutFile {
  return fileOf(adjusted.map(adjustmentLines), (orders) =>
    feedEnvelope(
      merchantId,
      'OrderAdjustment',
      orders.map((lines): Xml[] => [['AmazonOrderID', lines[0]?.orderId ?? ''], ...lines.map(adjustedItem)]),
    ),
  );
}

function adjustedItem({ itemId, reason, quantity, amounts, currency }: AdjustmentLine): Xml {
  const components = AMOUNTS.filter(({ name }) => Number(amounts[name]) > 0).map(
    ({ name, component }): Xml => [
      'Component',
      [
        ['Type', component],
        ['Amount', amounts[name], { currency }],
      ],
    ],
  );
  return [
    'AdjustedItem',
    [
      ['AmazonOrderItemCode', itemId],
      ['AdjustmentReason', reason],
      ['ItemPriceAdjustments', components],
      ['QuantityCancelled', String(quantity)],
    ],
  ];
}
