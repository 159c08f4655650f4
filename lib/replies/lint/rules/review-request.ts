import { isNegated, placesOf } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { isIn, nearPlaces, wordsPattern } from '../stems.ts';
import { REVIEW_REQUESTS, REVIEWING, REVIEWS, SLANTED } from '../words/reviews.ts';

const REVIEW = wordsPattern(REVIEWS);
const DOING = wordsPattern(REVIEWING);
const REQUEST = wordsPattern(REVIEW_REQUESTS);
const SLANT = wordsPattern(SLANTED);
/** How far around a request its colour is looked for. */
const REACH = 25;

/**
 * One neutral request for a review is allowed, another is not; nor is asking for good ones or for removal (policy F, M;
 * 2026-11). In a message about a cancellation even the neutral one is out of place.
 * Offering something for one asks for it too.
 */
export const reviewRequest: Rule = ({ plain: { text, placeOf }, incentives }) =>
  [...incentives.forReview, ...nearPlaces(DOING, REVIEW, text), ...placesOf(REQUEST, text)]
    .filter(([start, end]) => !isNegated(text, start, end))
    .map(([start, end]) => {
      const around = text.slice(Math.max(0, start - REACH), end + REACH);
      return { severity: isIn(SLANT, around) ? 'block' : 'warn', ...placeOf(start, end) };
    });
