import { CANCEL_REASONS, type CancelReasonCode } from '../../rules/cancel-reasons.ts';
import { FORM_WORDS } from './form-words.ts';
import { WORDS } from './words.ts';

/** One of the six is told from a word that the list of orders shows as well. */
const OTHER_REASONS = CANCEL_REASONS.map(({ code }) => code).filter((code) => code !== 'BuyerCanceled');

/**
 * The code of a reason by its label. A last resort: Amazon's own help words one label in several ways (4.2), so an
 * option's value or its place among the order's possible reasons is better.
 */
export function cancelReasonOfText(text: string, language: string | null): CancelReasonCode | null {
  return WORDS.meaningOf(text, language, ['BuyerCanceled']) ?? FORM_WORDS.meaningOf(text, language, OTHER_REASONS);
}

/** A reason's label as the page probably shows it, English where we have none: to tell a seller which one to choose. */
export function cancelReasonLabel(reason: CancelReasonCode, language: string | null): string {
  return reason === 'BuyerCanceled' ? WORDS.wordFor(reason, language) : FORM_WORDS.wordFor(reason, language);
}
