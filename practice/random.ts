/** A small deterministic source of chance (mulberry32), so that a seed always lays the same shop. */
export interface Chance {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number, both limits included. */
  between(low: number, high: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  digits(count: number): string;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    digits: (count) => Array.from({ length: count }, () => between(0, 9)).join(''),
  };
}
