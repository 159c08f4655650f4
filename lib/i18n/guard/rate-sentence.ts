import type { Rate } from '../../cancellation-rate/rate.ts';
import type { Formats } from '../format.ts';
import type { GuardTranslate } from './index.ts';

/** A part of the sentence on the rate: words, or one of its two figures (a fraction; null where no order is counted). */
export type SentencePart =
  | string
  | { readonly kind: 'before' | 'after'; readonly rate: number | null; readonly text: string };

/** Places for the two figures in the sentence; no text of ours holds these characters. */
const BEFORE = '\u{E000}';
const AFTER = '\u{E001}';

/** The rate as it is and as it would be; `isExempt`: nothing of it counts. `target` is a fraction. */
export function rateSentence(
  { before, after, target, isExempt }: { before: Rate; after: Rate; target: number; isExempt: boolean },
  t: GuardTranslate,
  formats: Formats,
): SentencePart[] {
  const sentence = t(isExempt ? 'rate_exempt' : 'rate_would', {
    before: BEFORE,
    after: AFTER,
    target: formats.percent(target),
  });
  return sentence.split(/([\u{E000}\u{E001}])/u).map((part): SentencePart => {
    if (part === BEFORE) return { kind: 'before', rate: before.rate, text: countsOf(before, t) };
    return part === AFTER ? { kind: 'after', rate: after.rate, text: rateWords(after, t, formats) } : part;
  });
}

/** `9 of 412: 2.18 %`. */
export function rateWords(rate: Rate, t: GuardTranslate, formats: Formats): string {
  const { numerator, denominator } = rate;
  return rate.rate === null
    ? t('no_orders')
    : t('of_percent', { numerator, denominator, percent: formats.percent(rate.rate) });
}

function countsOf({ numerator, denominator, rate }: Rate, t: GuardTranslate): string {
  return rate === null ? t('no_orders') : t('of', { numerator, denominator });
}
