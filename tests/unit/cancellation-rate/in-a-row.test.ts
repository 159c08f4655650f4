import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CancelFacts } from '../../../lib/cancellation-rate/cause.ts';
import { type SkuEnd, skuEndsOf, wouldBeSecondInARow } from '../../../lib/cancellation-rate/in-a-row.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-05-30T12:00:00Z');
const IDS = orderIdsIn(Array.from({ length: 8 }, (_, index) => `111-1111111-111111${index}`).join(' '));
const [CANDIDATE = expect.unreachable(), FIRST = expect.unreachable(), SECOND = expect.unreachable()] = IDS;

const candidate = { orderId: CANDIDATE, purchasedAt: NOW - 5 * DAY };

function end(orderId: SkuEnd['orderId'], daysAgo: number, ending: SkuEnd['end'], canceledAt?: number): SkuEnd {
  return { sku: 'A', orderId, purchasedAt: NOW - daysAgo * DAY, end: ending, ...(canceledAt && { canceledAt }) };
}

test('a cancellation after another of the same SKU is the second in a row', () => {
  const first = end(FIRST, 8, 'seller-fault');
  expect(wouldBeSecondInARow([first], candidate, NOW)).toBe(first);
});

test('so is one of an order purchased before the other', () => {
  const later = end(FIRST, 3, 'seller-fault');
  expect(wouldBeSecondInARow([later], candidate, NOW)).toBe(later);
});

test('an order shipped in between breaks the row', () => {
  const history = [end(FIRST, 8, 'seller-fault'), end(SECOND, 6, 'shipped')];
  expect(wouldBeSecondInARow(history, candidate, NOW)).toBeNull();
});

test('the row reaches back 30 days from now, by the day of cancellation where it is known', () => {
  expect(wouldBeSecondInARow([end(FIRST, 30, 'seller-fault')], candidate, NOW)).not.toBeNull();
  expect(wouldBeSecondInARow([end(FIRST, 31, 'seller-fault')], candidate, NOW)).toBeNull();
  expect(wouldBeSecondInARow([end(FIRST, 40, 'seller-fault', NOW - 30 * DAY)], candidate, NOW)).not.toBeNull();
  expect(wouldBeSecondInARow([end(FIRST, 40, 'seller-fault', NOW - 30 * DAY - 1)], candidate, NOW)).toBeNull();
});

test('an order is no second to itself', () => {
  expect(wouldBeSecondInARow([end(CANDIDATE, 5, 'seller-fault')], candidate, NOW)).toBeNull();
});

test('the warning is due just when no shipped order lies between the order and a recent cancellation', () => {
  const others = fc
    .uniqueArray(
      fc.integer({ min: 0, max: 45 }).filter((days) => days !== 5),
      { maxLength: 7 },
    )
    .chain((days) =>
      fc.tuple(
        ...days.map((ago, index) =>
          fc
            .constantFrom<SkuEnd['end']>('seller-fault', 'shipped')
            .map((ending) => end(IDS[index + 1] ?? FIRST, ago, ending)),
        ),
      ),
    );
  fc.assert(
    fc.property(others, (history) => {
      const isDue = history.some(
        (other) =>
          other.end === 'seller-fault' &&
          NOW - other.purchasedAt <= 30 * DAY &&
          !history.some(
            ({ purchasedAt }) =>
              Math.min(other.purchasedAt, candidate.purchasedAt) < purchasedAt &&
              purchasedAt < Math.max(other.purchasedAt, candidate.purchasedAt),
          ),
      );
      expect(wouldBeSecondInARow(history, candidate, NOW) !== null).toBe(isDue);
    }),
  );
});

test('a SKU ends at the fault of the seller or shipped; what the buyer asked for, and what is open, is no end', () => {
  const order = { purchasedAt: 1, canceledAt: 2, canceledBy: 'seller' } as const;
  const items = [{ sku: 'A' }, { sku: 'B', buyerRequest: {} }, { asin: 'X' }];
  expect(skuEndsOf(FIRST, { ...order, status: 'canceled', items }, null)).toEqual([
    { sku: 'A', orderId: FIRST, purchasedAt: 1, canceledAt: 2, end: 'seller-fault' },
  ]);
  const canceled = [
    { sku: 'B', quantityCanceled: 1 },
    { sku: 'C', quantityCanceled: 1, buyerRequest: {} },
  ];
  const partly: CancelFacts = { ...order, status: 'shipped', items: [{ sku: 'A' }, ...canceled] };
  expect(skuEndsOf(FIRST, partly, null).map((ended) => [ended.sku, ended.end])).toEqual([
    ['A', 'shipped'],
    ['B', 'seller-fault'],
  ]);
  expect(skuEndsOf(FIRST, { purchasedAt: 1, status: 'unshipped', items }, null)).toEqual([]);
});
