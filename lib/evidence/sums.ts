import type { Cancellation, Cost } from './cancellation.ts';

/** How many cancellations there are, by what they do to the rate. */
export type Sums = { readonly [C in Cost]: number };

/** The cancellations that share something, such as a reason or a SKU. */
export interface Part<Key extends string> extends Sums {
  readonly key: Key;
}

export function sumsOf(cancellations: readonly Cancellation[]): Sums {
  const sums = nothing();
  for (const { cost } of cancellations) sums[cost] += 1;
  return sums;
}

/**
 * The cancellations by what `keysOf` tells of each, the costliest part first. One with several keys stands in each of
 * their parts; one without any stands in none.
 */
export function sumBy<Key extends string>(
  cancellations: readonly Cancellation[],
  keysOf: (cancellation: Cancellation) => readonly Key[],
): Part<Key>[] {
  const sums = new Map<Key, Record<Cost, number>>();
  for (const cancellation of cancellations) {
    for (const key of new Set(keysOf(cancellation))) {
      const sum = sums.get(key) ?? nothing();
      sum[cancellation.cost] += 1;
      sums.set(key, sum);
    }
  }
  return [...sums]
    .map(([key, sum]) => ({ key, ...sum }))
    .sort((a, b) => b.counted - a.counted || b.unknown - a.unknown || (a.key < b.key ? -1 : 1));
}

const nothing = (): Record<Cost, number> => ({ counted: 0, unknown: 0, free: 0, open: 0 });
