import type { PluralMessage } from './translate.ts';

/**
 * A counting text of French, Italian, Spanish or Portuguese. They have a form of their own for millions, which reads
 * like the general one where the number stands in digits, as ours always does.
 */
export const oneOrMore = (one: string, other: string): PluralMessage => ({ one, many: other, other });
