import type { Rate } from './rate.ts';

/** A target as an exact fraction (2.5 % is 25 / 1000): a rate must stay under it, and 1 of 40 orders is not under 2.5 %. */
export interface Target {
  parts: number;
  per: number;
}

const MILLION = 1_000_000;

/** The target of a decimal fraction such as 0.025, exact to a millionth. */
export function targetOf(fraction: number): Target {
  return { parts: Math.round(fraction * MILLION), per: MILLION };
}

/** Whether `count` of `denominator` orders is under the target; no orders have no rate, which is under any. */
export function isUnder(target: Target, count: number, denominator: number): boolean {
  return denominator === 0 || count * target.per < target.parts * denominator;
}

/** How many more seller-fault cancellations keep the rate under the target; 0 where none does, or without orders. */
export function headroom(target: Target, { numerator, denominator }: Rate): number {
  return denominator === 0 ? 0 : Math.max(0, mostUnder(target, denominator) - numerator);
}

/** The headroom if every cancellation of unknown cause counted. */
export function cautiousHeadroom(target: Target, rate: Rate): number {
  return headroom(target, { ...rate, numerator: rate.numerator + rate.unknown });
}

/** How many more clean orders bring the rate under the target; 0 where it is. */
export function dilution(target: Target, { numerator, denominator }: Rate): number {
  if (isUnder(target, numerator, denominator)) return 0;
  return wholes(numerator * target.per, target.parts) + 1 - denominator;
}

/** The largest count that is under the target of a positive number of orders. */
function mostUnder({ parts, per }: Target, denominator: number): number {
  return wholes(parts * denominator - 1, per);
}

/** Division without a remainder, exact for whole numbers below 2^53. */
function wholes(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}
