import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictionOf } from '../../../lib/cancel-reasons/contradiction.ts';
import { judgeCancellation } from '../../../lib/cancel-reasons/judge-cancellation.ts';
import { BECAUSE, NEXT_STEPS, VERDICTS } from '../../../lib/cancel-reasons/judgement.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { CANCEL_REASONS } from '../../../lib/rules/cancel-reasons.ts';
import { MINUTE } from '../../../lib/time/instant.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { NOW, unshipped } from './cases/case.ts';
import { CASES } from './cases/index.ts';
import { VERDICTS_DOC, verdictsDoc } from './make-verdicts-doc.ts';
import { inShort, judged, warningsInShort } from './table-case.ts';

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('$what', (row) => {
    const judgement = judged(row);
    expect(inShort(judgement)).toEqual(row.expected);
    expect(warningsInShort(judgement)).toEqual(row.warns ?? []);
  });
});

test('docs/verdicts.md says what the cases say', () => {
  expect(readFileSync(VERDICTS_DOC, 'utf8')).toBe(verdictsDoc());
});

test('every verdict and every next step has a case', () => {
  const rows = Object.values(CASES).flatMap((cases) => cases.map(({ expected }) => expected));
  expect(new Set(rows.map(([verdict]) => verdict))).toEqual(new Set(VERDICTS));
  expect(new Set(rows.map((row) => row[6]))).toEqual(new Set(NEXT_STEPS));
});

test("the end of the buyer's own time to cancel is told while it lasts, and the seller's own rule goes before the table", () => {
  const order = unshipped({ purchasedAt: NOW - 40 * MINUTE });
  const context = { marketplace: MARKETPLACE_IDS.DE, now: NOW, requestLookedForAt: NOW } as const;
  expect(judgeCancellation(order, {}, context).buyerCancelsAloneUntil).toBeNull();
  const own = { ...context, overrides: { buyerSelfCancelMinutes: 60 } };
  expect(judgeCancellation(order, {}, own).buyerCancelsAloneUntil).toBe(NOW + 20 * MINUTE);
  expect(judgeCancellation({ ...order, status: 'shipped' }, {}, own).buyerCancelsAloneUntil).toBeNull();
});

test('"Buyer canceled" is never proposed without a formal request, nor a counted reason where one stands', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ order, words, context }) => {
      const { reason, formalRequest, effects } = judgeCancellation(order, words, context);
      const isOnRecord = [order, ...order.items].some(({ buyerRequest }) => buyerRequest);
      if (reason === 'BuyerCanceled') expect([isOnRecord, effects?.rate]).toEqual([true, 'none']);
      if (formalRequest) expect([null, 'BuyerCanceled']).toContain(reason);
      if (!isOnRecord) expect(formalRequest).toBe(false);
    }),
  );
});

test('nothing is proposed for an order that can not be cancelled, or of which too little is known', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ order, words, context }) => {
      const { verdict, reason, effects, why } = judgeCancellation(order, words, context);
      const isClosed = verdict === 'cannot-cancel' || verdict === 'unknown';
      expect(why !== null).toBe(isClosed);
      if (isClosed) expect(reason).toBeNull();
      expect(effects === null).toBe(verdict === 'cannot-cancel');
    }),
  );
});

test('without a formal request a reason is proposed only once the seller has said why', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ order, words, context }) => {
      const { because: _, ...silent } = words;
      const { verdict, reason } = judgeCancellation(order, silent, context);
      if (verdict !== 'buyer-requested') expect(reason).toBeNull();
    }),
  );
});

test('a buyer is asked to cancel only after asking in a message, and never for want of stock', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ order, words, context }) => {
      const { reply, formalRequest, nextStep } = judgeCancellation(order, words, context);
      const asksBuyer = reply?.template === 'use-official-request' || reply?.template === 'early-self-cancel';
      expect(asksBuyer).toBe(nextStep === 'send-to-formal-request' || nextStep === 'buyer-cancels-alone');
      if (!asksBuyer) return;
      expect(words.askedByMessage ?? order.askedByMessage).toBe(true);
      expect(words.because).not.toBe('out-of-stock');
      if (reply?.template === 'use-official-request') expect(formalRequest).toBe(false);
    }),
  );
});

test('a contradiction agrees with the verdict, and never meets the proposed reason', () => {
  const codes = CANCEL_REASONS.map(({ code }) => code);
  fc.assert(
    fc.property(arbitraryCase, fc.constantFrom(...codes), ({ order, words, context }, chosen) => {
      const judgement = judgeCancellation(order, words, context);
      expect(contradictionOf(judgement.reason, judgement)).toBeNull();
      const contradiction = contradictionOf(chosen, judgement);
      const isBuyers = chosen === 'BuyerCanceled';
      if (judgement.verdict === 'buyer-requested') expect(contradiction).toBe(isBuyers ? null : 'request-ignored');
      if (judgement.verdict === 'seller-fault' || judgement.verdict === 'message-only') {
        expect(contradiction).toBe(isBuyers ? 'untrue-buyer-reason' : null);
      }
    }),
  );
});

test("each of the seller's words has a reason of its own", () => {
  const reasons = BECAUSE.map(
    (because) =>
      judgeCancellation(unshipped(), { because }, { marketplace: null, now: NOW, requestLookedForAt: NOW }).reason,
  );
  expect(new Set(reasons).size).toBe(BECAUSE.length);
});
