// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { MARKETPLACE_IDS } from '../../../../lib/orders/marketplace.ts';
import { REPLY_LANGUAGES } from '../../../../lib/replies/names.ts';
import { readMessagePage } from '../../../../lib/seller-central/messages/read.ts';

const FIRST = '112-0000001-0000001';
const SECOND = '112-0000002-0000002';

const received = (text: string) =>
  `<div class="message-component received"><div class="message-body-text">${text}</div></div>`;
const sent = (text: string) =>
  `<div class="message-component sent-message-component"><div class="message-body-text">${text}</div></div>`;
const link = (id: string) =>
  `<kat-link data-ph-capture-attribute-order-id="${id}" label="${id}" href="/orders-v3/order/${id}"></kat-link>`;
const thread = (header: string, messages: string, context = '') =>
  `<section><div class="case-message-view-header"><span class="buyer-name">Marisol Quenby</span>${header}</div><div class="case-message-view-messages">${messages}</div><textarea></textarea></section><div class="case-context-content">${context}</div>`;

function readInbox(markup: string) {
  history.replaceState(null, '', '/messaging/inbox?fi=1');
  document.body.innerHTML = markup;
  return readMessagePage(document, REPLY_LANGUAGES);
}

test.each([
  ['by its own link', thread(link(FIRST), '')],
  ['by the box that tells of the order', thread('', '', `<span>Order ID</span> <span>${FIRST}</span>`)],
  [
    'of the thread that is shown, not of a hidden copy',
    `<div style="display: none">${thread(link(SECOND), '', SECOND)}</div>${thread(link(FIRST), '')}`,
  ],
  [
    'by the nearest link where all names are new',
    `<main><a href="/orders-v3/order/${SECOND}">x</a><section><a href="/orders-v3/order/${FIRST}/ref=x">x</a><div><textarea></textarea></div></section></main>`,
  ],
])('the order of a thread is read %s', (_, markup) => {
  expect(readInbox(markup).orderId).toBe(FIRST);
});

test('while a header still shows the thread before, neither order is taken', () => {
  expect(readInbox(thread(link(SECOND), '', FIRST))).toMatchObject({ orderId: null, namesSeveral: true });
});

test('an order that only a message names is not the thread’s', () => {
  expect(readInbox(thread('', received(`My other order is ${SECOND}`))).orderId).toBeNull();
});

test('an inbox without an open thread is told from one that can’t be read', () => {
  expect(readInbox('<div id="threads-list-search-bar"></div>').isIdle).toBe(true);
  expect(readInbox('<div></div>').isIdle).toBe(false);
});

test('that the buyer speaks of cancelling is a hint from the buyer’s messages alone', () => {
  const mentions = (messages: string) => readInbox(thread(link(FIRST), messages)).mentionsCancelling;
  expect(mentions(received('Please cancel my order'))).toBe(true);
  expect(mentions(received('キャンセルをお願いします'))).toBe(true);
  expect(mentions(received('İptal etmek istiyorum'))).toBe(true);
  expect(mentions(received('Where is it?') + sent('We can cancel it'))).toBe(false);
});

test('neither names nor messages are in what was read', () => {
  const {
    box: _box,
    thread: _thread,
    ...rest
  } = readInbox(thread(link(FIRST), received('<b>Secret</b> wish of Marisol'), link(FIRST)));
  expect(JSON.stringify(rest)).not.toMatch(/Secret|Marisol|Quenby/);
});

test.each([
  ["Buyer's Language of Preference: Spanish", 'es'],
  ['Bevorzugte Sprache des Käufers: Japanisch', 'ja'],
  ["Langue de préférence de l'acheteur : allemand", 'de'],
  ['購入者の希望言語：トルコ語', 'tr'],
  ['买家首选语言：葡萄牙语', 'pt'],
  ["Buyer's Language of Preference: Spanish (Mexico)", 'es'],
  ["Buyer's Language of Preference: Klingon", null],
  ['Attachment: French', null],
])('“%s” states the language %s', (label, language) => {
  history.replaceState(null, '', `/messaging/contact?orderID=${FIRST}&marketplaceID=${MARKETPLACE_IDS.DE}`);
  document.body.innerHTML = `<kat-tooltip><kat-label></kat-label></kat-tooltip><textarea></textarea>`;
  document.querySelector('kat-label')?.append(label);
  expect(readMessagePage(document, REPLY_LANGUAGES)).toMatchObject({
    orderId: FIRST,
    scope: { marketplace: MARKETPLACE_IDS.DE },
    language: { stated: language },
  });
});
