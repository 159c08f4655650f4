import type { ReplyLanguage } from '../names.ts';
import { pairsOf, phraseSource, placesOf, type Span } from './phrases.ts';

/** Words of one kind, by language, written as in `phrases.ts`. A word that several languages share stands once. */
export type WordsByLanguage = Readonly<Record<ReplyLanguage, string>>;

/** A pattern for any of the words; they are whole, save where a script has no spaces. */
export function wordsPattern({ ja, zh, ...spaced }: WordsByLanguage): RegExp {
  const join = (lists: readonly string[]) => lists.filter((list) => list !== '').join('|');
  return new RegExp(`${phraseSource(join(Object.values(spaced)), true)}|${phraseSource(join([ja, zh]), false)}`, 'g');
}

const CLAUSE_END = /[,.!?;\n]/;
const REACH = 60;

/** Where words of two kinds stand near each other, in either order, in one clause. */
export function nearPlaces(one: RegExp, other: RegExp, text: string): Span[] {
  return pairsOf(placesOf(one, text), placesOf(other, text), text, CLAUSE_END, REACH);
}

/** Whether a pattern made for searching stands in a text. */
export function isIn(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
