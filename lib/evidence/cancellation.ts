import type { Cause } from '../cancellation-rate/cause.ts';
import type { OrderId } from '../orders/order-id.ts';
import type { Source } from '../orders/sighting.ts';
import { dayOf, type Instant, type Zone } from '../time/instant.ts';

/**
 * What a cancellation does to the rate: `unknown` counts only in the high figure, since its cause is not on record;
 * `open` was submitted, and nothing has shown yet whether it worked.
 */
export type Cost = 'counted' | 'unknown' | 'free' | 'open';

/** A cancellation as the record can prove it, free of personal data. Moments are epoch ms, rates fractions. */
export interface Cancellation {
  readonly orderId: OrderId;
  readonly at: Instant;
  /**
   * What `at` is the moment of. Only what was submitted on the guarded page has evidence of its own; the others are known
   * from pages and files, and some of these with nothing but the day of purchase.
   */
  readonly when: 'submitted' | 'canceled' | 'purchased';
  readonly cost: Cost;
  /** Null while it is open. */
  readonly cause: Cause | null;
  /** Amazon's code; null where none is on record. */
  readonly reason: string | null;
  /** Of what was cancelled; empty where the record has none. */
  readonly skus: readonly string[];
  /** The buyer's formal request as it was first seen; `reason` is the buyer's, in the page's language. */
  readonly request: { readonly firstSeenAt: Instant; readonly source: Source; readonly reason?: string } | null;
  /** The seller's word: the buyer asked in a message. */
  readonly askedByMessage: boolean;
  /** The 7-day rate around the submit, each null where there was none; null for what was not submitted there. */
  readonly rates: { readonly before: number | null; readonly after: number | null } | null;
  /** What has shown that the order was cancelled. */
  readonly confirmedBy: Source | null;
}

/** What was told as the reason: Amazon's six codes, `late` where Amazon cancelled what was not confirmed in time. */
export const REASONS = [
  'NoInventory',
  'PricingError',
  'ShippingAddressUndeliverable',
  'CustomerExchange',
  'GeneralAdjustment',
  'BuyerCanceled',
  'late',
  'other',
  'none',
] as const;
export type Reason = (typeof REASONS)[number];

export function reasonOf({ cause, reason }: Pick<Cancellation, 'cause' | 'reason'>): Reason {
  if (cause === 'amazon-late') return 'late';
  if (reason === null) return 'none';
  return REASONS.slice(0, 6).find((known) => known === reason) ?? 'other';
}

/** A calendar month of the marketplace's zone, such as `2026-11`. */
export type Month = string;

export function monthOf({ at }: Pick<Cancellation, 'at'>, zone: Zone): Month {
  return dayOf(at, zone).slice(0, 7);
}
