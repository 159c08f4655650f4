// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { attemptOf, type Chosen, contradictionNow } from '../../../entrypoints/cancel-order.content/chosen-reasons.ts';
import { judgeCancellation } from '../../../lib/cancel-reasons/judge-cancellation.ts';
import type { ItemFacts } from '../../../lib/orders/order-facts.ts';

type Line = readonly [itemId: string, isChosen: boolean, quantity?: number];

/** A form with one reason for the order, and its items' lines where single ones are chosen. */
function form(code: 'BuyerCanceled' | 'NoInventory' | 'other' | null, lines: readonly Line[] | null = null): Chosen {
  const element = document.body;
  const items = (lines ?? []).map(([itemId, isChosen, quantity]) => ({
    hints: { itemId, element },
    isChosen: () => isChosen,
    quantity:
      quantity === undefined ? null : { element, most: 9, read: () => quantity, write: () => Promise.resolve(true) },
  }));
  return {
    controls: [{ scope: 'order', read: () => code }],
    choices: { extent: () => (lines ? 'items' : 'order'), items },
  };
}

const items = (...flagged: string[]): ItemFacts[] =>
  ['1', '2'].map((itemId) => ({
    itemId,
    quantityOrdered: 2,
    ...(flagged.includes(itemId) ? { buyerRequest: {} } : {}),
  }));
const judged = (of: readonly ItemFacts[]) =>
  judgeCancellation(
    { status: 'unshipped', fulfillment: 'seller', items: of },
    {},
    { marketplace: 'A1PA6795UKMFR9', now: 1, requestLookedForAt: 1 },
  );
const contradiction = (of: readonly ItemFacts[], chosen: Chosen) => contradictionNow(chosen, judged(of)).contradiction;

test("the choice of items decides whether the buyer's reason is true", () => {
  const one = items('1');
  expect(contradiction(one, form('BuyerCanceled'))).toBe('untrue-buyer-reason');
  expect(
    contradiction(
      one,
      form('BuyerCanceled', [
        ['1', true],
        ['2', false],
      ]),
    ),
  ).toBeNull();
  expect(
    contradiction(
      one,
      form('NoInventory', [
        ['1', false],
        ['2', true],
      ]),
    ),
  ).toBeNull();
  expect(
    contradiction(
      one,
      form('NoInventory', [
        ['1', true],
        ['2', true],
      ]),
    ),
  ).toBe('request-ignored');
  expect(contradiction(items(), form('BuyerCanceled'))).toBe('untrue-buyer-reason');
});

test("no choice, and a choice that can't be told, contradict nothing", () => {
  for (const code of ['other', null] as const) expect(contradiction(items('1', '2'), form(code))).toBeNull();
});

test('a submit is kept as it stands in the form: for the order, or for the items and units that were chosen', () => {
  const all = items('1', '2');
  expect(attemptOf(form('BuyerCanceled'), all, judged(all))).toEqual({ reason: 'BuyerCanceled', isExempt: true });
  expect(attemptOf(form('NoInventory'), all, judged(all))).toEqual({ reason: 'NoInventory', isExempt: false });
  const whole = form('NoInventory', [
    ['1', true, 2],
    ['2', true, 2],
  ]);
  expect(attemptOf(whole, items(), judged(items()))).toEqual({ reason: 'NoInventory', isExempt: false });
  const part = form('NoInventory', [
    ['1', true, 1],
    ['2', false, 2],
  ]);
  expect(attemptOf(part, items(), judged(items()))).toEqual({
    reason: 'NoInventory',
    isExempt: false,
    items: [{ itemId: '1', quantityCanceled: 1, cancelReason: 'NoInventory' }],
  });
  expect(attemptOf(form(null), items(), judged(items()))).toBeNull();
});
