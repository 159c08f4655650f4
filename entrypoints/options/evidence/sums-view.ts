import { type Cancellation, monthOf, REASONS, reasonOf } from '../../../lib/evidence/cancellation.ts';
import { skusOf } from '../../../lib/evidence/filter.ts';
import { remedyOf } from '../../../lib/evidence/remedy.ts';
import { sumBy, sumsOf } from '../../../lib/evidence/sums.ts';
import { keyed } from '../../../lib/i18n/keyed.ts';
import type { Zone } from '../../../lib/time/instant.ts';
import { reasonWords, skuWords, type Words } from './words.ts';

/** The filters' choices, each with how many cancellations it has. */
export function choicesOf(cancellations: readonly Cancellation[], zone: Zone, words: Words) {
  const options = <Key extends string>(
    keysOf: (one: Cancellation) => readonly Key[],
    nameOf: (key: Key) => string,
    compare: (a: Key, b: Key) => number,
  ) =>
    sumBy(cancellations, keysOf)
      .sort((a, b) => compare(a.key, b.key))
      .map(({ key, counted, unknown, free, open }) => ({
        key,
        text: words.t('choice', { name: nameOf(key), number: counted + unknown + free + open }),
      }));
  return {
    reason: options(
      (one) => [reasonOf(one)],
      (reason) => reasonWords(reason, words),
      (a, b) => REASONS.indexOf(a) - REASONS.indexOf(b),
    ),
    sku: options(
      skusOf,
      (sku) => skuWords(sku, words),
      (a, b) => a.localeCompare(b, words.language),
    ),
    month: options(
      (one) => [monthOf(one, zone)],
      (month) => words.month(month),
      (a, b) => (a < b ? 1 : -1),
    ),
  };
}

/** How many cancellations there are of each cost; none of which there are none. */
export function totalsView(cancellations: readonly Cancellation[], { t, number }: Words) {
  const sums = sumsOf(cancellations);
  return (['counted', 'unknown', 'free', 'open'] as const)
    .filter((cost) => sums[cost] > 0)
    .map((cost) => ({ cost, count: sums[cost], number: number(sums[cost]), text: t(cost, { count: sums[cost] }) }));
}

/** What would have helped, by how many cancellations it would have. */
export function adviceView(cancellations: readonly Cancellation[], { t, number }: Words) {
  return sumBy(cancellations, (one) => [remedyOf(one)].flatMap((remedy) => remedy ?? []))
    .sort((a, b) => b.counted + b.unknown - a.counted - a.unknown)
    .map(({ key, counted, unknown }) => ({ key, number: number(counted + unknown), text: t(`avoid_${keyed(key)}`) }));
}
