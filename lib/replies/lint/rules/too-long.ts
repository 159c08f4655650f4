import type { Rule } from '../rule.ts';

/**
 * The strictest limit that Amazon publishes for a message about an order (its messaging API, policy F, H; 2026-11); the
 * 4,000 that is told of the page itself has no source. In UTF-16 units, as a text box counts: never fewer than the characters.
 */
export const LONGEST_MESSAGE = 2000;

/** What stands beyond the limit. */
export const tooLong: Rule = ({ written }) =>
  written.length > LONGEST_MESSAGE ? [{ severity: 'block', start: LONGEST_MESSAGE, end: written.length }] : [];
