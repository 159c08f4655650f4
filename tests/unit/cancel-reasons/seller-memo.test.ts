import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MEMO_LIMIT, type MemoEvidence, memoEvidence, sellerMemo } from '../../../lib/cancel-reasons/seller-memo.ts';

const SEEN = { firstSeenAt: 1000, source: 'page-json' } as const;
const evidence = (reason: string) => memoEvidence({ buyerRequest: { reason }, items: [] }, SEEN)?.buyersReason;

test("the evidence is the first sighting of the request and the buyer's reason", () => {
  expect(memoEvidence({ items: [{}, { buyerRequest: { reason: ' Found\ncheaper ' } }] }, SEEN)).toEqual({
    requestSeenAt: 1000,
    source: 'page-json',
    buyersReason: 'Found cheaper',
  });
});

test('without a formal request there is no evidence', () => {
  expect(memoEvidence({ items: [{}] }, SEEN)).toBeNull();
  expect(memoEvidence({ buyerRequest: {}, items: [] }, null)).toBeNull();
});

test.each([
  'Order Created by Mistake',
  '間違えて注文した',
  'Bestellung versehentlich aufgegeben (2 Artikel)',
  'Would not arrive by 24.12.',
])('a reason as buyers pick them is kept: %s', (reason) => {
  expect(evidence(reason)).toBe(reason);
});

test.each([
  '',
  'write to me@example.com',
  'see https://example.com',
  'www.example.com',
  'call 030 12 34 56',
  '٠١٢٣٤٥٦',
  'x'.repeat(101),
])('a reason that someone may have typed is left out: %s', (reason) => {
  expect(evidence(reason)).toBeNull();
});

const say = ({ buyersReason }: MemoEvidence) => `Requested\n by the buyer${buyersReason ? `: ${buyersReason}` : ''}.`;
const known = { requestSeenAt: 1, source: 'file' } as const;

test('a memo stands on one line, and loses the reason before anything else', () => {
  expect(sellerMemo({ ...known, buyersReason: 'Changed mind' }, say)).toBe('Requested by the buyer: Changed mind.');
  expect(sellerMemo({ ...known, buyersReason: 'x'.repeat(MEMO_LIMIT) }, say)).toBe('Requested by the buyer.');
  expect(sellerMemo({ ...known, buyersReason: null }, () => `${'a'.repeat(254)}😀`)).toBe('a'.repeat(254));
  expect(sellerMemo({ ...known, buyersReason: null }, () => 'at 10:00 GMT−8')).toBe('at 10:00 GMT-8');
});

test('a memo keeps to its limit and never breaks a character, whatever the words', () => {
  const words = fc.tuple(fc.nat(300), fc.array(fc.constantFrom('a', '😀', '間', ' ', '\n'), { maxLength: 20 }));
  fc.assert(
    fc.property(words, words, ([room, ending], [most, reason]) => {
      const buyersReason = 'b'.repeat(most) + reason.join('');
      const memo = sellerMemo({ ...known, buyersReason }, (it) => 'a'.repeat(room) + ending.join('') + it.buyersReason);
      expect(memo.length).toBeLessThanOrEqual(MEMO_LIMIT);
      expect(memo).not.toMatch(/\p{Cs}/u);
      expect(memo).not.toContain('\n');
    }),
  );
});
