import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { GATE_REASONS, replyGate } from '../../../lib/replies/gates.ts';
import { TEMPLATE_IDS } from '../../../lib/replies/names.ts';
import { arbitraryCase } from '../cancel-reasons/arbitrary-case.ts';
import { NOW } from '../cancel-reasons/cases/case.ts';
import { GATE_CASES } from './gate-cases/index.ts';

describe.each(TEMPLATE_IDS)('%s', (purpose) => {
  test.each(GATE_CASES[purpose])(
    '$what: $expected',
    ({ order, words = {}, country = 'DE', expected, opens = null }) => {
      const marketplace = country && MARKETPLACE_IDS[country];
      const gate = replyGate(purpose, order, words, { marketplace, now: NOW, requestLookedForAt: NOW });
      expect(gate).toEqual(
        expected === 'allowed' ? { allowed: true } : { allowed: false, why: expected, opensWith: opens },
      );
    },
  );
});

test('every reason of refusal has a case', () => {
  const met = new Set(Object.values(GATE_CASES).flatMap((cases) => cases.map(({ expected }) => expected)));
  expect(GATE_REASONS.filter((why) => !met.has(why))).toEqual([]);
});

test('a buyer is never told how to cancel who did not ask, nor with a formal request on record, nor for want of stock', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ order, words, context }) => {
      const isAsked = words.askedByMessage ?? order.askedByMessage ?? false;
      const asksFormally = order.buyerRequest && !order.items.some((item) => item.buyerRequest);
      for (const purpose of ['use-official-request', 'early-self-cancel'] as const) {
        if (!replyGate(purpose, order, words, context).allowed) continue;
        expect(isAsked).toBe(true);
        expect(asksFormally).toBeFalsy();
        expect(words.because).not.toBe('out-of-stock');
      }
    }),
  );
});

test('what would open a refused reply does open it', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.constantFrom(...TEMPLATE_IDS), ({ order, words, context }, purpose) => {
      const gate = replyGate(purpose, order, words, context);
      if (gate.allowed || !gate.opensWith) return;
      expect(replyGate(purpose, order, { ...words, ...gate.opensWith }, context)).toEqual({ allowed: true });
    }),
  );
});
