import { expect, test } from 'vitest';
import type { Rate } from '../../../lib/cancellation-rate/rate.ts';
import { rateState } from '../../../lib/cancellation-rate/rate-state.ts';
import { cautiousHeadroom, dilution, headroom, isUnder, targetOf } from '../../../lib/cancellation-rate/target.ts';

function rate(numerator: number, denominator: number, unknown = 0): Rate {
  const share = (count: number) => (denominator === 0 ? null : count / denominator);
  return { numerator, denominator, unknown, rate: share(numerator), rateHigh: share(numerator + unknown) };
}

test.each([
  [
    'general',
    0.025,
    [
      [1, 0],
      [40, 0],
      [41, 1],
      [80, 1],
      [81, 2],
      [120, 2],
      [121, 3],
    ],
  ],
  [
    'India',
    0.02,
    [
      [1, 0],
      [50, 0],
      [51, 1],
      [100, 1],
      [101, 2],
    ],
  ],
  [
    'Seller Fulfilled Prime',
    0.005,
    [
      [200, 0],
      [201, 1],
      [400, 1],
      [401, 2],
    ],
  ],
])('%s: under %d, that many of so many orders may be cancelled', (_, limit, rows) => {
  for (const [orders = 0, allowed = 0] of rows) {
    expect([orders, headroom(targetOf(limit), rate(0, orders))]).toEqual([orders, allowed]);
  }
});

test('one of 40 orders is not under 2.5 %', () => {
  expect(isUnder(targetOf(0.025), 1, 40)).toBe(false);
  expect(isUnder(targetOf(0.025), 1, 41)).toBe(true);
});

test('without orders there is no headroom, and nothing to dilute', () => {
  expect(headroom(targetOf(0.025), rate(0, 0))).toBe(0);
  expect(dilution(targetOf(0.025), rate(0, 0))).toBe(0);
});

test('cancellations beyond the target leave no headroom, and each takes 40 orders to dilute, the last one more', () => {
  const bad = rate(3, 60, 1);
  expect(headroom(targetOf(0.025), bad)).toBe(0);
  expect(dilution(targetOf(0.025), bad)).toBe(61);
  expect(cautiousHeadroom(targetOf(0.025), rate(0, 100, 1))).toBe(1);
});

test.each([
  ['none', 'there is no order', [rate(0, 0)]],
  ['safe', 'nothing counts, however few the orders', [rate(0, 5), rate(0, 0)]],
  ['safe', 'there is room for more', [rate(1, 200)]],
  ['close', 'the next one reaches the target', [rate(1, 60)]],
  ['close', 'four fifths of the target are reached', [rate(20, 1000)]],
  ['close', 'the unknown ones would reach the target', [rate(0, 60, 2)]],
  ['breach', 'the target is reached', [rate(1, 40)]],
  ['breach', 'one of the readings reaches the target', [rate(0, 400), rate(10, 400)]],
])('the rate is %s where %s', (state, _, readings) => {
  expect(rateState(readings, targetOf(0.025))).toBe(state);
});
