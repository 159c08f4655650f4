import { expect, test } from 'vitest';
import { judgeHealth } from '../../../entrypoints/order-details.content/health.ts';
import type { OrderDetailsReading } from '../../../lib/seller-central/order-details/read.ts';
import { NOW, pageOrder, reading } from './page-order.ts';

const HOUR = 3_600_000;
const whole = reading({ shipBy: NOW + HOUR });

/** The health of a page that had loaded so long ago, in milliseconds, and has not changed since. */
function health(page: OrderDetailsReading, ago: number | null) {
  const loadedAt = ago === null ? null : NOW - ago;
  const changedAt = loadedAt ?? NOW;
  return judgeHealth({ ...page, ...pageOrder(page), now: NOW, loadedAt, changedAt, changingSince: changedAt });
}

test('an order of which all was read is ok at once', () => {
  expect(health(whole, null)).toBe('ok');
});

test('a sign-in form says nothing of the order, whatever else stands there', () => {
  expect(health({ ...whole, signedOut: true }, 20_000)).toBe('signed-out');
});

test('a page without the order is waited for, for ten seconds from its load', () => {
  const empty = reading({}, [], { isFilled: false, known: { facts: {}, items: [] } });
  expect(health(empty, null)).toBe('waiting');
  expect(health(empty, 9_999)).toBe('waiting');
  expect(health(empty, 10_000)).toBe('unreadable');
});

test.each([
  ['its ship-by date', reading()],
  ['its status', reading({ shipBy: NOW + HOUR }, [], { known: { facts: {}, items: [] } })],
  ['its id', { ...whole, orderId: null }],
])('an order without %s is partly read, once the page has come to rest', (_, page) => {
  expect(health(page, 999)).toBe('waiting');
  expect(health(page, 1_000)).toBe('partial');
});
