import { CHECKED, type Row } from './row.ts';

/** The rate (a fraction) under which a seller has to stay; reaching it is a breach, the stricter of two wordings. */
export const TARGETS: readonly Row<number>[] = [
  { value: 0.025, source: 'SC 200285210, general figure', confidence: 'M', checked: CHECKED },
  {
    countries: ['US', 'CA', 'UK', 'DE', 'FR', 'IT', 'ES', 'NL', 'SE', 'PL', 'BE', 'IE', 'AU', 'JP'],
    value: 0.025,
    source: 'SC 200285210',
    confidence: 'H',
    checked: CHECKED,
  },
  { countries: ['AE'], value: 0.025, source: 'SC 200285210 en_AE names no figure', confidence: 'L', checked: CHECKED },
  { countries: ['IN'], value: 0.02, source: 'SC 200285210 en_IN', confidence: 'H', checked: CHECKED },
];

/** The same for orders of Seller Fulfilled Prime. One European page says 1 %. */
export const PRIME_TARGETS: readonly Row<number>[] = [
  { value: 0.005, source: 'SC 201812270, 202072550', confidence: 'M', checked: CHECKED },
];

/** Whether orders cancelled upon the buyer's formal request count in Seller Fulfilled Prime; a report, not a page of Amazon's. */
export const PRIME_COUNTS_BUYER_REQUESTS: readonly Row<boolean>[] = [
  { value: true, source: 'sellers report it', confidence: 'L', checked: CHECKED },
];

/** The lengths, in days, of the windows over which Amazon rates a seller. */
export const WINDOWS: readonly Row<readonly number[]>[] = [
  { value: [7], source: 'SC 200285210', confidence: 'H', checked: CHECKED },
  { countries: ['IN'], value: [7, 30], source: 'SC 200285210 en_IN', confidence: 'H', checked: CHECKED },
];

/** How many of the seller's cancellations in succession on one SKU, of orders placed within how many days, can take its offer down. */
export const SUCCESSIONS: readonly Row<{ readonly cancellations: number; readonly days: number }>[] = [
  {
    value: { cancellations: 2, days: 30 },
    source: 'SC 200285210 AU, EU, IT, AE, IN',
    confidence: 'H',
    checked: CHECKED,
  },
];
