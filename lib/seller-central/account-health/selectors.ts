import { named } from '../generation.ts';

/** The row of the Cancellation Rate in the summary of shipping performance. */
export const CANCELLATION_RATE_ROW = /* @__PURE__ */ named('account-health.cancellation-rate-row', [
  { css: '#shipping-cancellation-rate-row', seen: 2025, confidence: 'A' },
  { css: '[id*="cancellation-rate"]', seen: 2025, confidence: 'D' },
]);

/** Where the figure stands in the row, most exact first (2025: A, B). */
export const RATE_VALUES = ['.a-column:nth-child(2) .a-size-large', '.a-size-large', '.a-size-base'] as const;

/** "x of y orders" (2025: B). */
export const FRACTION = '.a-size-small';
