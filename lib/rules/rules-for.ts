import { type Country, countryOf, type MarketplaceId } from '../orders/marketplace.ts';
import { dayOf, type Instant } from '../time/instant.ts';
import { BUYER_SELF_CANCEL_MINUTES, PENDING, type PendingRule } from './before-shipping.ts';
import { PRIME_COUNTS_BUYER_REQUESTS, PRIME_TARGETS, SUCCESSIONS, TARGETS, WINDOWS } from './cancellation-rate.ts';
import { type DeadlineRules, deadlineRules } from './deadline-rules.ts';
import { type OwnRules, type Rule, ruleFrom } from './row.ts';

/** Every rule of a marketplace, each with its row (source, confidence, day checked) and whether the seller changed it. */
export interface MarketplaceRules extends DeadlineRules {
  readonly country: Country;
  /** Fractions; a rate at or above them is a breach. */
  readonly target: Rule<number>;
  readonly primeTarget: Rule<number>;
  readonly primeCountsBuyerRequests: Rule<boolean>;
  /** Calendar days. */
  readonly windows: Rule<readonly number[]>;
  readonly succession: Rule<{ readonly cancellations: number; readonly days: number }>;
  readonly buyerSelfCancelMinutes: Rule<number>;
  readonly pending: Rule<PendingRule>;
}

/** The rules of a standard order in force at `at`. For the deadlines of one order, `deadlineRules` is enough. */
export function rulesFor(marketplace: MarketplaceId, at: Instant, own: OwnRules = {}): MarketplaceRules {
  const country = countryOf(marketplace);
  const deadlines = deadlineRules(marketplace, at, own);
  const place = { country, day: dayOf(at, deadlines.zone.value) };
  return {
    ...deadlines,
    country,
    target: ruleFrom(TARGETS, place, own, (rules) => rules.target),
    primeTarget: ruleFrom(PRIME_TARGETS, place, own, (rules) => rules.primeTarget),
    primeCountsBuyerRequests: ruleFrom(PRIME_COUNTS_BUYER_REQUESTS, place),
    windows: ruleFrom(WINDOWS, place, own, (rules) => rules.windows),
    succession: ruleFrom(SUCCESSIONS, place),
    buyerSelfCancelMinutes: ruleFrom(BUYER_SELF_CANCEL_MINUTES, place, own, (rules) => rules.buyerSelfCancelMinutes),
    pending: ruleFrom(PENDING, place),
  };
}
