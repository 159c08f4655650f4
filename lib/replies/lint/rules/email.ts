import { DOMAIN, DOT } from '../domains.ts';
import type { Span } from '../phrases.ts';
import type { Rule } from '../rule.ts';

const NAME = '(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}';
const AT_WORD =
  '(?:at|arroba|arobase|chiocciola|malpa|snabel-?a|apenstaartje|klammeraffe|kuyruklu a|et isareti|アットマーク|アット|艾特|圈a)';
/** In English a verb or a place may stand before "at": "look at", "us at". */
const NAME_AT = `(?!(?:look|us|me|order|shop|store|site|page|manual|available|found|here|it|buy|find|visit) at )${NAME} ?(?:@|${AT_WORD})`;
const LABELS = '[a-z0-9][a-z0-9-]{0,62}';
const ANY_DOT = `(?:\\.| ?[([{<]? ?(?:\\.|${DOT}) ?[)\\]}>]? ?)`;
const PROVIDERS =
  '(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton(?:mail)?|gmx|web|live|aol|msn|qq|163|126|foxmail|libero|orange|mail|wp|o2|t-online|freenet)';

const EMAIL = new RegExp(
  [
    `${NAME} ?@ ?${DOMAIN}`,
    `${NAME} ?[([{<] ?(?:@|${AT_WORD}) ?[)\\]}>] ?${LABELS}(?:${ANY_DOT}[a-z]{2,10}){1,3}`,
    `${NAME_AT} ?${LABELS} ?[([{<]? ?${DOT} ?[)\\]}>]? ?[a-z]{2,6}(?![a-z])`,
    `${NAME} (?:at|@) ${PROVIDERS}(?:${ANY_DOT})[a-z]{2,3}(?![a-z])`,
  ].join('|'),
  'g',
);

/** Where e-mail addresses stand in plain text, written out in words as well. */
export function emailsIn(text: string): Span[] {
  return [...text.matchAll(EMAIL)].map(({ 0: found, index }) => [index, index + found.length]);
}

/** Amazon's rules allow no e-mail address in a message, and its API takes none (policy F, M and H; 2026-11). */
export const email: Rule = ({ plain, emails }) =>
  emails.map(([start, end]) => ({ severity: 'block', ...plain.placeOf(start, end) }));
