import type { Recipient } from '../app/details-parts.ts';
import type { PracticeShop } from '../books.ts';
import { blobOf } from './search.ts';

/** `POST /orders-st/resolve`: blobs in, addresses out, by order id (evidence 2.1, B). Unpaid orders have none yet. */
export function addressesFor(shop: PracticeShop, blobs: readonly unknown[]): Record<string, { address: Recipient }> {
  const wanted = new Set(blobs);
  return Object.fromEntries(
    shop.orders
      .filter((order) => order.status !== 'pending' && wanted.has(blobOf(order)))
      .map(({ id, buyer }) => [
        id,
        {
          address: {
            name: buyer.name,
            companyName: buyer.company,
            line1: buyer.street,
            city: buyer.city,
            stateOrRegion: buyer.region,
            postalCode: buyer.postalCode,
            phoneNumber: buyer.phone,
          },
        },
      ]),
  );
}
