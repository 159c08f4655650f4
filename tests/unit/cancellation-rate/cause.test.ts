import { expect, test } from 'vitest';
import { type CancelFacts, causeOf } from '../../../lib/cancellation-rate/cause.ts';
import { rateEntryOf } from '../../../lib/cancellation-rate/rate-entry.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import { STORIES } from './order-book.ts';

const [ORDER_ID = expect.unreachable()] = orderIdsIn('111-1111111-1111111');
const ZONE = 'Asia/Tokyo';
const END = Date.parse('2026-05-04T10:00:00Z');
const PURCHASED = Date.parse('2026-05-03T15:00:00Z');

const OUTCOMES = {
  clean: ['clean'],
  fault: ['counted'],
  unknown: ['unknown'],
  out: ['excluded', 'pending', undefined],
};

test.each(Object.entries(STORIES))('%s is to the rate what it is in truth', (_, { truth, facts, endsLate }) => {
  const actBy = endsLate ? END : END + 1;
  const entry = rateEntryOf(ORDER_ID, { ...facts(END, actBy), purchasedAt: PURCHASED }, { zone: ZONE, actBy });
  expect(OUTCOMES[truth]).toContain(entry?.outcome);
});

const canceled = { status: 'canceled', items: [] } as const;

test.each<[string, CancelFacts, ReturnType<typeof causeOf>]>([
  ['nothing was cancelled', { status: 'unshipped', canceledBy: 'seller', items: [] }, null],
  ['the seller cancelled', { ...canceled, canceledBy: 'seller' }, 'seller'],
  ['the buyer asked', { ...canceled, canceledBy: 'seller', buyerRequest: {} }, 'buyer-request'],
  ['the buyer cancelled alone', { ...canceled, canceledBy: 'buyer' }, 'pending'],
  [
    'the buyer is named for an order that could only be asked for',
    { ...canceled, canceledBy: 'buyer', lastAlive: { status: 'unshipped', at: 1 } },
    'buyer-request',
  ],
  ['Amazon cancelled after act-by', { ...canceled, canceledBy: 'amazon', canceledAt: 10 }, 'amazon-late'],
  ['Amazon cancelled before act-by', { ...canceled, canceledBy: 'amazon', canceledAt: 9 }, 'unknown'],
  ['the time is not on record', { ...canceled, canceledBy: 'amazon' }, 'unknown'],
  [
    'Amazon cancelled an order seen shipped',
    { ...canceled, canceledBy: 'amazon', canceledAt: 10, lastAlive: { status: 'shipped', at: 1 } },
    'unknown',
  ],
  [
    "Amazon's report counts a late one",
    { ...canceled, canceledBy: 'amazon', impactsAccountHealth: true },
    'amazon-late',
  ],
  [
    'Amazon is named on the item and the seller says who it was',
    { ...canceled, canceledBy: 'seller', items: [{ canceledBy: 'amazon' }] },
    'seller',
  ],
  [
    'Amazon is named on the item and the seller says that the buyer did it',
    { ...canceled, canceledBy: 'buyer', items: [{ canceledBy: 'amazon' }] },
    'pending',
  ],
  ['nobody is named', canceled, 'unknown'],
  [
    'one item is asked for, the other not',
    { ...canceled, buyerRequest: {}, items: [{ buyerRequest: {} }, {}] },
    'unknown',
  ],
])('the cause where %s', (_, order, cause) => {
  expect(causeOf(order, 10)).toBe(cause);
});

test('an order with no act-by was not cancelled for lateness', () => {
  expect(causeOf({ ...canceled, canceledBy: 'amazon', canceledAt: 10 }, null)).toBe('unknown');
});

test('a purchase counts on its day of the marketplace, and one without a date not at all', () => {
  const facts: CancelFacts = { fulfillment: 'seller', status: 'shipped', items: [] };
  const rules = { zone: ZONE, actBy: null };
  expect(rateEntryOf(ORDER_ID, { ...facts, purchasedAt: PURCHASED }, rules)?.day).toBe('2026-05-04');
  expect(rateEntryOf(ORDER_ID, { ...facts, purchasedAt: PURCHASED - 1 }, rules)?.day).toBe('2026-05-03');
  expect(rateEntryOf(ORDER_ID, facts, rules)).toBeNull();
});

test("under Seller Fulfilled Prime a buyer's request does not take a cancellation out", () => {
  const facts: CancelFacts = { ...canceled, fulfillment: 'seller', purchasedAt: PURCHASED, buyerRequest: {} };
  const rules = { zone: ZONE, actBy: null };
  expect(rateEntryOf(ORDER_ID, facts, rules)?.outcome).toBe('excluded');
  expect(rateEntryOf(ORDER_ID, facts, { ...rules, requestsCount: true })?.outcome).toBe('counted');
});
