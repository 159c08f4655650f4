import { type CancelLine, type ChosenOrder, cancelLines } from './chosen-order.ts';
import { fileOf, type OutFile } from './refusal.ts';
import { ITEM_ID, ORDER_ID, REASON, type TemplateHeader, USUAL_HEADER } from './template-header.ts';

/**
 * The Order Cancellation file, for Orders > Upload Order Related Files: tabs, CRLF after every line, no quotes, one row
 * for each item with both its reason and its id (policy D3, D-default: H).
 */
export function orderCancellationFile(chosen: readonly ChosenOrder[], header: TemplateHeader = USUAL_HEADER): OutFile {
  return fileOf(chosen.map(cancelLines), (orders) => {
    const rows = orders.flat().map((line) => header.columns.map((column) => cellOf(line, column)).join('\t'));
    return [header.first, header.columns.join('\t'), ...rows, ''].join('\r\n');
  });
}

function cellOf({ orderId, reason, itemId }: CancelLine, column: string): string {
  return { [ORDER_ID]: orderId, [REASON]: reason, [ITEM_ID]: itemId }[column] ?? '';
}
