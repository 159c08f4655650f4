// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findItemChoices } from '../../../../lib/seller-central/cancel-order/item-choices.ts';
import type { ItemHints } from '../../../../lib/seller-central/order-details/item-hints.ts';
import { defineKatal } from './katal.ts';

defineKatal();

const numbers = (most: number) => Array.from({ length: most + 1 }, (_, count) => `<option>${count}</option>`).join('');
const item = (sku: string, controls: string) => `<tr><td>SKU: ${sku}</td><td>${controls}</td></tr>`;

function show(items: readonly string[], above = '', below = '') {
  document.body.innerHTML = `<form>${above}<table><thead><tr><th><input type="checkbox" id="all"></th></tr></thead>
    <tbody>${items.join('')}</tbody></table>${below}</form>`;
  const choices = findItemChoices(document, 'en');
  if (!choices) throw new Error('The made form has no choice of items.');
  return choices;
}

const isSecond = ({ sku }: ItemHints) => sku === 'L-2';
const boxes = () =>
  [...document.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')].map(({ checked }) => checked);
const quantities = () =>
  [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('tbody select, tbody [type=number]')].map(
    ({ value }) => value,
  );

const EXTENTS = [
  [
    'radio buttons by their words',
    '<label><input type="radio" name="x" value="1" checked> Cancel entire order</label><label><input type="radio" name="x" value="2"> Cancel items</label>',
  ],
  [
    'radio buttons in German',
    '<label><input type="radio" name="x" value="1" checked> Gesamte Bestellung stornieren</label><label><input type="radio" name="x" value="2"> Artikel stornieren</label>',
  ],
  [
    'radio buttons by their values',
    '<input type="radio" name="x" value="ENTIRE_ORDER" checked><input type="radio" name="x" value="ITEMS">',
  ],
  [
    'a native drop-down',
    '<select><option value="">Select</option><option value="1" selected>Cancel entire order</option><option value="2">Cancel items</option></select>',
  ],
  [
    'Katal radio buttons',
    '<kat-radiobutton name="x" value="order" label="注文全体をキャンセル"></kat-radiobutton><kat-radiobutton name="x" value="item" label="商品をキャンセル"></kat-radiobutton>',
  ],
] as const;

test.each(EXTENTS)('the whole order or the flagged items are chosen: %s', async (_, above) => {
  const box = '<input type="checkbox">';
  const choices = show([item('L-1', box), item('L-2', box)], above);
  expect(choices.items.map(({ hints }) => hints.sku)).toEqual(['L-1', 'L-2']);
  expect(await choices.chooseItems(isSecond)).toBe(true);
  expect([choices.extent(), boxes()]).toEqual(['items', [false, true]]);
  expect(await choices.chooseOrder()).toBe(true);
  expect(choices.extent()).toBe('order');
});

test('a flagged item is chosen with all of its quantity, and another is taken out', async () => {
  const control = (most: number) => `<input type="checkbox"><select>${numbers(most)}</select>`;
  const choices = show([item('L-1', control(3)), item('L-2', control(2))]);
  const [first] = document.querySelectorAll<HTMLInputElement>('tbody input');
  if (first) first.checked = true;
  expect(await choices.chooseItems(isSecond)).toBe(true);
  expect([boxes(), quantities()]).toEqual([
    [false, true],
    ['0', '2'],
  ]);
  expect(choices.items.map((each) => [each.isChosen(), each.quantity?.read()])).toEqual([
    [false, 0],
    [true, 2],
  ]);
});

test.each([
  [
    'by the headings of their columns',
    '<th></th><th>Title</th><th>SKU</th>',
    (n: number) => `<td>Mug</td><td>L-${n}</td>`,
  ],
  ['by an ASIN in a running text', '', (n: number) => `<td>Mug, ASIN: B00000000${n}, blue</td>`],
])('items are told apart %s', async (_, heads, cells) => {
  document.body.innerHTML = `<form><table><thead><tr>${heads}</tr></thead><tbody>${[1, 2]
    .map((n) => `<tr><td><input type="checkbox"></td>${cells(n)}</tr>`)
    .join('')}</tbody></table></form>`;
  const choices = findItemChoices(document, 'en');
  expect(await choices?.chooseItems(({ sku, asin }) => sku === 'L-2' || asin === 'B000000002')).toBe(true);
  expect(boxes()).toEqual([false, true]);
});

test('where only quantities tell, the others become zero', async () => {
  const box = (most: number) => `<input type="number" min="0" max="${most}" value="1">`;
  const choices = show([item('L-1', box(3)), item('L-2', box(4))]);
  expect(await choices.chooseItems(isSecond)).toBe(true);
  expect(quantities()).toEqual(['0', '4']);
});

test('a quantity without a limit is never made up', async () => {
  const box = (value: string) => `<input type="number" value="${value}">`;
  expect(await show([item('L-1', box('1')), item('L-2', box('2'))]).chooseItems(isSecond)).toBe(true);
  expect(quantities()).toEqual(['0', '2']);
  expect(await show([item('L-1', box('1')), item('L-2', box(''))]).chooseItems(isSecond)).toBe(false);
});

test('rows that the page draws once single items are asked for are found then', async () => {
  const choices = show([], EXTENTS[0][1]);
  document.querySelector('[value="2"]')?.addEventListener('change', () => {
    const body = document.querySelector('tbody');
    if (body) body.innerHTML = item('L-1', '<input type="checkbox">') + item('L-2', '<input type="checkbox">');
  });
  expect(await choices.chooseItems(isSecond)).toBe(true);
  expect(boxes()).toEqual([false, true]);
});

test('a box for something else is left alone', async () => {
  const box = '<input type="checkbox">';
  const choices = show(
    [item('L-1', box), item('L-2', box)],
    '',
    '<p><label><input type="checkbox" id="agree"> I agree</label></p>',
  );
  await choices.chooseItems(isSecond);
  expect(['all', 'agree'].map((id) => document.querySelector<HTMLInputElement>(`#${id}`)?.checked)).toEqual([
    false,
    false,
  ]);
});

test('it is said when an item could not be chosen or none is flagged', async () => {
  expect(
    await show([item('L-1', '<input type="checkbox">'), item('L-2', '<input type="checkbox" disabled>')]).chooseItems(
      isSecond,
    ),
  ).toBe(false);
  expect(
    await show([item('L-1', '<input type="checkbox">'), item('L-3', '<input type="checkbox">')]).chooseItems(isSecond),
  ).toBe(false);
});

test('a form without such a choice has none', () => {
  document.body.innerHTML = '<form><label><input type="checkbox"> I agree</label><textarea></textarea></form>';
  expect(findItemChoices(document, 'en')).toBeNull();
});
