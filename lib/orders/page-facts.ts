import type { ItemFacts, OrderFacts } from './order-facts.ts';
import { PASSING_FACTS } from './passing-facts.ts';

/** What is known of an order at once: its facts and its items. */
export interface KnownOrder {
  readonly facts: OrderFacts;
  readonly items: readonly ItemFacts[];
}

/**
 * Lays what a trusted source says over what a weaker one says, fact by fact. Of a buyer's request alone the weaker
 * word stands too: whichever source shows it, it was made, and missing it costs the seller more than seeing it twice.
 */
export function layOver(weaker: KnownOrder, stronger: KnownOrder): KnownOrder {
  const request = stronger.facts.buyerRequest ?? weaker.facts.buyerRequest;
  return {
    facts: {
      ...weaker.facts,
      ...stronger.facts,
      ...(request ? { buyerRequest: { ...weaker.facts.buyerRequest, ...request } } : {}),
    },
    items: stronger.items.length > 0 ? stronger.items : weaker.items,
  };
}

/**
 * Puts the record under what the page shows by its DOM: what lasts is better known from the record, what changes by
 * itself is as the page shows it now.
 */
export function layRecordUnder(
  shown: KnownOrder,
  { items, ...recorded }: OrderFacts & { readonly items: readonly ItemFacts[] },
): KnownOrder {
  const passing = Object.fromEntries(Object.entries(shown.facts).filter(([name]) => PASSING_FACTS.has(name)));
  return layOver(layOver(shown, { facts: recorded, items }), { facts: passing, items: [] });
}

/**
 * An order that the record knows as shipped or cancelled has ended, though a page that stands open shows it waiting
 * still: the record was told what that page shows, so it has learnt of the end since.
 */
export function endedOnRecord(known: KnownOrder, recorded: OrderFacts | undefined): KnownOrder {
  const { status } = recorded ?? {};
  if (!status || !isOver(status) || isOver(known.facts.status)) return known;
  return { ...known, facts: { ...known.facts, status } };
}

const isOver = (status: OrderFacts['status']) => status === 'shipped' || status === 'canceled';

/** What an earlier reading of a source tells still: what changes by itself may have changed since. */
export function lasting({ facts, items }: KnownOrder): KnownOrder {
  return { facts: Object.fromEntries(Object.entries(facts).filter(([name]) => !PASSING_FACTS.has(name))), items };
}

/** The facts that `weaker` adds to `stronger`; what both know is left out. */
export function factsBeyond(weaker: OrderFacts, stronger: OrderFacts): OrderFacts {
  return Object.fromEntries(Object.entries(weaker).filter(([name]) => !(name in stronger)));
}
