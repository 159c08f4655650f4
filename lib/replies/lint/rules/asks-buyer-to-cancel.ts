import { cancelPatterns, isNegated, overlaps, placesOf } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/**
 * A seller must not ask a buyer to file a cancellation (policy C2 and F, H; 2026-11), but may tell one who asked first how to
 * do it (H). To offer it unasked is a matter of dispute (L), so that is a warning.
 * Offering something for it asks for it too.
 */
export const asksBuyerToCancel: Rule = ({ plain: { text, placeOf }, context, incentives }) => {
  if (context.buyerAsked) return [];
  const paid = incentives.forCancelling.map(([start, end]) => ({ severity: 'block' as const, ...placeOf(start, end) }));
  const said = cancelPatterns().flatMap(({ stem, not, ours, asks, offers }) => {
    if (!stem.test(text)) return [];
    const isSaid = (start: number, end: number) => !isNegated(text, start, end, not);
    const asked = placesOf(asks, text, (start, end) => isSaid(start, end) && !ours.test(text.slice(start, end)));
    const offered = placesOf(offers, text, isSaid).filter((span) => !overlaps(span, asked));
    return [
      ...asked.map(([start, end]) => ({ severity: 'block' as const, ...placeOf(start, end) })),
      ...offered.map(([start, end]) => ({ severity: 'warn' as const, ...placeOf(start, end) })),
    ];
  });
  return [...paid, ...said];
};
