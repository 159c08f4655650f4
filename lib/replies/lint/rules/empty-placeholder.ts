import { placesOf } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { isIn, wordsPattern } from '../stems.ts';
import { BLANK_NAMES } from '../words/blanks.ts';

/** Forms that are blank in any language: braces, runs of X, lines to write on, the circles of Japanese forms. */
const BLANK =
  /\{[^{}\n]{0,60}\}|(?<![a-z0-9])(?:x{3,20}|x{2,4}(?:[./-]x{2,4}){1,3})(?![a-z0-9])|_{3,200}|[〇○●◯]{2,20}|×{2,20}|%[a-z_]{3,30}%|\[object object\]|(?<![a-z])(?:undefined|invalid date)(?![a-z])/g;
/** Brackets hold a blank where words alone stand in them; "[2 pack]" belongs to a title. */
const BRACKETS = /\[[^[\]\n]{2,40}\]|<[^<>\n]{2,40}>|【[^【】\n]{2,20}】/g;
const NUMBERS_AND_SIGNS = /[^\p{L}\s_'-]/u;
const NAME = wordsPattern(BLANK_NAMES);

/** A template's blank that was never filled: it can't go out. */
export const emptyPlaceholder: Rule = ({ plain: { text, placeOf } }) =>
  [...placesOf(BLANK, text), ...placesOf(BRACKETS, text, (start, end) => isName(text.slice(start + 1, end - 1)))].map(
    ([start, end]) => ({ severity: 'block', ...placeOf(start, end) }),
  );

function isName(inside: string): boolean {
  return !NUMBERS_AND_SIGNS.test(inside) && isIn(NAME, inside.replaceAll('_', ' '));
}
