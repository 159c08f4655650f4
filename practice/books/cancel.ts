import type { SellerReason } from '../words/words.ts';
import type { Cancellation, Item, Order } from './order.ts';

/** What the seller cancels of one item. */
export interface CancelLine {
  itemId: string;
  quantity: number;
  reason: SellerReason;
}

/** What of an item can still be cancelled. */
export function remaining({ quantity, shipped, canceled }: Item): number {
  return quantity - shipped - canceled;
}

/**
 * Writes a seller's cancellation into the books; false, and nothing written, where a line doesn't fit the order. It is
 * free only where the buyer asked for the item in the formal way and the reason says so (policy A1, PNRJVBQMJRS942V).
 */
export function cancelLines(order: Order, lines: readonly CancelLine[], at: number): boolean {
  const pairs = lines.flatMap((line) => {
    const item = order.items.find(({ itemId }) => itemId === line.itemId);
    return item && Number.isInteger(line.quantity) && line.quantity > 0 && line.quantity <= remaining(item)
      ? [{ line, item }]
      : [];
  });
  const [first] = pairs;
  if (!first || pairs.length < lines.length || new Set(pairs.map(({ item }) => item)).size < lines.length) return false;
  const done = (reason: SellerReason, formal: boolean): Cancellation => ({
    by: 'seller',
    reason,
    formal,
    whilePending: order.status === 'pending',
    at,
  });
  const formal = ({ line, item }: (typeof pairs)[number]) => line.reason === 'BuyerCanceled' && item.request !== null;
  for (const { line, item } of pairs) item.canceled += line.quantity;
  const open = order.items.some((item) => remaining(item) > 0);
  const whole = !open && order.items.every((item) => item.shipped === 0);
  if (whole) {
    order.cancellation = done(first.line.reason, pairs.every(formal));
    order.status = 'canceled';
  } else {
    // A second cancellation of the same item doesn't wash away the first one's fault.
    for (const pair of pairs) {
      if (pair.item.cancellation?.formal !== false) pair.item.cancellation = done(pair.line.reason, formal(pair));
    }
    if (!open) order.status = 'shipped';
  }
  return true;
}
