import type { MarketplaceId } from '../orders/marketplace.ts';
import type { OrderId } from '../orders/order-id.ts';
import { MARKETPLACES } from './marketplaces.ts';

/** The host of a marketplace's own Seller Central; a seller may be signed in on a shared one instead. */
export function homeHostOf(marketplace: MarketplaceId): string {
  return `sellercentral.amazon.${MARKETPLACES[marketplace].domain}`;
}

/** An order's page (1.1: A). */
export function orderAddress(host: string, orderId: OrderId): string {
  return `https://${host}/orders-v3/order/${orderId}`;
}

/** The list of orders that wait to be shipped (1.1: A). */
export function unshippedAddress(host: string): string {
  return `https://${host}/orders-v3/mfn/unshipped`;
}

/** The same on a marketplace's own Seller Central. */
export function ordersAddressOf(marketplace: MarketplaceId): string {
  return unshippedAddress(homeHostOf(marketplace));
}
