import { ACT_BY, AUTO_CANCEL } from './auto-cancel.ts';
import { BUYER_SELF_CANCEL_MINUTES, PENDING } from './before-shipping.ts';
import { CANCEL_REASONS } from './cancel-reasons.ts';
import { PRIME_COUNTS_BUYER_REQUESTS, PRIME_TARGETS, SUCCESSIONS, TARGETS, WINDOWS } from './cancellation-rate.ts';
import type { Row } from './row.ts';
import { WEEKENDS } from './weekends.ts';
import { ZONES } from './zones.ts';

/** Every table that tells marketplaces apart. Only for pages that show them all: it brings them all along. */
export const TABLES: readonly (readonly Row<unknown>[])[] = [
  ACT_BY,
  AUTO_CANCEL,
  BUYER_SELF_CANCEL_MINUTES,
  PENDING,
  PRIME_COUNTS_BUYER_REQUESTS,
  PRIME_TARGETS,
  SUCCESSIONS,
  TARGETS,
  WINDOWS,
  WEEKENDS,
  ZONES,
];

/** The oldest and the newest day on which a rule was last compared with its source. */
export function checkedDays(): { readonly oldest: string; readonly newest: string } {
  const days = [
    ...TABLES.flat().map(({ checked }) => checked),
    ...CANCEL_REASONS.flatMap(({ rate, restocks }) => [rate.checked, restocks.checked]),
  ].sort();
  return { oldest: days[0] ?? '', newest: days.at(-1) ?? '' };
}
