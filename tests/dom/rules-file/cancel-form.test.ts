// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { ListName } from '../../../lib/rules-file/list-names.ts';
import { findReasonControls } from '../../../lib/seller-central/cancel-order/find-reason-controls.ts';
import { findItemChoices } from '../../../lib/seller-central/cancel-order/item-choices.ts';
import { findMemo } from '../../../lib/seller-central/cancel-order/memo.ts';
import { reachesSubmit } from '../../../lib/seller-central/cancel-order/reaches-submit.ts';
import { pageAdditions } from '../../../lib/seller-central/page-additions.ts';

const added = (list: ListName, css: string) => ({ list, css, place: 'behind', seen: 2027, confidence: 'C' }) as const;
pageAdditions.provide({
  selectors: [
    added('cancel-order.reason-control', '[data-asks="why"]'),
    added('cancel-order.form', '.cancel-panel'),
    added('cancel-order.option', 'kat-choice'),
    added('cancel-order.memo', '.remark'),
    added('cancel-order.quantity', '.units'),
    added('cancel-order.submit', '.send-off'),
  ],
  words: [],
  requests: [],
});

/** Six options, of which the first bears its code and nobody knows the others. */
const select = (attributes: string, values = ['NoInventory', 'r2', 'r3', 'r4', 'r5', 'r6']) =>
  `<select ${attributes}>${values.map((value, index) => `<option value="${value}">text ${index}</option>`)}</select>`;
const found = (possibleReasons: readonly string[] | null = null) =>
  findReasonControls(document, { language: 'en', possibleReasons });

test('a control in which one reason is known is the one for the reason where the rules file says so', () => {
  document.body.innerHTML = select('data-asks="what"');
  expect(found()).toEqual([]);
  document.body.innerHTML = select('data-asks="why"');
  expect(found()).toMatchObject([{ options: [{ code: 'NoInventory' }, ...Array(5).fill({ code: null })] }]);
});

test('a control without any known reason stays unknown, whatever the rules file calls it', () => {
  document.body.innerHTML = select('data-asks="why"', ['r1', 'r2', 'r3']);
  expect(found()).toEqual([]);
});

test('what the rules file calls a form is one in which places can tell the reasons', () => {
  const six = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];
  const possible = ['NoInventory', 'BuyerCanceled', 'GeneralAdjustment', 'CustomerExchange', 'PricingError', 'Other'];
  document.body.innerHTML = `<div class="panel">${select('', six)}<textarea></textarea></div>`;
  expect(found(possible)).toEqual([]);
  document.body.innerHTML = `<div class="cancel-panel">${select('', six)}<textarea></textarea></div>`;
  expect(found(possible)).toMatchObject([{ sureness: 'position' }]);
});

const dropdown = (options: string) => {
  document.body.innerHTML = '<form><kat-dropdown></kat-dropdown></form>';
  const host = document.querySelector('kat-dropdown');
  host?.attachShadow({ mode: 'open' }).append(document.createElement('div'));
  host?.shadowRoot?.firstElementChild?.insertAdjacentHTML('beforeend', options);
  return host?.shadowRoot ?? document;
};

test('options that are drawn anew are read and chosen in a drop-down', async () => {
  const inside = dropdown(
    '<div role="combobox">Choose</div><kat-choice value="NoInventory">No stock</kat-choice><kat-choice value="PricingError">Price</kat-choice>',
  );
  inside.addEventListener('click', ({ target }) => {
    const shown = inside.querySelector('[role=combobox]');
    if (shown && target instanceof Element && target.localName === 'kat-choice') shown.textContent = target.textContent;
  });
  const [control] = found();
  expect(await control?.write('PricingError')).toEqual({ ok: true });
  expect(control?.read()).toBe('PricingError');
});

test.each([
  ['a submit', 'button type="submit"', 'button'],
  ['a link', 'a href="#sent"', 'a'],
])('nothing in %s is pressed, though the rules file takes it for an option', async (_, start, end) => {
  const options = ['NoInventory', 'PricingError'].map((code) => `<kat-choice value="${code}">${code}</kat-choice>`);
  const inside = dropdown(`<form><${start}>${options.join('')}</${end}></form>`);
  const heard: string[] = [];
  inside.addEventListener('click', ({ target }) => target instanceof Element && heard.push(target.localName));
  const [control] = found();
  expect(await control?.write('PricingError')).toMatchObject({ ok: false });
  expect(heard).not.toContain('kat-choice');
});

test('of several boxes the memo is the one that the rules file names, if it is a box for text', () => {
  document.body.innerHTML = '<form><textarea></textarea><textarea class="remark"></textarea></form>';
  expect(findMemo(document, 'en')?.element.className).toBe('remark');
  document.body.innerHTML =
    '<form><textarea></textarea><textarea></textarea><p class="remark" contenteditable></p></form>';
  expect(findMemo(document, 'en')).toBeNull();
});

test('a box that the rules file names is one for a number, unless a text stands in it', () => {
  const form = (
    value: string,
  ) => `<form><table><tr><td>SKU: L-1</td><td><input class="units" value="${value}"></td></tr>
    <tr><td>SKU: L-2</td><td><input type="number" value="2"></td></tr></table></form>`;
  const quantities = (value: string) => {
    document.body.innerHTML = form(value);
    return findItemChoices(document, 'en')?.items.map(({ quantity }) => quantity?.read());
  };
  expect(quantities('3')).toEqual([3, 2]);
  expect(quantities('Mr Smith')).toEqual([2]);
});

test('what the rules file calls a submit is held to be one', () => {
  document.body.innerHTML = '<main><div class="send-off">Done</div></main>';
  const reached: boolean[] = [];
  addEventListener('click', (event) => reached.push(reachesSubmit(event, 'en')), { once: true });
  document.querySelector<HTMLElement>('.send-off')?.click();
  expect(reached).toEqual([true]);
});
