import { type CancelLine, type ChosenOrder, cancelLines, itemsOf } from './chosen-order.ts';
import { feedEnvelope } from './envelope.ts';
import { fileOf, type OutFile, type Written } from './refusal.ts';
import type { Xml } from './xml.ts';

/**
 * The Order Acknowledgement feed with the status Failure (`POST_ORDER_ACKNOWLEDGEMENT_DATA`): it cancels whole orders.
 * Elements and their sequence as published (policy D4, release 4.1: H). The status is the order's, not the item's, and no
 * source tells what becomes of items that are left out, so an order of which only a part goes is refused.
 */
export function orderAcknowledgementXml(chosen: readonly ChosenOrder[], merchantId: string): OutFile {
  return fileOf(chosen.map(wholeOrder), (orders) =>
    feedEnvelope(merchantId, 'OrderAcknowledgement', orders.map(acknowledgement)),
  );
}

function wholeOrder(chosen: ChosenOrder): Written<CancelLine> {
  const lines = cancelLines(chosen);
  const isWhole = itemsOf(chosen.order, chosen.judgement).length === chosen.order.items.length;
  return 'why' in lines || isWhole ? lines : { orderId: chosen.orderId, why: 'not-whole-order' };
}

function acknowledgement(lines: readonly CancelLine[]): Xml[] {
  return [
    ['AmazonOrderID', lines[0]?.orderId ?? ''],
    ['StatusCode', 'Failure'],
    ...lines.map(
      ({ itemId, reason }): Xml => [
        'Item',
        [
          ['AmazonOrderItemCode', itemId],
          ['CancelReason', reason],
        ],
      ],
    ),
  ];
}
