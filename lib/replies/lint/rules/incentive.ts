import { cancelPatterns, isNegated, pairsOf, placesOf, type Span } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { nearPlaces, wordsPattern } from '../stems.ts';
import { GIFTS, IN_RETURN_FOR, REFUNDS, TRADED } from '../words/gifts.ts';
import { REVIEWS } from '../words/reviews.ts';

const REVIEW = wordsPattern(REVIEWS);
const GIFT = wordsPattern(GIFTS);
const REFUND = wordsPattern(REFUNDS);
const TRADE = wordsPattern(TRADED);
const RETURN = wordsPattern(IN_RETURN_FOR);
const SENTENCE_END = /[.!?;\n]/;
/** How far a gift may stand from what it is for. */
const REACH = 60;

export interface Incentives {
  readonly forReview: readonly Span[];
  readonly forCancelling: readonly Span[];
}

/** Where plain text offers something for a review or for cancelling. */
export function incentivesIn(text: string): Incentives {
  const near = (one: readonly Span[], other: readonly Span[]) =>
    pairsOf(one, other, text, SENTENCE_END, REACH).filter(([start, end]) => !isNegated(text, start, end));
  const gifts = placesOf(GIFT, text);
  const traded = [
    ...nearPlaces(TRADE, REVIEW, text),
    ...nearPlaces(RETURN, REVIEW, text).filter(([start]) => startsWith(RETURN, text, start)),
  ];
  const cancelling = cancelPatterns().flatMap(({ stem, cancelling }) =>
    gifts.length > 0 && stem.test(text) ? placesOf(cancelling, text) : [],
  );
  return {
    forReview: [...near(placesOf(REVIEW, text), gifts), ...near(traded, placesOf(REFUND, text))],
    forCancelling: near(cancelling, gifts),
  };
}

function startsWith(pattern: RegExp, text: string, start: number): boolean {
  pattern.lastIndex = start;
  return pattern.exec(text)?.index === start;
}

/** Nothing may be offered for a review or its removal (policy F, M; 2026-11), nor for what Amazon forbids to ask for at all. */
export const incentive: Rule = ({ plain, incentives }) =>
  [...incentives.forReview, ...incentives.forCancelling].map(([start, end]) => ({
    severity: 'block',
    ...plain.placeOf(start, end),
  }));
