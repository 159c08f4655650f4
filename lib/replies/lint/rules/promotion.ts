import { isNegated, placesOf, type Span } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { isIn, nearPlaces, wordsPattern } from '../stems.ts';
import { ALWAYS_PROMOTION, DISCOUNTS, LURES, SHOPS, SPENT, VISITS } from '../words/discounts.ts';

const DISCOUNT = wordsPattern(DISCOUNTS);
const LURE = wordsPattern(LURES);
const VISIT = wordsPattern(VISITS);
const SHOP = wordsPattern(SHOPS);
const ALWAYS = wordsPattern(ALWAYS_PROMOTION);
const OF_THIS_ORDER = wordsPattern(SPENT);
/** "10 % off", "%10 indirim", "soldes : -30 %". */
const PERCENT = /\d ?%|% ?\d/g;
const PERCENT_OFF = /% ?(?:off(?![a-z])|オフ|引き)/g;
/** How far behind a discount it may be told that it was this order's. */
const REST = /^[^.!?;\n]{0,30}/;
const SENTENCE_END = /[.!?;\n]/;
/** Farther from a gift, a discount is not judged as part of it. */
const LONGEST_SENTENCE = 200;

/** No marketing in messages (policy F, H; 2026-11). A gift with a condition is an incentive, and named once. */
export const promotion: Rule = ({ plain: { text, placeOf }, incentives: { forReview, forCancelling } }) => {
  const incentives = [...forReview, ...forCancelling];
  return [
    ...nearPlaces(LURE, DISCOUNT, text),
    ...nearPlaces(VISIT, SHOP, text),
    ...nearPlaces(PERCENT, DISCOUNT, text),
    ...placesOf(PERCENT_OFF, text),
    ...placesOf(ALWAYS, text),
  ]
    .filter(([start, end]) => {
      const rest = REST.exec(text.slice(end, end + 30))?.[0] ?? '';
      return (
        !isNegated(text, start, end) &&
        !isIn(OF_THIS_ORDER, text.slice(start, end) + rest) &&
        !incentives.some((span) => isInSentenceOf(span, text, [start, end]))
      );
    })
    .map(([start, end]) => ({ severity: 'block', ...placeOf(start, end) }));
};

function isInSentenceOf([from, to]: Span, text: string, [start, end]: Span): boolean {
  const [first, last] = start < from ? [end, from] : [to, start];
  return last - first < LONGEST_SENTENCE && !SENTENCE_END.test(text.slice(first, last));
}
