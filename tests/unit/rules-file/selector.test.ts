import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBoundedSelector } from '../../../lib/rules-file/selector.ts';

test.each([
  '#orders-table',
  '.myo-table-container table',
  'a[href*="/orders-v3/order/"]',
  '[data-test-id="oth-order-status"] > span.main',
  'kat-alert[variant="success"], kat-alert[variant=info i]',
  ':scope > td:first-child > input[type="checkbox"]',
  'tr:nth-child(2) td:not(.quiet, [hidden])',
  'div:has(> .banner) + p',
  'li:is(.a, .b):has(img)',
])('%s is allowed', (css) => {
  expect(isBoundedSelector(css)).toBe(true);
});

test.each([
  ['nothing at all', ''],
  ['everything', '*'],
  ['a chain of everything', 'div * * * span'],
  ['a search within a search', 'div:has(p:has(b))'],
  ['two searches', 'div:has(p) span:has(b)'],
  ['too many steps', 'a b c d e f'],
  ['too many alternatives', 'a, b, c, d, e, f, g'],
  ['too deep a nest', ':not(:not(:not(a)))'],
  ['a list without its last part', 'a,'],
  ['two ways in a row', 'a > > b'],
  ['an unclosed attribute', 'a[href="x'],
  ['an escape', 'a\\:b'],
  ['a rule', 'a{color:red}'],
  ['a comment', 'a/**/b'],
  ['an element that the browser draws', 'a::before'],
  ['a place in arithmetic', 'tr:nth-child(2n+1)'],
  ['a text of 201 characters', `.${'a'.repeat(200)}`],
])('%s is refused', (_, css) => {
  expect(isBoundedSelector(css)).toBe(false);
});

test('whatever the text, the answer comes at once and is the same without the blanks around it', () => {
  const parts = fc.constantFrom('a', '.b', '#c', '[d="e"]', ':not(', ':has(', ')', ' ', '>', ',', '*', '"', '\\', '\n');
  const selectors = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 60 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(selectors, (css) => {
      fc.pre(css.length < 190);
      expect(isBoundedSelector(`  ${css.trim()} `)).toBe(isBoundedSelector(css.trim()));
    }),
  );
});
