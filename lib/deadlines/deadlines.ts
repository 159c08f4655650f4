import type { MarketplaceId } from '../orders/marketplace.ts';
import type { OrderFacts } from '../orders/order-facts.ts';
import type { RuleOverrides } from '../rules/overrides.ts';
import type { Instant } from '../time/instant.ts';
import { type ActBy, actBy, type Promised } from './act-by.ts';
import { type AutoCancel, expectedAutoCancel } from './auto-cancel.ts';

export interface Deadlines {
  /** Amazon's latest ship date. */
  readonly shipBy: Instant | null;
  readonly actBy: ActBy | null;
  readonly autoCancel: AutoCancel | null;
}

/** What deadlines are computed with, beside the order's own facts. */
export interface DeadlineContext {
  /** Null where the page did not tell it: then nothing that needs a zone is computed. */
  readonly marketplace: MarketplaceId | null;
  readonly overrides?: RuleOverrides | undefined;
}

const NONE: Deadlines = { shipBy: null, actBy: null, autoCancel: null };

/** By the overrides they were computed under. Orders share their ship-bys, and a list asks anew with every change. */
const computed = new WeakMap<RuleOverrides, Map<string, Deadlines>>();
const NO_OVERRIDES: RuleOverrides = {};
const MOST_COMPUTED = 5000;

/** The dates that hang on an order's ship-by, whatever its status. */
export function deadlinesOf(order: Promised, { marketplace, overrides = NO_OVERRIDES }: DeadlineContext): Deadlines {
  const { shipBy, amazonCancelsAt, programs = [] } = order;
  const known = computed.get(overrides) ?? new Map<string, Deadlines>();
  computed.set(overrides, known);
  const key = [shipBy, amazonCancelsAt, marketplace, ...programs].join();
  const deadlines = known.get(key) ?? {
    shipBy: shipBy ?? null,
    actBy: actBy(order, marketplace, overrides),
    autoCancel: expectedAutoCancel(order, marketplace, overrides),
  };
  if (known.size >= MOST_COMPUTED) known.clear();
  known.set(key, deadlines);
  return deadlines;
}

/** Whether the seller has yet to ship the order. One whose fulfilment is not known counts as the seller's. */
export function awaitsSeller({ status, fulfillment }: Pick<OrderFacts, 'status' | 'fulfillment'>): boolean {
  return status === 'unshipped' && fulfillment !== 'amazon';
}

/** The dates that press the seller: none unless the order waits to be shipped. */
export function pressingDeadlines(order: OrderFacts, context: DeadlineContext): Deadlines {
  return awaitsSeller(order) ? deadlinesOf(order, context) : NONE;
}
