import { countryOf, type MarketplaceId } from '../orders/marketplace.ts';
import type { OrderFacts } from '../orders/order-facts.ts';
import { cancelReasonRule } from '../rules/cancel-reasons.ts';
import { PRIME_COUNTS_BUYER_REQUESTS } from '../rules/cancellation-rate.ts';
import { inForce } from '../rules/row.ts';
import { isPrime } from './items.ts';

/** Whether a cancellation goes into the numerator of a rate. */
export type RateEffect = 'none' | 'counts' | 'unknown';

export interface CancelEffects {
  /** On the Cancellation Rate. */
  readonly rate: RateEffect;
  /** On the rate of Seller Fulfilled Prime; null for an order outside it. */
  readonly primeRate: RateEffect | null;
  /** What becomes of the quantity; unknown until the reason is. */
  readonly stock: 'restocked' | 'not-restocked' | 'unknown';
}

/**
 * What cancelling for a reason does; `code` is Amazon's, null where none is chosen yet. `isRequested`: the buyer asked
 * formally for all that is cancelled. Any reason but the buyer's own is taken to count even then, the stricter of two
 * readings (policy D1; A1 exempts what the buyer asked for, H). Of replacements no source tells.
 */
export function effectsOf(
  code: string | null,
  order: Pick<OrderFacts, 'programs' | 'replacement'>,
  isRequested: boolean,
  marketplace: MarketplaceId | null,
): CancelEffects {
  const rule = cancelReasonRule(code ?? '');
  const isExempt = isRequested && rule?.rate.value === 'exempt-with-request';
  const fault = order.replacement ? 'unknown' : 'counts';
  return {
    rate: isExempt ? 'none' : fault,
    primeRate: isPrime(order) ? (isExempt ? primeRateOfRequest(marketplace) : fault) : null,
    stock: rule ? (rule.restocks.value ? 'restocked' : 'not-restocked') : 'unknown',
  };
}

/** The effects while the record is too thin to tell. */
export function unknownEffects(order: Pick<OrderFacts, 'programs'>): CancelEffects {
  return { rate: 'unknown', primeRate: isPrime(order) ? 'unknown' : null, stock: 'unknown' };
}

function primeRateOfRequest(marketplace: MarketplaceId | null): RateEffect {
  if (marketplace === null) return 'unknown';
  return inForce(PRIME_COUNTS_BUYER_REQUESTS, { country: countryOf(marketplace) }).value ? 'counts' : 'none';
}
