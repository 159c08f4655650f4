import type { Rule } from '../rule.ts';

/** Web addresses written so that no filter should know them. */
export const obfuscatedLink: Rule = ({ addresses }) => addresses.filter(({ hidden }) => hidden);
