import type { Rule } from '../rule.ts';

/** Nothing would be sent: white space and unseen characters alone. */
export const empty: Rule = ({ written, plain }) =>
  plain.text.trim() === '' ? [{ severity: 'block', start: 0, end: written.length }] : [];
