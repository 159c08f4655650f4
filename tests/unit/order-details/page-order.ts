import { orderOnPage } from '../../../entrypoints/order-details.content/order-on-page.ts';
import { type ItemFacts, marketplaceIdSchema, type OrderFacts } from '../../../lib/orders/order-facts.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import type { OrderDetailsReading } from '../../../lib/seller-central/order-details/read.ts';

/** Noon of a Sunday in the order's zone, Berlin. */
export const NOW = Date.parse('2026-11-22T11:00:00Z');
const DE = marketplaceIdSchema.parse('A1PA6795UKMFR9');

/** What the page's DOM says of an order that waits to be shipped; a part can be said otherwise. */
export function reading(
  facts: OrderFacts = {},
  items: readonly ItemFacts[] = [],
  rest: Partial<OrderDetailsReading> = {},
): OrderDetailsReading {
  return {
    orderId: orderIdsIn('304-1000000-0000001')[0] ?? null,
    known: { facts: { status: 'unshipped', fulfillment: 'seller', ...facts }, items },
    marketplace: DE,
    shipByAmbiguous: false,
    lost: [],
    isFilled: true,
    scope: { account: 'Shop', marketplace: DE, marketplaceFrom: 'switcher', accountLost: false },
    language: 'en',
    signedOut: false,
    ...rest,
  };
}

/** The order as the page alone tells it; the seller has or has not said that the buyer asked. */
export function pageOrder(page: OrderDetailsReading, asked?: boolean) {
  const { isFilled } = page;
  return orderOnPage(page, null, null, { now: NOW, filledAt: isFilled ? NOW : null, settings: null, asked });
}

/** The order as the page's JSON tells it beside what the page itself shows. */
export function toldBy(json: OrderFacts, page: OrderFacts = {}) {
  const told = { facts: { status: 'unshipped', ...json }, items: [], marketplace: DE, seenAt: NOW } as const;
  return orderOnPage(reading(page), told, null, { now: NOW, filledAt: NOW, settings: null, asked: undefined });
}
