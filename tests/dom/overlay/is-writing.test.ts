// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isWriting } from '../../../lib/overlay/is-writing.ts';

/** An element with its inside in a shadow root, as Katal builds its fields. */
function component(name: string, inside: Element, mode: ShadowRootMode): Element {
  const host = document.createElement(name);
  host.attachShadow({ mode }).append(inside);
  document.body.append(host);
  return inside;
}

function element(tag: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  document.body.append(made);
  return made;
}

/** What the document's own listener makes of a key that is pressed in an element. */
function goesToField(pressed: Element): boolean | null {
  let answer: boolean | null = null;
  const heard = (event: Event) => {
    answer = isWriting(event);
  };
  document.addEventListener('keydown', heard, { once: true });
  pressed.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, composed: true }));
  return answer;
}

test.each([
  ['a text field', () => element('input')],
  ['a search field', () => element('input', { type: 'search' })],
  ['a number field', () => element('input', { type: 'number' })],
  ['a group of choices, which the arrow keys step through', () => element('input', { type: 'radio' })],
  ['a text box', () => element('textarea')],
  ['a drop-down', () => element('select')],
  ["a drop-down of the page's own making", () => element('div', { role: 'combobox', tabindex: '0' })],
  ['a text box in an open component', () => component('kat-textarea', element('textarea'), 'open')],
  ['a component that hides its inside', () => component('kat-input', element('input'), 'closed')],
])('a key in %s is the field’s', (_, make) => {
  expect(goesToField(make())).toBe(true);
});

test.each([
  ['the page itself', () => document.body],
  ['a link', () => element('a', { href: '#' })],
  ['a button', () => element('button')],
  ['the box that selects a row', () => element('input', { type: 'checkbox' })],
  ['a button in an open component', () => component('kat-button', element('button'), 'open')],
])('a key on %s goes to no field', (_, make) => {
  expect(goesToField(make())).toBe(false);
});
