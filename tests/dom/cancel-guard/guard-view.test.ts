import { expect, test } from 'vitest';
import type { Contradiction } from '../../../lib/cancel-reasons/contradiction.ts';
import { judgeCancellation } from '../../../lib/cancel-reasons/judge-cancellation.ts';
import { createFormats } from '../../../lib/i18n/format.ts';
import { guardWords } from '../../../lib/i18n/guard/index.ts';
import { repliesWords } from '../../../lib/i18n/replies/index.ts';
import { guardView, type PrefillState } from '../../../lib/views/cancel-order/guard-view.ts';
import { lookupIn } from '../lookup-in.ts';

const lookup = lookupIn('en');
const rateOf = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  unknown: 0,
  rate: numerator / denominator,
  rateHigh: numerator / denominator,
});

/** The guard on an order that the buyer asked to cancel. */
function guard(prefill: PrefillState, contradiction: Contradiction | null) {
  const judgement = judgeCancellation(
    { status: 'unshipped', fulfillment: 'seller', items: [{ itemId: '1', quantityOrdered: 1, buyerRequest: {} }] },
    {},
    { marketplace: 'A1PA6795UKMFR9', now: 1, requestLookedForAt: 1 },
  );
  const { rate, stock } = guardView({
    judgement,
    itemCount: 1,
    because: null,
    isAsked: false,
    plan: { code: 'BuyerCanceled', items: 'all', choosesItems: false },
    prefill,
    leavesQuantity: false,
    contradiction,
    isHeld: false,
    record: {
      outlook: {
        before: rateOf(1, 100),
        worst: { name: 'now', rate: rateOf(1, 100) },
        ifCounted: rateOf(3, 100),
        ifExempt: rateOf(1, 99),
        stateIfCounted: 'breach',
        target: 0.025,
        secondAfter: [],
        requestLookedForAt: 1,
      },
      summary: null,
    },
    isSilent: false,
    isUnreadable: false,
    unread: '',
    zone: null,
    labelOf: (code) => code,
    t: guardWords('en', lookup),
    replies: repliesWords('en', lookup),
    formats: createFormats('en'),
  });
  const words = rate?.parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  return { rate: [words, rate?.breach].join(' '), stock };
}

test('with the reason that the record bears out, the guard says what comes of it', () => {
  expect(guard('set', null)).toEqual({
    rate: '1 of 100 becomes 1 of 99: 1.01%, limit 2.50% ',
    stock: 'The quantity goes back into your stock.',
  });
});

test('with a reason that ignores the buyer’s request, the guard names the rate at worst and promises nothing', () => {
  expect(guard('theirs', 'request-ignored')).toEqual({
    rate: '1 of 100 would become 3 of 100: 3.00%, limit 2.50% at or over the limit',
    stock: '',
  });
});
