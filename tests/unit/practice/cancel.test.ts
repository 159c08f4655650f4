import { expect, test } from 'vitest';
import {
  bodyOf,
  type CancelModel,
  freshModel,
  MEMO_LIMIT,
  problemsOf,
} from '../../../practice/app/cancel/cancel-model.ts';
import {
  CANCEL_LAYOUTS,
  type CancelLayoutName,
  offered,
  reasonOf,
  valueFor,
} from '../../../practice/app/cancel/layouts.ts';
import { cancelLines } from '../../../practice/books/cancel.ts';
import { type Order, type OrderKind, openShop } from '../../../practice/books.ts';
import { cancelReasonsOf } from '../../../practice/json/actions.ts';
import { takeCancellation } from '../../../practice/json/cancel.ts';
import type { Country } from '../../../practice/marketplaces.ts';
import { WORDS } from '../../../practice/words/index.ts';
import { OTHER_REASON_LABELS } from '../../../practice/words/other-reason-labels.ts';
import type { SellerReason } from '../../../practice/words/words.ts';

const NOON = Date.UTC(2026, 10, 21, 19);
const names = Object.keys(CANCEL_LAYOUTS) as CancelLayoutName[];

/** A fresh shop, the first order of a kind in it, and how to cancel all or some of it. */
function lay(kind: OrderKind, country: Country = 'US') {
  const shop = openShop({ country, now: NOON });
  const [order] = shop.ofKind(kind);
  if (!order) throw new Error(`The shop has no ${kind}`);
  const lines = (reason: SellerReason) =>
    order.items
      .map(({ itemId, quantity, shipped, canceled }) => ({ itemId, quantity: quantity - shipped - canceled, reason }))
      .filter(({ quantity }) => quantity > 0);
  const counts = () => {
    const { counted, excluded } = shop.rate({ now: NOON, days: 30 });
    return counted.includes(order.id) ? 'counted' : excluded.includes(order.id) ? 'excluded' : 'clean';
  };
  return { order, lines, counts, send: (body: unknown) => takeCancellation(order, JSON.stringify(body), NOON) };
}

test.each<[kind: OrderKind, reason: SellerReason, verdict: string]>([
  ['request', 'BuyerCanceled', 'excluded'],
  ['request', 'NoInventory', 'counted'],
  ['not-due', 'BuyerCanceled', 'counted'],
  ['asked-by-message', 'BuyerCanceled', 'counted'],
  ['not-due', 'NoInventory', 'counted'],
])('an order of the kind %s that is cancelled as %s is %s', (kind, reason, verdict) => {
  const { order, lines, counts } = lay(kind);
  expect(cancelLines(order, lines(reason), NOON)).toBe(true);
  expect([order.status, counts()]).toEqual(['canceled', verdict]);
  expect(cancelReasonsOf(order)).toEqual([]);
});

test("a pending order of Japan that the seller cancels is the seller's fault", () => {
  const { order, lines, counts } = lay('pending', 'JP');
  cancelLines(order, lines('NoInventory'), NOON);
  expect(counts()).toBe('counted');
});

test('of two items the one that the buyer asked for is cancelled free, and the order stays open', () => {
  const { order, lines, counts } = lay('request-one-of-two');
  cancelLines(order, lines('BuyerCanceled').slice(0, 1), NOON);
  expect([order.status, counts(), order.items.map(({ canceled }) => canceled)]).toEqual(['unshipped', 'clean', [1, 0]]);
});

test('cancelling both items as the buyer’s wish counts where the buyer asked for one', () => {
  const { order, lines, counts } = lay('request-one-of-two');
  cancelLines(order, lines('BuyerCanceled'), NOON);
  expect([order.status, counts()]).toEqual(['canceled', 'counted']);
});

test('some of an item can be cancelled, then no more than the rest', () => {
  const { order, lines, counts } = lay('several-of-one');
  const some = (quantity: number) => lines('PricingError').map((line) => ({ ...line, quantity }));
  expect(cancelLines(order, some(3), NOON)).toBe(true);
  expect([order.items[0]?.canceled, order.status, counts()]).toEqual([3, 'unshipped', 'counted']);
  expect(cancelLines(order, some(2), NOON)).toBe(false);
  expect(order.items[0]?.canceled).toBe(3);
});

test('what is left of a partly shipped order is cancelled without taking back the shipment', () => {
  const { order, lines } = lay('partially-shipped');
  cancelLines(order, lines('NoInventory'), NOON);
  expect([order.status, order.cancellation]).toEqual(['shipped', null]);
});

test.each<[why: string, kind: OrderKind, change: (order: Order) => unknown]>([
  ['is shipped', 'shipped', ({ items }) => line(items[0]?.itemId, 1, 'NoInventory')],
  ['is cancelled', 'canceled-on-request', ({ items }) => line(items[0]?.itemId, 1, 'NoInventory')],
  ['is pending', 'pending', ({ items }) => line(items[0]?.itemId, 1, 'NoInventory')],
  ['holds no such item', 'not-due', () => line('1', 1, 'NoInventory')],
  ['is asked for half an item', 'not-due', ({ items }) => line(items[0]?.itemId, 0.5, 'NoInventory')],
  ['is given no known reason', 'not-due', ({ items }) => line(items[0]?.itemId, 1, 'WeatherDelay')],
  ['is named nothing to cancel', 'not-due', () => ({ lines: [], memo: '' })],
  ['is sent no form at all', 'not-due', () => 'x'],
])('nothing changes where the order %s', (_why, kind, change) => {
  const { order, send } = lay(kind);
  const before = structuredClone(order);
  expect(send(change(order))).toBe(false);
  expect(order).toEqual(before);
});

const line = (itemId: string | undefined, quantity: number, reason: string) => ({
  lines: [{ itemId, quantity, reason }],
  memo: '',
});

test.each(names)('in the layout %s each value stands for one reason', (name) => {
  const layout = CANCEL_LAYOUTS[name];
  const reasons = Object.keys(WORDS.de.sellerReasons) as SellerReason[];
  expect(reasons.map((reason) => reasonOf(valueFor(reason, layout), layout))).toEqual(reasons);
  expect([reasonOf('', layout), reasonOf('Select an option', layout)]).toEqual([null, null]);
});

test('layouts offer all reasons as the JSON has them, all by label, or fewer', () => {
  const { order } = lay('not-due');
  const counts = names.map((name) => offered(cancelReasonsOf(order), WORDS.de.sellerReasons, CANCEL_LAYOUTS[name]));
  expect(new Set(counts.map((reasons) => reasons.length))).toEqual(new Set([6, 4]));
  expect(counts.filter((reasons) => reasons[0] !== 'NoInventory')).not.toHaveLength(0);
});

test('in every language the reasons have labels of their own, in the words of Amazon and in others', () => {
  for (const [tag, words] of Object.entries(WORDS)) {
    const labels = [...Object.values(words.sellerReasons), ...Object.values(OTHER_REASON_LABELS[words.tag])];
    expect(new Set(labels).size, tag).toBe(12);
  }
});

const filled = (change: Partial<CancelModel>): CancelModel => ({
  ...freshModel(CANCEL_LAYOUTS['aui-select']),
  reason: 'NoInventory',
  ...change,
});

test.each<[what: string, layout: CancelLayoutName, model: CancelModel, problems: string[]]>([
  ['a reason for the order', 'aui-select', filled({}), []],
  ['nothing', 'aui-select', filled({ reason: null }), ['needReason']],
  ['items, but none ticked', 'katal', filled({ scope: 'items' }), ['needItem']],
  ['a memo too long', 'katal', filled({ memo: 'x'.repeat(MEMO_LIMIT + 1) }), ['memoTooLong']],
  ['an item without its reason', 'per-item', filled({ scope: 'items', items: ['1'] }), ['needReason']],
  [
    'one item with its reason and one without',
    'per-item',
    filled({ scope: 'items', items: ['1', '2'], reasons: { 1: 'NoInventory' } }),
    ['needReason'],
  ],
  ['no item', 'per-item', filled({ scope: 'items' }), ['needItem']],
  ['an item with it', 'per-item', filled({ scope: 'items', items: ['1'], reasons: { 1: 'NoInventory' } }), []],
])('a form with %s says what it still needs', (_what, layout, model, problems) => {
  expect(problemsOf(model, CANCEL_LAYOUTS[layout])).toEqual(problems);
});

test('the whole order is sent with all that can be cancelled, items as they were ticked', () => {
  const amounts = [
    ['1', 4],
    ['2', 1],
  ] as const;
  expect(bodyOf(filled({ memo: 'why', quantities: { 1: 2 } }), amounts)).toEqual({
    lines: [
      { itemId: '1', quantity: 4, reason: 'NoInventory' },
      { itemId: '2', quantity: 1, reason: 'NoInventory' },
    ],
    memo: 'why',
  });
  expect(bodyOf(filled({ scope: 'items', items: ['1'], quantities: { 1: 2 } }), amounts).lines).toEqual([
    { itemId: '1', quantity: 2, reason: 'NoInventory' },
  ]);
});
