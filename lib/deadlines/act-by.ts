import type { MarketplaceId } from '../orders/marketplace.ts';
import type { OrderFacts } from '../orders/order-facts.ts';
import { deadlineRules } from '../rules/deadline-rules.ts';
import type { RuleOverrides } from '../rules/overrides.ts';
import { HOUR, type Instant, sameTimeDaysLater } from '../time/instant.ts';

/** The facts from which deadlines are made. */
export type Promised = Pick<OrderFacts, 'shipBy' | 'amazonCancelsAt' | 'programs'>;

export interface ActBy {
  readonly at: Instant;
  /** `amazon`: its own cancellation date; `rule`: the earliest reading of the auto-cancel rule (rules/auto-cancel.ts). */
  readonly whose: 'amazon' | 'rule';
}

/**
 * The moment by which a late order has to be confirmed to be safe: the rule's date, or Amazon's own where that is
 * earlier. Null where neither is known. Without a marketplace only Amazon's date can be told.
 */
export function actBy(order: Promised, marketplace: MarketplaceId | null, own?: RuleOverrides): ActBy | null {
  const { shipBy, amazonCancelsAt = Number.POSITIVE_INFINITY, programs } = order;
  const ruled =
    shipBy === undefined || marketplace === null
      ? Number.POSITIVE_INFINITY
      : ruledActBy(shipBy, marketplace, own, programs);
  const at = Math.min(ruled, amazonCancelsAt);
  return at === Number.POSITIVE_INFINITY ? null : { at, whose: at === ruled ? 'rule' : 'amazon' };
}

function ruledActBy(
  shipBy: Instant,
  marketplace: MarketplaceId,
  own: RuleOverrides | undefined,
  programs: OrderFacts['programs'],
): Instant {
  const rules = deadlineRules(marketplace, shipBy, own, programs);
  const { unit, count } = rules.actBy.value;
  return unit === 'hours' ? shipBy + count * HOUR : sameTimeDaysLater(shipBy, count, rules.zone.value);
}
