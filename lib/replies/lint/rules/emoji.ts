import type { Rule } from '../rule.ts';

/**
 * Signs that are emoji for Unicode and text for everyone: digits, marks, arrows and the like. With the emoji selector behind
 * them they are pictures. One picture may be made of several.
 */
const SIGN = String.raw`(?:(?![#*\d©®™‼⁉ℹ↔-↪Ⓜ〰〽㊗㊙▪▫▶◀◻-◾⤴⤵⬅-⬇★])\p{Emoji}|[#*\d]\uFE0F?\u20E3|\p{Emoji}(?=\uFE0F))`;
const EMOJI = new RegExp(`${SIGN}(?:[\\uFE0F\\u200D\\u20E3\\u{1F3FB}-\\u{1F3FF}]|${SIGN}){0,40}`, 'gu');

/** Amazon's message rules name emoji among what is not allowed (policy F, M; 2026-11). */
export const emoji: Rule = ({ written }) =>
  [...written.matchAll(EMOJI)].map(({ 0: found, index }) => ({
    severity: 'block',
    start: index,
    end: index + found.length,
  }));
