import { countryOf, type MarketplaceId } from '../orders/marketplace.ts';
import { CHECKED, inForce, type Row } from '../rules/row.ts';
import type { Instant } from '../time/instant.ts';

/** A fee for cancelling by the seller's own fault, in percent of the referral fee; null where the amount is not stated. */
export interface CancellationFee {
  readonly untilShipBy: number | null;
  readonly later: number | null;
}

/** Where Amazon charges a seller for cancelling; null where no source says so. */
export const CANCELLATION_FEES: readonly Row<CancellationFee | null>[] = [
  { value: null, source: 'none found elsewhere', confidence: 'L', checked: CHECKED },
  {
    countries: ['AE', 'SA'],
    value: { untilShipBy: null, later: null },
    source: 'SC 201722390 SA: a fee may apply',
    confidence: 'M',
    checked: CHECKED,
  },
  {
    countries: ['IN'],
    value: { untilShipBy: 100, later: 150 },
    source: 'SC 200285210 en_IN',
    confidence: 'H',
    checked: CHECKED,
  },
];

/** The fee for cancelling at `now`: percent of the referral fee, null where not known; undefined where there is none. */
export function feePercent(
  marketplace: MarketplaceId | null,
  shipBy: Instant | undefined,
  now: Instant,
): number | null | undefined {
  const fee = marketplace && inForce(CANCELLATION_FEES, { country: countryOf(marketplace) }).value;
  if (!fee) return undefined;
  if (shipBy === undefined) return null;
  return now <= shipBy ? fee.untilShipBy : fee.later;
}
