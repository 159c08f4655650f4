import type { Reading } from './figures.ts';
import { type Rate, rateOf } from './rate.ts';
import { isUnder, type Target } from './target.ts';

/** What one cancellation does by itself: the rate without it and with it alone, and whether it goes into the numerator. */
export interface OneCancellation {
  readonly before: Rate;
  readonly after: Rate;
  readonly isCounted: boolean;
  /** The worst of all readings without it. */
  readonly worst: Reading;
  /** Whether it alone brings a reading to the target. */
  readonly isBreach: boolean;
}

/** The rate after one more of several cancellations, and whether a reading has reached the target by then. */
export interface AfterOne {
  readonly rate: Rate;
  readonly isBreach: boolean;
}

/**
 * The rate after each of several cancellations of one scope, made in this sequence. Counters are sums, so what each does
 * by itself adds up. The worst reading is followed too: every counted one is "made" today, whenever it was purchased.
 */
export function oneAfterAnother(cancellations: readonly OneCancellation[], target: Target): AfterOne[] {
  const [first] = cancellations;
  if (!first) return [];
  const { before: start, worst } = first;
  let rate = start;
  let counted = 0;
  return cancellations.map(({ before, after, isCounted, isBreach }) => {
    rate = rateOf(
      rate.numerator + after.numerator - before.numerator,
      rate.unknown + after.unknown - before.unknown,
      rate.denominator + after.denominator - before.denominator,
    );
    if (isCounted) counted++;
    const added = worst.name === 'made' ? counted : rate.numerator - start.numerator;
    const isWorstUnder = isUnder(target, worst.rate.numerator + added, worst.rate.denominator);
    const isOver = isBreach || !isWorstUnder || !isUnder(target, rate.numerator, rate.denominator);
    return { rate, isBreach: isCounted && isOver };
  });
}
