import type { ReplyLanguage } from '../names.ts';
import { pairsOf, phraseSource, placesOf, type Span } from './phrases.ts';

/** Words of one kind, by language, written as in `phrases.ts`. A word that several languages share stands once. */
export type WordsByLanguage = Readonly<Record<ReplyLanguage, string>>;

/** A pattern for any of the words; they are whole, save where a script has no spaces. */
export function wordsPattern({ ja, zh, ...spaced }: WordsByLanguage): RegExp {
  const join = (lists: readonly string[]) => lists.filter((list) => list !== '').join('|');
  return new RegExp(`${phraseSource(join(Object.values(spaced)), true)}|${phraseSource(join([ja, zh]), false)}`, 'g');
}

const BETWEEN = { sentence: /[.!?;\n]/, clause: /[,.!?;\n]/ };
const REACH = { sentence: 60, clause: 60 };

/** Where words of two kinds stand near each other, in either order, in one sentence or clause. */
export function nearPlaces(one: RegExp, other: RegExp, text: string, within: keyof typeof REACH): Span[] {
  return pairsOf(placesOf(one, text), placesOf(other, text), text, BETWEEN[within], REACH[within]);
}

/** Whether a pattern made for searching stands in a text. */
export function isIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
