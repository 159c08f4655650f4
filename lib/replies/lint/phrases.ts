import { ALL_WORDS } from './words/all.ts';
import type { CancelWords } from './words/cancel-words.ts';

export type Span = readonly [start: number, end: number];

const BOUNDARY = '(?<![a-z0-9])';
const END = '(?![a-z0-9])';
/** As much of one sentence, and of one clause, as may stand between two parts of a phrase. */
const SENTENCE_PART = '[^.!?;\\n]{0,80}?';
const CLAUSE_PART = '[^,.!?;\\n]{0,15}?';

/** How far back a "not" may stand, in the same clause, and still turn a phrase round. */
const NEGATION_REACH = 14;
const EARLIER_CLAUSES = /^[\s\S]{0,14}[,;:.!?、\n]/;

/**
 * The source of a pattern for plain text (`plain-text.ts`): `|` and brackets as in regular expressions, `~` for a part of a
 * sentence, `…` for a few characters, `*` for any ending, `^` for the start of a sentence. Nothing in it may repeat without a
 * limit: so the time stays linear in the length of the text, whatever stands in it.
 */
export function phraseSource(phrases: string, spaced: boolean): string {
  const source = phrases
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\*/g, '[a-z]{0,14}')
    .replace(/\^ ?/g, '(?<=(?:^|[.!?;:\\n])\\s{0,3})')
    .replace(/…/g, CLAUSE_PART)
    .replace(/ ?~ ?/g, spaced ? `${END}${SENTENCE_PART}${BOUNDARY}` : SENTENCE_PART)
    .replace(/ /g, '\\s{1,3}');
  return spaced ? `${BOUNDARY}(?:${source})${END}` : `(?:${source})`;
}

interface CancelPatterns {
  readonly stem: RegExp;
  readonly not: RegExp;
  readonly ours: RegExp;
  readonly asks: RegExp;
  readonly offers: RegExp;
  readonly cancelling: RegExp;
}

/** The patterns of each language, made when the first text is judged. */
let made: { readonly cancel: readonly CancelPatterns[]; readonly negation: RegExp } | undefined;

export function cancelPatterns(): readonly CancelPatterns[] {
  return patterns().cancel;
}

function patterns() {
  made ??= {
    cancel: ALL_WORDS.map(patternsOf),
    negation: new RegExp(ALL_WORDS.map(({ not, spaced }) => phraseSource(not, spaced)).join('|')),
  };
  return made;
}

function patternsOf({ stem, not, ours, asks, offers, cancelling, spaced }: CancelWords): CancelPatterns {
  const pattern = (phrases: string, flags = '') => new RegExp(phraseSource(phrases, spaced), flags);
  return {
    stem: new RegExp(stem),
    not: pattern(not),
    ours: pattern(ours),
    asks: pattern(asks.join('|'), 'g'),
    offers: pattern(offers.join('|'), 'g'),
    cancelling: pattern(cancelling.join('|'), 'g'),
  };
}

/** Where a pattern stands and the check agrees; after a refused place the search goes on within it. */
export function placesOf(
  pattern: RegExp,
  text: string,
  agrees: (start: number, end: number) => boolean = () => true,
): Span[] {
  const places: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (agrees(match.index, end)) places.push([match.index, end]);
    else pattern.lastIndex = match.index + 1;
  }
  return places;
}

/** Whether a "not" in a phrase, or just before it, turns it round; in any language, or in the one given. */
export function isNegated(text: string, start: number, end: number, not: RegExp = patterns().negation): boolean {
  const before = text.slice(Math.max(0, start - NEGATION_REACH), start).replace(EARLIER_CLAUSES, '');
  return not.test(before + text.slice(start, end));
}

/**
 * Spans from a place of one kind to the next of the other, in either order, where no more than `reach` characters and none of
 * `between`'s stand between the two.
 */
export function pairsOf(
  one: readonly Span[],
  other: readonly Span[],
  text: string,
  between: RegExp,
  reach: number,
): Span[] {
  const pairs: Span[] = [];
  const lasts: [Span | undefined, Span | undefined] = [undefined, undefined];
  const all = [...one.map((span) => ({ span, kind: 0 })), ...other.map((span) => ({ span, kind: 1 }))];
  for (const { span, kind } of all.sort((a, b) => a.span[0] - b.span[0])) {
    const partner = kind === 0 ? lasts[1] : lasts[0];
    if (partner && span[0] - partner[1] <= reach && !between.test(text.slice(partner[1], span[0])))
      pairs.push([partner[0], Math.max(partner[1], span[1])]);
    lasts[kind === 0 ? 0 : 1] = span;
  }
  return pairs;
}

/** The text with spans of it blotted out by line ends, which nothing reaches across. */
export function without(text: string, spans: readonly Span[]): string {
  let rest = '';
  let from = 0;
  for (const [start, end] of spans) {
    rest += text.slice(from, start) + '\n'.repeat(end - start);
    from = end;
  }
  return rest + text.slice(from);
}

export const overlaps = ([start, end]: Span, others: readonly Span[]): boolean =>
  others.some(([from, to]) => start < to && from < end);
