// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findTextBox } from '../../../../lib/seller-central/messages/text-box.ts';
import { defineKatal } from '../cancel-order/katal.ts';

defineKatal();

function show(markup: string): string | null {
  document.body.innerHTML = `<header><div role="search"><textarea id="search"></textarea></div></header>${markup}`;
  return findTextBox(document)?.element.id ?? null;
}

const THREAD = '<div class="case-message-view-messages"><div class="message-component">Where is it?</div></div>';
const NOTE = '<aside><textarea id="note"></textarea></aside>';

test.each([
  [
    'Katal’s on the contact page, among others',
    `${NOTE}<div id="ayb-contact-buyer"><div class="contact-buyer-text-area"><kat-textarea id="box"></kat-textarea></div><textarea></textarea></div>`,
  ],
  ['a native one on the contact page', `${NOTE}<div id="ayb-contact-buyer"><textarea id="box"></textarea></div>`],
  ['an element edited in place', '<div id="box" contenteditable="true"><p>Hello</p></div>'],
  ['the one beside the open thread', `${NOTE}<section>${THREAD}<div><textarea id="box"></textarea></div></section>`],
  ['the only one on a page whose names are all new', '<div class="x1"><kat-textarea id="box"></kat-textarea></div>'],
  [
    'that of the thread that is shown, not of a hidden copy',
    `<section style="display: none">${THREAD}<textarea id="old"></textarea></section><section>${THREAD}<textarea id="box"></textarea></section>`,
  ],
])('the text box is %s', (_, markup) => {
  expect(show(markup)).toBe('box');
});

test.each([
  ['two that nothing tells apart', '<textarea></textarea><textarea></textarea>'],
  ['two beside the thread', `<section>${THREAD}<textarea></textarea><textarea></textarea></section>`],
  ['one that only shows a text', '<textarea readonly></textarea>'],
  ['a line for one word', '<input type="text">'],
  ['one that is hidden', '<div hidden><textarea></textarea></div>'],
])('%s is not taken for the text box', (_, markup) => {
  expect(show(markup)).toBeNull();
});

test('Katal’s text is read through its open shadow root', () => {
  show('<kat-textarea></kat-textarea>');
  const inner = document.querySelector('kat-textarea')?.shadowRoot?.querySelector('textarea');
  if (inner) inner.value = 'Dear buyer';
  expect(findTextBox(document)?.read()).toBe('Dear buyer');
});

test('a box of our own is not taken for the text box', () => {
  show('<crg-replies></crg-replies>');
  document.querySelector('crg-replies')?.attachShadow({ mode: 'open' }).append(document.createElement('textarea'));
  expect(findTextBox(document)).toBeNull();
});
