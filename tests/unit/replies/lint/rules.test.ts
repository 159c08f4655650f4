import { expect, test } from 'vitest';
import { lintReply } from '../../../../lib/replies/lint/lint-reply.ts';
import { LONGEST_MESSAGE } from '../../../../lib/replies/lint/rules/too-long.ts';
import type { LintRule } from '../../../../lib/replies/names.ts';
import { ORDER, orderId } from './corpus.ts';

const context = { orderId: ORDER, buyerAsked: false };
const found = (text: string, rule: LintRule) =>
  lintReply(text, context)
    .filter((finding) => finding.rule === rule)
    .map(({ start, end }) => text.slice(start, end));

test('the id of this very order must stand in the text', () => {
  expect(lintReply('Hello.', context)).toEqual([{ rule: 'missing-order-id', severity: 'warn', start: 6, end: 6 }]);
  expect(found(`Order ${ORDER}`, 'missing-order-id')).toEqual([]);
  expect(found('Order 111-1111111-1111111', 'missing-order-id')).toEqual(['111-1111111-1111111']);
  const unknown = { orderId: null, buyerAsked: false };
  expect(lintReply('Order 111-1111111-1111111', unknown)).toEqual([]);
  expect(lintReply('Order', unknown)).toHaveLength(1);
  expect(lintReply('S01-1111111-1111111', { ...unknown, orderId: orderId('S01-1111111-1111111') })).toEqual([]);
});

test('a text of white space and unseen characters is empty, and nothing else is said of it', () => {
  for (const text of ['', ' \n\t', '\u200B\u00AD', '\u3000'])
    expect(lintReply(text, context)).toEqual([{ rule: 'empty', severity: 'block', start: 0, end: text.length }]);
});

test('2,000 units of text are allowed and what is beyond is marked', () => {
  expect(found('a'.repeat(LONGEST_MESSAGE), 'too-long')).toEqual([]);
  expect(found(`${'a'.repeat(LONGEST_MESSAGE)}bc`, 'too-long')).toEqual(['bc']);
  expect(found('𠮷'.repeat(LONGEST_MESSAGE / 2 + 1), 'too-long')).toEqual(['𠮷']);
});

test.each([
  ['empty-placeholder', 'Dear {name}, order {order_id}', ['{name}', '{order_id}']],
  ['empty-placeholder', 'Dear [Name], <your address>, 【姓名】', ['[Name]', '<your address>', '【姓名】']],
  ['empty-placeholder', 'Am XX.XX.XXXX, um XXXX, ____', ['XX.XX.XXXX', 'XXXX', '____']],
  ['empty-placeholder', '〇〇様、%FIRST_NAME% undefined', ['〇〇', '%FIRST_NAME%', 'undefined']],
  ['empty-placeholder', '[Important] size XXL, 3XL, [2 pack], a_b, 【重要】', []],
  ['html', '<b>Hi</b> &nbsp; <br/> <!-- x', ['<b>', '</b>', '&nbsp;', '<br/>', '<!--']],
  ['html', 'a < b > c, <name>, AT&T; R&D', []],
  ['emoji', 'Hi 😊! 👩‍👩‍👧 1️⃣ 🇩🇪 ❤', ['😊', '👩‍👩‍👧', '1️⃣', '🇩🇪', '❤']],
  ['emoji', 'No. 1 #2 * © ® ™ → ★ 24/7 №', []],
  ['capitals', 'PLEASE READ THIS now. IMPORTANT: ok', ['PLEASE READ THIS', 'IMPORTANT']],
  ['capitals', 'DHL and USPS, FBA SKU AB-CDEFGH-12, B07XJ8C8F5, GmbH, LEGO, JST', []],
] as const)('%s in “%s”', (rule, text, expected) => {
  expect(found(text, rule)).toEqual(expected);
});

test('asking to cancel blocks, offering it warns, and neither is said once the buyer asked', () => {
  const severities = (text: string, buyerAsked: boolean) =>
    lintReply(`${text} ${ORDER}`, { orderId: ORDER, buyerAsked }).map(({ severity }) => severity);
  expect(severities('Please cancel the order.', false)).toEqual(['block']);
  expect(severities('You may cancel the order.', false)).toEqual(['warn']);
  expect(severities('Please cancel the order.', true)).toEqual([]);
});

test('a neutral request for a review warns, a slanted one blocks', () => {
  const severities = (text: string) => lintReply(`${text} ${ORDER}`, context).map(({ severity }) => severity);
  expect(severities('Please leave a review.')).toEqual(['warn']);
  expect(severities('Please leave a positive review.')).toEqual(['block']);
});
