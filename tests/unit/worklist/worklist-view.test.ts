import { expect, test } from 'vitest';
import { judgeOrders } from '../../../entrypoints/worklist.content/judge-orders.ts';
import type { OrderAnswer } from '../../../entrypoints/worklist.content/record-link.ts';
import type { TickedOrder } from '../../../entrypoints/worklist.content/ticked-orders.ts';
import { worklistView } from '../../../entrypoints/worklist.content/worklist-view.ts';
import { CATALOGS } from '../../../lib/i18n/catalogs.ts';
import { createFormats } from '../../../lib/i18n/format.ts';
import { guardWords } from '../../../lib/i18n/guard/index.ts';
import { repliesWords } from '../../../lib/i18n/replies/index.ts';
import { flatTexts } from '../../../lib/i18n/translate.ts';
import { worklistWords } from '../../../lib/i18n/worklist/index.ts';
import { type ItemFacts, marketplaceIdSchema, type OrderFacts } from '../../../lib/orders/order-facts.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';

const US = marketplaceIdSchema.parse('ATVPDKIKX0DER');
const NOW = Date.UTC(2026, 10, 22, 12);

const { worklist, guard, replies } = CATALOGS.en;
const texts = new Map([
  ...flatTexts('worklist', worklist),
  ...flatTexts('guard', guard),
  ...flatTexts('replies', replies),
]);
const lookup = (key: string) => texts.get(key) ?? '';
const words = {
  t: worklistWords('en', lookup),
  guard: guardWords('en', lookup),
  replies: repliesWords('en', lookup),
  formats: createFormats('en'),
};

function order(n: number, facts: OrderFacts = {}, items: readonly ItemFacts[] = [{ sku: `SKU-${n}` }]): TickedOrder {
  const [orderId = expect.unreachable()] = orderIdsIn(`114-1000000-000000${n}`);
  return {
    orderId,
    known: { facts: { status: 'unshipped', fulfillment: 'seller', ...facts }, items },
    marketplace: US,
    zone: 'America/Los_Angeles',
    link: { href: `https://sellercentral.amazon.com/orders-v3/order/${orderId}`, page: 'order-details' },
  };
}

const rateOf = (numerator: number, denominator = 121) => ({
  numerator,
  denominator,
  unknown: 0,
  rate: numerator / denominator,
  rateHigh: numerator / denominator,
});
/** The record's answer where it knows no more than the row. */
const outlook: OrderAnswer['outlook'] = {
  before: rateOf(1),
  worst: { name: 'now', rate: rateOf(1) },
  ifCounted: rateOf(2),
  ifExempt: rateOf(1, 120),
  stateIfCounted: 'close',
  target: 0.025,
  secondAfter: [],
  requestLookedForAt: NOW,
};

function view(orders: readonly TickedOrder[], answerOf: (id: string) => OrderAnswer | null, isSilent = false) {
  const judged = judgeOrders(orders, answerOf, {}, NOW);
  const coverage = isSilent ? null : { daysCovered: 3, days: 7 };
  return worklistView({ ...words, orders: judged, isSilent, coverage, buyerCanceledLabel: 'Buyer Canceled' });
}
const answered = () => ({ order: null, outlook });
const textOf = (parts: readonly (string | { readonly text: string })[] = []) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

test('each order has its verdict and reason, and those that count add up to the limit', () => {
  const list = view([order(1), order(2, { buyerRequest: {} }), order(3), order(4)], answered);
  expect(list.items.map(({ verdict, isBreach }) => [verdict, isBreach])).toEqual([
    ['seller-fault', false],
    ['buyer-requested', false],
    // The free one has left the denominator: 3 of 120 are 2.5 %.
    ['seller-fault', true],
    ['seller-fault', true],
  ]);
  expect(list.items.map(({ facts }) => facts[0])).toEqual([
    'Counts: 2 of 121: 1.65% up to here',
    'Reason: Buyer Canceled',
    'Counts: 3 of 120: 2.50% up to here',
    'Counts: 4 of 120: 3.33% up to here',
  ]);
  expect(textOf(list.rate?.parts)).toBe('1 of 121 would become 4 of 120: 3.33%, limit 2.50%');
});

test('the headroom is told, how many go beyond it, and what the rate rests on', () => {
  const list = view([order(1), order(2), order(3)], answered);
  expect(list.notes).toEqual([
    'Room for 2 cancellations that count.',
    '1 of these would reach the limit.',
    'Estimate, 3 of 7 days seen',
  ]);
  expect(list.rate?.isBreach).toBe(true);
});

test('what the record knows as cancelled is done, whatever the list still shows, and counts no more', () => {
  const done = order(1);
  const [{ facts, items } = expect.unreachable()] = [done.known];
  const list = view([done, order(2)], (id) =>
    id === done.orderId
      ? {
          order: {
            facts: { ...facts, status: 'canceled', items: [...items] },
            request: null,
            cause: null,
            deadlines: { shipBy: null, actBy: null, autoCancel: null },
          },
          outlook,
        }
      : answered(),
  );
  expect(list.progress).toBe('1 of 2 cancelled');
  expect(list.items.map(({ isDone }) => isDone)).toEqual([true, false]);
  expect(textOf(list.rate?.parts)).toBe('1 of 121 would become 2 of 121: 1.65%, limit 2.50%');
});

test('of two orders of one SKU the second is warned of, but not where one of them is free', () => {
  const same = [{ sku: 'LAMP' }];
  const warned = (orders: readonly TickedOrder[]) =>
    view(orders, answered).items.map(({ warnings }) => warnings.length);
  expect(warned([order(1, {}, same), order(2, {}, same)])).toEqual([0, 1]);
  expect(warned([order(1, { buyerRequest: {} }, same), order(2, {}, same)])).toEqual([0, 0]);
});

test('before the record has answered there is a verdict, but no rate; where it does not, that is said', () => {
  const waiting = view([order(1)], () => null);
  expect(waiting.items[0]).toMatchObject({
    verdict: 'seller-fault',
    facts: [expect.stringMatching(/^Counts$/), expect.any(String)],
  });
  expect(waiting).toMatchObject({ rate: null, notes: ['Reading the record …'] });
  expect(view([order(1)], () => null, true).notes).toEqual([expect.stringContaining('does not answer')]);
});

test('an order that can no longer be cancelled has no reason, and its next step', () => {
  const { items } = view([order(1, { status: 'shipped' })], answered);
  expect(items[0]).toMatchObject({
    verdict: 'cannot-cancel',
    isDone: false,
    facts: [expect.stringContaining('refund'), 'Reply: “On its way: refuse or return”.'],
  });
});
