// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MadePage, type MadeRow, row, showRows } from './made-page.ts';
import { factsOf, readShown, show } from './saved-page.ts';

/** The facts of a list of one made row. */
function factsOfRow(made: MadeRow, page: MadePage = {}) {
  showRows([row(made)], page);
  return factsOf(readShown())[0];
}

const BANNER = 'The buyer has requested to cancel this order.';

test.each<[string, string, MadePage, string | 'ambiguous' | undefined]>([
  ['American English on amazon.de', 'Ship by date: 05/12/2026', { host: 'sellercentral.amazon.de' }, 'ambiguous'],
  [
    'English of no country on amazon.de',
    'Ship by date: 05/12/2026',
    { lang: 'en', host: 'sellercentral.amazon.de' },
    '2026-12-05T22:59:59.000Z',
  ],
  ['Chinese, which does not tell', '发货截止日期：05/12/2026', { lang: 'zh-CN' }, 'ambiguous'],
  [
    'a day that can be no month',
    'Ship by date: 26/11/2026',
    { host: 'sellercentral.amazon.de' },
    '2026-11-26T22:59:59.000Z',
  ],
  [
    'a window whose end settles the order',
    'Ship by date: 05/12/2026 to 13/12/2026',
    { host: 'sellercentral.amazon.de' },
    '2026-12-13T22:59:59.000Z',
  ],
  ['a month written out', 'Ship by date: 5 Dec 2026', { host: 'sellercentral.amazon.de' }, '2026-12-05T22:59:59.000Z'],
  ['a year first', 'Ship by date: 2026-12-05', { host: 'sellercentral.amazon.de' }, '2026-12-05T22:59:59.000Z'],
  ['a weekday that is wrong for the date', 'Ship by date: Mon, Nov 26, 2026', {}, undefined],
  ['a day that no calendar has', 'Ship by date: Feb 30, 2026', {}, undefined],
  ['no year', 'Ship by date: Thu, Nov 26', {}, undefined],
  [
    'pieces with a mere space between',
    'Ship by date: <b>Nov</b> <b>25</b> <b>2026</b>',
    {},
    '2026-11-26T07:59:59.000Z',
  ],
  [
    'another date on its line',
    'Ship by date: Nov 26, 2026 Deliver by date: Dec 2, 2026',
    {},
    '2026-11-27T07:59:59.000Z',
  ],
  [
    'another behind a bar',
    'Ship by date: Nov 26, 2026 | <b>Deliver by date:</b> <b>Dec 2, 2026</b>',
    {},
    '2026-11-27T07:59:59.000Z',
  ],
  [
    'another under a label nobody knows',
    'Ship by date: Nov 26, 2026 Zustellung am : Dec 2, 2026',
    {},
    '2026-11-27T07:59:59.000Z',
  ],
  ['no date', 'Ship by date: tomorrow', {}, undefined],
  ['no marketplace', 'Ship by date: 26 Nov 2026', { host: 'sellercentral-europe.amazon.com' }, undefined],
])('the ship-by in %s is read exactly or not at all', (_, text, page, expected) => {
  const facts = factsOfRow({ option: `<div>${text}</div>` }, page);
  expect(facts?.shipByAmbiguous ? 'ambiguous' : facts?.shipBy).toBe(expected);
});

test.each([
  ['in one text', 'Ship by date: Mon, Nov 23, 2026 to Wed, Nov 25, 2026'],
  ['in elements of their own', 'Ship by date: <b>Mon, Nov 23, 2026</b> to <b>Wed, Nov 25, 2026</b>'],
  ['in elements with a dash', '<span>Ship by date:</span><span>Nov 23, 2026 –</span><span>Nov 25, 2026</span>'],
  [
    'in elements with a word at the start of the second',
    '<span>Ship by date:</span><span>Mon, Nov 23, 2026</span><span>to Wed, Nov 25, 2026</span>',
  ],
])('a ship window ends with its later day: %s', (_, option) => {
  expect(factsOfRow({ option: `<div>${option}</div><div>Deliver by date: Mon, Nov 30, 2026</div>` })?.shipBy).toBe(
    '2026-11-26T07:59:59.000Z',
  );
});

test.each([
  ['fr', 'Expédier avant le : 13 nov. 2026', 'À livrer avant le : 15 nov. 2026 au 18 nov. 2026'],
  ['fr', 'À expédier avant le : 13 nov. 2026', 'À livrer avant le : 15 nov. 2026 au 18 nov. 2026'],
  ['it', 'Spedire entro il 13 nov 2026', 'A domicilio il 18 nov 2026'],
  ['de', 'Versenden bis: 13. Nov. 2026', 'Bis zum 18. Nov. 2026 zustellen'],
  ['en', 'Ship by date: 13 Nov 2026', 'To be delivered on 18 Nov 2026'],
])('in %s the line of the delivery is no part of the ship window, however it begins: %s, %s', (lang, ship, deliver) => {
  const facts = factsOfRow(
    { option: `<div>${ship}</div><div>${deliver}</div>` },
    { lang, host: 'sellercentral.amazon.fr' },
  );
  expect(facts?.shipBy).toBe('2026-11-13T22:59:59.000Z');
});

test.each<[string, string, string | undefined]>([
  [
    'the first of two dates',
    '<div>Expédition: Nov 26, 2026</div><div>Arrivée: Nov 30, 2026</div>',
    '2026-11-27T07:59:59.000Z',
  ],
  [
    'not the delivery, which is labelled',
    '<div>Deliver by date: Nov 30, 2026</div><div>Away: Nov 26, 2026</div>',
    '2026-11-27T07:59:59.000Z',
  ],
  ['neither of two dates in the wrong order', '<div>One: Nov 30, 2026</div><div>Other: Nov 26, 2026</div>', undefined],
  ['nothing of a lone date', '<div>Some day: Nov 26, 2026</div>', undefined],
  ['nothing of a lone delivery', '<div>Deliver by date: Nov 26, 2026</div>', undefined],
  [
    'nothing of three dates',
    '<div>A: Nov 24, 2026</div><div>B: Nov 25, 2026</div><div>C: Nov 26, 2026</div>',
    undefined,
  ],
])('where the ship-by label is worded in a way that we do not know, %s is taken', (_, option, expected) => {
  expect(factsOfRow({ option })?.shipBy).toBe(expected);
});

test.each<[string, string, object | undefined]>([
  ['the known element with words of no language', '<div class="buyer-requested-cancel">⚠</div>', {}],
  ['the sentence alone', `<p>${BANNER}</p>`, {}],
  ['the sentence in another language than the page', '<p>Der Käufer möchte die Bestellung stornieren.</p>', {}],
  ['the known element, hidden in this row', `<div class="buyer-requested-cancel" hidden>${BANNER}</div>`, undefined],
  [
    'the known element, hidden by style',
    `<div class="buyer-requested-cancel" style="display: none">${BANNER}</div>`,
    undefined,
  ],
  ['a denial', '<p>The buyer has not requested to cancel this order.</p>', undefined],
  ['a condition', '<p>If the buyer has requested to cancel this order, choose Buyer canceled.</p>', undefined],
  [
    'a withdrawn request',
    '<p>The request of the buyer to cancel was withdrawn: the buyer has requested to cancel no longer.</p>',
    undefined,
  ],
])('%s tells whether the buyer asked to cancel', (_, markup, expected) => {
  const status = `<span class="main-status unshipped-status">Unshipped</span>${markup}`;
  expect(factsOfRow({ status })?.buyerRequest).toEqual(expected);
});

test.each([
  ['Cancellation reason: Order Created by Mistake', 'Order Created by Mistake'],
  ['Raison quelconque : Trop cher', 'Trop cher'],
  ['Trop cher', 'Trop cher'],
])('the reason of a request is read without its label: %s', (text, reason) => {
  const status = `<div class="buyer-requested-cancel"><p class="buyer-requested-cancel-order-status-message">${text}</p></div>`;
  expect(factsOfRow({ status })?.buyerRequest).toEqual({ reason });
});

test.each<[string, string, string | undefined]>([
  ['a class against a text in another language', '<span class="main-status shipped-status">出荷済み</span>', 'shipped'],
  ['a class beside words that nobody knows', '<span class="main-status pending-status">Zzz</span>', 'pending'],
  ['a text without a class', '<b>Payment pending</b>', 'pending'],
  ['a class that contradicts its text', '<span class="main-status pending-status">Shipped</span>', undefined],
  ['two statuses', '<b>Shipped</b><b>Canceled</b>', undefined],
  ['a status inside a sentence', '<b>Shipped orders cannot be canceled</b>', undefined],
  ['a partly shipped order', '<b>Partially shipped</b>', 'unshipped'],
  ['an empty class', '<span class="main-status"></span>', undefined],
])('the status is never guessed: %s', (_, status, expected) => {
  expect(factsOfRow({ status })?.status).toBe(expected);
});

test("an order's own sales channel goes before the page's marketplace", () => {
  expect(factsOfRow({ details: '<div>Sales channel: Amazon.co.uk</div>' })).toMatchObject({
    marketplace: 'A1F83G8C2ARO7P',
    shipBy: '2026-11-26T23:59:59.000Z',
  });
});

test('a shop beside a label that nobody knows is the sales channel all the same', () => {
  for (const details of [
    '<div>판매 채널:</div><div>Amazon.co.uk</div>',
    '<div><b>Shop</b> <span>amazon.co.uk</span></div>',
  ])
    expect(factsOfRow({ details })?.marketplace).toBe('A1F83G8C2ARO7P');
  for (const details of ['<div>Amazon.co.uk</div><div>Amazon.de</div>', '<p><b>Amazon.co</b><b>m.mx</b></p>'])
    expect(factsOfRow({ details })?.marketplace).toBe('ATVPDKIKX0DER');
});

test('a product and a buyer that are named by a link alone are no sign of a status or a request', () => {
  const link = (href: string, text: string) => `<a href="${href}">${text}</a>`;
  const cell = `<p>${link('/dp/B000000001', 'Canceled')}</p><p>${link('/messaging/contact?orderID=1', BANNER)}</p>`;
  show(
    `<!doctype html><html lang="en-US"><table><tr><td>114-1000000-0000001</td><td>${cell}</td><td>Unshipped</td></tr></table>`,
    'https://sellercentral.amazon.com/orders-v3',
  );
  expect(factsOf(readShown())).toEqual([
    { orderId: '114-1000000-0000001', status: 'unshipped', marketplace: 'ATVPDKIKX0DER' },
  ]);
});

test('a link to another order in the row does not make it that order', () => {
  const details = '<div>Replaces <a href="/orders-v3/order/114-9999999-9999999">114-9999999-9999999</a></div>';
  expect(factsOfRow({ details })?.orderId).toBe('114-1000000-0000001');
});

test('in a page of mere text a product that is called like an order leaves the row without an id', () => {
  const line = (id: string, title: string) => `<tr><td>${id}</td><td>${title}</td><td>Unshipped</td></tr>`;
  show(
    `<!doctype html><html lang="en-US"><table>${line('114-1000000-0000001', '114-9999999-9999999')}${line('114-1000000-0000002', 'Lamp')}</table>`,
    'https://sellercentral.amazon.com/orders-v3',
  );
  expect(factsOf(readShown()).map(({ orderId }) => orderId)).toEqual([null, '114-1000000-0000002']);
});

const usual = { orderId: '114-1000000-0000001', status: 'unshipped', shipBy: '2026-11-27T07:59:59.000Z' };
const asMarkup = (text: string) => text.replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

test('whatever a title says, the facts of the row stay the same', () => {
  const phrases = [
    'Canceled',
    'Pending',
    BANNER,
    'Ship by date: Nov 1, 2026',
    '114-9999999-9999999',
    'SKU: x',
    'Sales channel: Amazon.de',
  ];
  const title = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...phrases, ' ', ': ', '\u202e'), { maxLength: 5 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(title, (text) => {
      const facts = factsOfRow({ title: asMarkup(text) });
      expect(facts).toMatchObject(usual);
      expect(facts).not.toHaveProperty('buyerRequest');
      expect(facts?.marketplace).toBe('ATVPDKIKX0DER');
    }),
    { numRuns: 60 },
  );
});

test('a title of 10,000 characters changes nothing', () => {
  expect(factsOfRow({ title: 'Buyer has requested to cancel 114-9999999-9999999 '.repeat(200) })).toMatchObject(usual);
});

test('an empty ship-by label does not take the delivery date that follows it', () => {
  for (const option of [
    '<div>Ship by date:</div><div>Deliver by date: Thu, Nov 26, 2026</div>',
    '<div><span>Ship by date:</span></div><div><span>Deliver by date:</span> <span>Thu, Nov 26, 2026</span></div>',
    '<div>Ship by date:</div><div>Deliver by date: Nov 26, 2026</div><div>Nov 30, 2026</div>',
    '<div><p>Deliver by date:</p><p>Nov 26, 2026</p></div><div><p>Deliver by date:</p><p>Nov 26, 2026</p></div>',
  ]) {
    expect(factsOfRow({ option })?.shipBy).toBeUndefined();
  }
});

test("a row that bears Amazon's sign of a request itself has one", () => {
  showRows([row().replace('<tr>', '<tr class="buyer-requested-cancel">')]);
  expect(readShown().rows[0]?.reading.facts.buyerRequest).toEqual({});
});

test('a class named like a part of every object is no status', () => {
  const status = '<span class="main-status constructor x-status">Soon</span>';
  expect(factsOfRow({ status })?.status).toBeUndefined();
});
