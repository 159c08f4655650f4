import type { Rule } from '../rule.ts';

/** Known tags alone: `<name>` is a placeholder, and a smaller-than sign is text. */
const TAG =
  /<\/?(?:a|abbr|b|body|br|button|center|code|div|em|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|s|script|small|span|strong|style|sub|sup|svg|table|tbody|td|th|thead|title|tr|u|ul|video)(?:[\s/][^<>]{0,300})?>|<!--/gi;
const ENTITY = /&(?:[a-z]{2,8}\d{0,2}|#\d{2,6}|#x[\da-f]{2,5});/gi;

/** The API takes no markup (policy F, H; 2026-11), and the page sends it as it stands: the buyer would read the tags. */
export const html: Rule = ({ written }) => [
  ...[...written.matchAll(TAG)].map(({ 0: tag, index }) => ({
    severity: 'block' as const,
    start: index,
    end: index + tag.length,
  })),
  ...[...written.matchAll(ENTITY)].map(({ 0: entity, index }) => ({
    severity: 'warn' as const,
    start: index,
    end: index + entity.length,
  })),
];
