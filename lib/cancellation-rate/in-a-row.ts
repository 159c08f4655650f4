import type { OrderId } from '../orders/order-id.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import { type CancelFacts, canceledItems, isSellerFault } from './cause.ts';
import { canceledAtOf } from './rate-entry.ts';

/**
 * How an order ended for one SKU. Two seller-fault cancellations in a row, for orders of the last 30 days, can take the
 * SKU's offer down (policy A3, H for AU, EU, IT, AE). Orders still open, excluded or unknown neither make nor break a row.
 */
export interface SkuEnd {
  sku: string;
  orderId: OrderId;
  /** Epoch ms, as is `canceledAt`. */
  purchasedAt: Instant;
  canceledAt?: Instant;
  end: 'seller-fault' | 'shipped';
}

const THIRTY_DAYS = 30 * 24 * HOUR;

/** The SKUs of an order that have ended in a way that matters to a row. */
export function skuEndsOf(orderId: OrderId, order: CancelFacts, actBy: Instant | null): SkuEnd[] {
  const { purchasedAt } = order;
  if (purchasedAt === undefined) return [];
  const canceledAt = canceledAtOf(order);
  const canceled = canceledItems(order, actBy);
  return order.items.flatMap((item): SkuEnd[] => {
    if (item.sku === undefined) return [];
    const base = { sku: item.sku, orderId, purchasedAt };
    const cause = canceled.find((other) => other.item === item)?.cause;
    if (cause && isSellerFault(cause)) {
      return [{ ...base, ...(canceledAt !== undefined && { canceledAt }), end: 'seller-fault' }];
    }
    return !cause && order.status === 'shipped' ? [{ ...base, end: 'shipped' }] : [];
  });
}

/**
 * The earlier seller-fault cancellation that one of `order` would follow or precede without a shipped order of the SKU
 * purchased in between; null where the warning is not due. `history` holds the SKU's ends alone, in any sequence. The
 * cancellation lies within the last 30 days, limit included; its day of purchase stands in where its own is not known.
 */
export function wouldBeSecondInARow(
  history: readonly SkuEnd[],
  order: { orderId: OrderId; purchasedAt: Instant },
  now: Instant,
): SkuEnd | null {
  const others = history
    .filter(({ orderId }) => orderId !== order.orderId)
    .sort((a, b) => a.purchasedAt - b.purchasedAt);
  const before = others.filter(({ purchasedAt }) => purchasedAt <= order.purchasedAt).at(-1);
  const after = others.find(({ purchasedAt }) => purchasedAt > order.purchasedAt);
  const isRecent = ({ canceledAt, purchasedAt }: SkuEnd) => now - (canceledAt ?? purchasedAt) <= THIRTY_DAYS;
  return [before, after].find((end) => end?.end === 'seller-fault' && isRecent(end)) ?? null;
}
