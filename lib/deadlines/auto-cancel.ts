import type { MarketplaceId } from '../orders/marketplace.ts';
import { addBusinessDays } from '../rules/business-days.ts';
import { deadlineRules } from '../rules/deadline-rules.ts';
import type { RuleOverrides } from '../rules/overrides.ts';
import { addDays } from '../time/day.ts';
import { dayOf, endOfDay, type Instant } from '../time/instant.ts';
import type { Promised } from './act-by.ts';

export interface AutoCancel {
  readonly at: Instant;
  /** `amazon`: its own cancellation date; `computed`: by the latest reading of the rule (rules/auto-cancel.ts). */
  readonly whose: 'amazon' | 'computed';
  /** False where the computed date runs through a year whose holidays are not on file; it may then be too early. */
  readonly holidaysKnown: boolean;
}

/**
 * When Amazon is expected to cancel an order that is not confirmed: its own date where it gives one, else 23:59:59
 * of the last day of the rule, in the marketplace's zone. Null where neither can be told.
 */
export function expectedAutoCancel(
  { shipBy, amazonCancelsAt }: Promised,
  marketplace: MarketplaceId | null,
  own?: RuleOverrides,
): AutoCancel | null {
  if (amazonCancelsAt !== undefined) return { at: amazonCancelsAt, whose: 'amazon', holidaysKnown: true };
  if (shipBy === undefined || marketplace === null) return null;
  const { zone, autoCancel } = deadlineRules(marketplace, shipBy, own);
  const { unit, count } = autoCancel.value;
  const day0 = dayOf(shipBy, zone.value);
  const { day, holidaysKnown } =
    unit === 'days'
      ? { day: addDays(day0, count), holidaysKnown: true }
      : addBusinessDays(day0, count, marketplace, own);
  return { at: endOfDay(day, zone.value), whose: 'computed', holidaysKnown };
}
