import type { Rate } from './rate.ts';
import { headroom, isUnder, type Target } from './target.ts';

/**
 * How the rate stands to its target, worst first, going by the worst of all readings.
 * - `breach`: a reading is at or above the target;
 * - `close`: a reading is at or above four fifths of it, or would be a breach if every unknown cancellation counted, or
 *   one more cancellation makes it one while something counts already. A small seller with a clean week has no
 *   headroom either (2.5 % of 40 orders is one order), but nothing to be alarmed about;
 * - `safe`: none of these;
 * - `none`: no order to have a rate of.
 */
export const RATE_STATES = ['breach', 'close', 'safe', 'none'] as const;
export type RateState = (typeof RATE_STATES)[number];

/** The state of the worst of the readings. */
export function rateState(readings: readonly Rate[], target: Target): RateState {
  const states = readings.map((rate) => stateOf(rate, target));
  return RATE_STATES.find((state) => states.includes(state)) ?? 'none';
}

function stateOf(rate: Rate, target: Target): RateState {
  const { numerator, denominator, unknown } = rate;
  if (denominator === 0) return 'none';
  if (!isUnder(target, numerator, denominator)) return 'breach';
  const isNear = !isUnder({ parts: target.parts * 4, per: target.per * 5 }, numerator, denominator);
  const mayBeBreach = !isUnder(target, numerator + unknown, denominator);
  return isNear || mayBeBreach || (numerator > 0 && headroom(target, rate) === 0) ? 'close' : 'safe';
}
