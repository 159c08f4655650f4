import type { Rule } from '../rule.ts';

/** Web addresses in plain sight. */
export const externalLink: Rule = ({ addresses }) => addresses.filter(({ hidden }) => !hidden);
