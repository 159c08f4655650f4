// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageAdditions } from '../../../lib/seller-central/page-additions.ts';
import { type MadePage, row, showRows } from '../seller-central/manage-orders/made-page.ts';
import { show } from '../seller-central/manage-orders/saved-page.ts';

const FRONT = { place: 'front', seen: 2027, confidence: 'C' } as const;
const ID = '114-1000000-0000001';

/** As when the page is loaded again. */
function forgetScripts(): void {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('cr-guard.page-additions'));
}
beforeEach(forgetScripts);

/** Reads the shown list as our scripts do that are loaded while this file is in force. */
async function readWith(file: Partial<PageAdditions>) {
  const { pageAdditionsIn } = await import('../../../lib/seller-central/parse-additions.ts');
  const { pageAdditions } = await import('../../../lib/seller-central/page-additions.ts');
  const { createListReader } = await import('../../../lib/seller-central/manage-orders/read-list.ts');
  const { createPageOrders } = await import('../../../lib/seller-central/page-json/page-orders.ts');
  pageAdditions.provide(pageAdditionsIn({ file }));
  const { list, rows } = createListReader(document, createPageOrders()).read(new Set());
  return { list, facts: rows[0]?.reading.facts };
}

const showStatus = (status: string, page?: MadePage) => showRows([row({ id: ID, status })], page);

test('a renamed table is found by its new name before anything is guessed', async () => {
  showRows([row({ id: ID })]);
  document.querySelector('#orders-table')?.setAttribute('id', 'orders-grid');
  expect((await readWith({})).list?.layer).toBe('any-table');
  forgetScripts();
  const { list } = await readWith({ selectors: [{ ...FRONT, list: 'manage-orders.table', css: '#orders-grid' }] });
  expect(list?.layer).toBe('known-table');
});

const PILL = { ...FRONT, list: 'manage-orders.status.unshipped', css: '.pill-u' } as const;

test('a status that Amazon shows under another class and in other words is not read, and a rules file mends it', async () => {
  showStatus('<span class="pill-u">Ready to go</span>');
  expect((await readWith({})).facts).not.toHaveProperty('status');
  forgetScripts();
  expect((await readWith({ selectors: [PILL] })).facts).toMatchObject({ status: 'unshipped' });
});

test.each([
  ['the words', '<span class="pill-u">Shipped</span>'],
  ["Amazon's own class", '<span class="pill-u"></span><span class="main-status shipped-status">Sent off</span>'],
])('a selector that contradicts %s is not believed, and neither are they', async (_, status) => {
  showStatus(status);
  expect((await readWith({ selectors: [PILL] })).facts).not.toHaveProperty('status');
});

test('a selector that finds nothing changes nothing', async () => {
  showRows([row({ id: ID })]);
  const selectors = [PILL, { ...FRONT, list: 'manage-orders.table', css: '#nowhere' } as const];
  expect(await readWith({ selectors })).toMatchObject({
    list: { layer: 'known-table' },
    facts: { status: 'unshipped' },
  });
});

test('a selector that this browser does not understand is left out, and costs no other', async () => {
  showStatus('<span class="pill-u">Ready to go</span>');
  const selectors = [PILL, { ...FRONT, list: 'manage-orders.table', css: '[data-state=1]' } as const];
  expect(await readWith({ selectors })).toMatchObject({
    list: { layer: 'known-table' },
    facts: { status: 'unshipped' },
  });
});

/** Reads an order's page with these items' states while the rules file takes pills for states. */
async function readOrderWith(items: readonly string[]) {
  forgetScripts();
  const { pageAdditions } = await import('../../../lib/seller-central/page-additions.ts');
  const { readOrderDetails } = await import('../../../lib/seller-central/order-details/read.ts');
  const rows = items.map((item) => `<tr><td>${item}</td></tr>`);
  show(
    `<html lang="en-US"><h1 data-test-id="order-id-value">${ID}</h1><table>${rows.join('')}</table></html>`,
    `https://sellercentral.amazon.com/orders-v3/order/${ID}`,
  );
  const shipped = { ...FRONT, list: 'manage-orders.status.shipped', css: '.pill-s' } as const;
  pageAdditions.provide({ selectors: [PILL, shipped], words: [], requests: [] });
  return readOrderDetails(document).known.facts.status;
}
const label = (text: string, pill = '') =>
  `<span data-test-id="item-status-label">${text}</span><i class="${pill}"></i>`;

test.each([
  ['a pill without a word', ['<i class="pill-u"></i>'], 'unshipped'],
  ['a pill beside a word that nobody knows', [label('Ready to go', 'pill-u')], 'unshipped'],
  ['pills of several items', [label('Sent off', 'pill-s'), label('Ready to go', 'pill-u')], 'unshipped'],
  ['a pill and the word for it', [label('Shipped', 'pill-s')], 'shipped'],
  ['a pill that contradicts the word', [label('Shipped', 'pill-u')], undefined],
  [
    'a pill for one item, and a word that nobody knows for another',
    [label('Shipped', 'pill-s'), label('Ready')],
    undefined,
  ],
])("on an order's page %s is read for what it is worth", async (_, items, status) => {
  expect(await readOrderWith(items)).toBe(status);
});

const KOREAN = { subject: 'orders', language: 'ko', key: 'unshipped', texts: ['미발송'] } as const;

test('a status is read in a language that we do not know, once a rules file knows its word', async () => {
  showStatus('<span>미발송</span>', { lang: 'ko-KR' });
  expect((await readWith({})).facts).not.toHaveProperty('status');
  forgetScripts();
  expect((await readWith({ words: [{ ...KOREAN, texts: [...KOREAN.texts] }] })).facts).toMatchObject({
    status: 'unshipped',
  });
});

test('a word that already means something else means neither', async () => {
  showStatus('<span>Shipped</span>');
  const words = [{ ...KOREAN, language: 'en', texts: ['Shipped'] }];
  expect((await readWith({ words })).facts).not.toHaveProperty('status');
});

const REQUEST = { language: 'ko', says: [['구매자', '취소', '요청']], not: ['않'], withdrawn: ['철회'] };

test.each([
  ['구매자가 이 주문의 취소를 요청했습니다.', true],
  ['구매자가 취소를 요청하지 않았습니다.', false],
  ['구매자가 취소 요청을 철회했습니다.', false],
  ['구매자가 취소를 요청했습니까?', false],
  ['취소를 요청한 구매자', false],
])("a buyer's request is read by the phrases of a rules file: %s", async (sentence, isRequest) => {
  showStatus(`<span class="main-status unshipped-status">미발송</span><p>${sentence}</p>`, { lang: 'ko-KR' });
  const { facts } = await readWith({ requests: [REQUEST] });
  expect(facts && 'buyerRequest' in facts).toBe(isRequest);
});

test.each([
  ['something else in the store', { selectors: 7 }],
  ['an entry that this version would not import', { selectors: [{ ...PILL, css: '* * *' }] }],
])('%s adds nothing', async (_, file) => {
  const { pageAdditionsIn } = await import('../../../lib/seller-central/parse-additions.ts');
  expect(pageAdditionsIn({ file })).toEqual({ selectors: [], words: [], requests: [] });
  expect(pageAdditionsIn(undefined)).toEqual({ selectors: [], words: [], requests: [] });
});
