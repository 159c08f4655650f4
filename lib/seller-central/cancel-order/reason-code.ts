import { CANCEL_REASONS, type CancelReasonCode } from '../../rules/cancel-reasons.ts';
import { cancelReasonOfText } from '../page-text/cancel-reason-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';

/** How a form may spell a code: letters alone, with the double l of British English as one. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace('cancell', 'cancel');

const BARE_CODES = CANCEL_REASONS.map(({ code }) => ({ code, bare: bare(code) }));

/**
 * The reason that an option's value names, in any of the spellings of Amazon's other interfaces (`BUYER_CANCELLED`,
 * policy D5) and with whatever stands before or behind it. That a value holds the code at all is inferred (4.2: D).
 */
export function codeOfValue(value: string): CancelReasonCode | null {
  const letters = bare(value);
  const named = BARE_CODES.filter((code) => letters.includes(code.bare));
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}

/** The reason that an option's words name: all of them, or the first line where a remark follows. */
export function codeOfTexts(texts: readonly string[], language: PageLanguage | null): CancelReasonCode | null {
  return cancelReasonOfText(texts.join(' '), language) ?? cancelReasonOfText(texts[0] ?? '', language);
}

/** Amazon's code as the page's JSON gives it; null for one that this page was never seen to offer. */
export function codeOfJson(reason: string): CancelReasonCode | null {
  return CANCEL_REASONS.find(({ code }) => code === reason)?.code ?? null;
}
