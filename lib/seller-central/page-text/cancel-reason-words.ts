import { FORM_WORDS } from './form-words.ts';
import { WORDS } from './words.ts';

const OTHER_REASONS = [
  'NoInventory',
  'GeneralAdjustment',
  'ShippingAddressUndeliverable',
  'CustomerExchange',
  'PricingError',
] as const;

/** Amazon's codes of the six reasons on the cancel page (samples of 2021 and 2024; 2.4: B). */
export type PageCancelReason = 'BuyerCanceled' | (typeof OTHER_REASONS)[number];

/**
 * The code of a reason by its label. A last resort: Amazon's own help words one label in several ways (4.2), so an
 * option's value or its place among the order's possible reasons is better.
 */
export function cancelReasonOfText(text: string, language: string | null): PageCancelReason | null {
  return WORDS.meaningOf(text, language, ['BuyerCanceled']) ?? FORM_WORDS.meaningOf(text, language, OTHER_REASONS);
}

/** A reason's label as the page probably shows it, English where we have none: to tell a seller which one to choose. */
export function cancelReasonLabel(reason: PageCancelReason, language: string | null): string {
  return reason === 'BuyerCanceled' ? WORDS.wordFor(reason, language) : FORM_WORDS.wordFor(reason, language);
}
