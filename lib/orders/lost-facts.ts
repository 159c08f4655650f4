import type { MarketplaceId } from './marketplace.ts';
import type { KnownOrder } from './page-facts.ts';

/** What a page shows of an order and was not read, so that nothing of it may be taken for absent. */
export type LostInOrder = 'marketplace' | 'fulfillment' | 'ship_by' | 'order_date' | 'items' | 'request' | 'account';

/** `rows`: orders that the list's heading counts and that were not found; `contradiction`: page and its data disagree. */
export type LostFact = LostInOrder | 'rows' | 'contradiction';

/** An order by every source that told of it. */
type Known = KnownOrder & { readonly marketplace: MarketplaceId | null };

const IS_KNOWN: Readonly<Record<LostInOrder, (known: Known) => boolean>> = {
  marketplace: ({ marketplace }) => marketplace !== null,
  fulfillment: ({ facts }) => facts.fulfillment !== undefined,
  ship_by: ({ facts }) => facts.shipBy !== undefined,
  order_date: ({ facts }) => facts.purchasedAt !== undefined,
  items: ({ items }) => items.length > 0,
  // Whose the order is no other source tells.
  account: () => false,
  request: ({ facts, items }) => [facts, ...items].some((part) => part.buyerRequest),
};

/** Of the facts that were lost on the page, those that no other source tells. */
export function stillLost(lost: readonly LostInOrder[], known: Known): LostInOrder[] {
  return lost.filter((fact) => !IS_KNOWN[fact](known));
}
