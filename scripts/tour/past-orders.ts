import type { Argument } from '../../tests/e2e/browsers/tab.ts';
import type { FileOrder } from '../../tests/fixtures/files/print-report.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Older than the practice shop's own orders, so that the week's figures stay those of its lists. */
const DAYS = { first: 100, last: 12 };
const ORDERS_A_DAY = 16;

/** How the cancelled ones came about, each as often as it stands here. */
const CANCELLATIONS = [
  { canceledBy: 'seller', cancelReason: 'NoInventory' },
  { canceledBy: 'seller', cancelReason: 'NoInventory' },
  { canceledBy: 'amazon' },
  { canceledBy: 'seller', cancelReason: 'PricingError' },
  { canceledBy: 'seller', cancelReason: 'ShippingAddressUndeliverable' },
  { canceledBy: 'seller', cancelReason: 'NoInventory' },
  {},
  { canceledBy: 'amazon' },
] as const;

/** Made-up orders of the shop's past, as sightings for the record, the same at each run. */
export function pastOrders(
  scope: { readonly account: string; readonly marketplace: string },
  skus: readonly string[],
  now: number,
): Argument[] {
  let cancelled = 0;
  return Array.from({ length: (DAYS.first - DAYS.last) * ORDERS_A_DAY }, (_, n) => {
    const purchasedAt = now - DAYS.first * DAY + Math.floor((n * DAY) / ORDERS_A_DAY);
    const shipBy = purchasedAt + 2 * DAY;
    // Waves: the rate over time is to look like a shop's, good weeks and bad.
    const isCancelled = (n * 7919) % 1000 < 26 + 22 * Math.sin(n / 110);
    const fate = isCancelled ? CANCELLATIONS[cancelled++ % CANCELLATIONS.length] : null;
    const canceledAt = fate && ('canceledBy' in fate && fate.canceledBy === 'amazon' ? shipBy + 10 * DAY : shipBy);
    return {
      orderId: `119-${String(n).padStart(7, '0')}-${String((n * 104_729) % 10_000_000).padStart(7, '0')}`,
      scope: { ...scope },
      source: 'page-json',
      seenAt: shipBy,
      facts: {
        status: fate ? 'canceled' : 'shipped',
        fulfillment: 'seller',
        purchasedAt,
        shipBy,
        ...(fate && { ...fate, canceledAt }),
      },
      items: [{ itemId: String(n).padStart(14, '9'), sku: skus[(n * n) % skus.length] ?? '', quantityOrdered: 1 }],
    };
  });
}

/** Made-up orders for a report of ten days long gone. */
export function reportedOrders(now: number): FileOrder[] {
  return Array.from({ length: 240 }, (_, n) => {
    const purchasedAt = now - 120 * DAY + n * HOUR;
    return {
      orderId: `118-${String(n).padStart(7, '0')}-7654321`,
      purchasedAt,
      updatedAt: purchasedAt + DAY,
      shipBy: purchasedAt + 2 * DAY,
      status: n % 60 === 7 ? 'Cancelled' : 'Shipped',
      channel: 'Amazon.com',
      isPrime: false,
      atRisk: false,
      impacts: false,
      items: [{ itemId: String(n).padStart(14, '8'), sku: `SKU-${n % 7}`, quantity: 1, request: null }],
    };
  });
}
