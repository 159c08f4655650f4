import { type Country, countryOf, type MarketplaceId } from '../orders/marketplace.ts';
import type { Program } from '../orders/order-facts.ts';
import { dayOf, type Instant, type Zone } from '../time/instant.ts';
import { ACT_BY, type ActBySpan, AUTO_CANCEL, type AutoCancelSpan } from './auto-cancel.ts';
import { type OwnRules, type Rule, ruleFrom } from './row.ts';
import { type Weekday, weekendRule } from './weekends.ts';
import { ZONES } from './zones.ts';

/** The rules that an order's deadlines need; the part of the tables that content scripts carry. */
export interface DeadlineRules {
  readonly zone: Rule<Zone>;
  readonly actBy: Rule<ActBySpan>;
  readonly autoCancel: Rule<AutoCancelSpan>;
  readonly weekend: Rule<readonly Weekday[]>;
}

/** The zone in which the marketplace's days begin and end. */
export function zoneOf(marketplace: MarketplaceId, own?: Pick<OwnRules, 'zone' | 'rows'>): Zone {
  return zoneRule(countryOf(marketplace), own).value;
}

function zoneRule(country: Country, own?: OwnRules): Rule<Zone> {
  return ruleFrom(ZONES, { country }, own, (rules) => rules.zone);
}

/** The rules in force at `at` (for an order: its ship-by), with the seller's own over them. */
export function deadlineRules(
  marketplace: MarketplaceId,
  at: Instant,
  own: OwnRules = {},
  programs: readonly Program[] = [],
): DeadlineRules {
  const country = countryOf(marketplace);
  const zone = zoneRule(country, own);
  const place = { country, day: dayOf(at, zone.value), programs };
  return {
    zone,
    actBy: ruleFrom(ACT_BY, place, own, (rules) => rules.actBy),
    autoCancel: ruleFrom(AUTO_CANCEL, place, own, (rules) => rules.autoCancel),
    weekend: weekendRule(place, own),
  };
}
