// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { LIST_NAMES } from '../../../lib/rules-file/list-names.ts';
import type { AddedSelector } from '../../../lib/rules-file/page-parts.ts';
import { CONTRACTS } from '../../../lib/seller-central/contracts/contracts.ts';
import type { Judge } from '../../../lib/seller-central/diagnostics-slots.ts';
import type { PageName } from '../../../lib/seller-central/pages.ts';
import { PAGES } from '../drift/pages.ts';
import { savedPage, show } from './manage-orders/saved-page.ts';

vi.hoisted(() => {
  const silent = { runtime: { id: 'cr-guard' } };
  Object.assign(globalThis, { browser: silent, chrome: silent });
  // Two of the pages define Katal's elements, and a document takes them once.
  const define = customElements.define.bind(customElements);
  customElements.define = (name, element) => customElements.get(name) ?? define(name, element);
});

/** What our scripts tell of the shown page, as they do that were loaded with it while a rules file added these selectors. */
async function reportOn(page: PageName, selectors: readonly AddedSelector[] = []) {
  vi.resetModules();
  for (const slot of ['page-additions', 'contracts', 'page-reader', 'early-page-reader', 'cancel-form'])
    Reflect.deleteProperty(globalThis, Symbol.for(`cr-guard.${slot}`));
  const { pageAdditions } = await import('../../../lib/seller-central/page-additions.ts');
  const scripts = [
    await import('../../../entrypoints/page-reader.content.ts'),
    await import('../../../entrypoints/cancel-form.content.ts'),
    await import('../../../entrypoints/contracts.content.ts'),
  ];
  pageAdditions.provide({ selectors, words: [], requests: [] });
  for (const { default: script } of scripts) Reflect.apply(script.main, script, []);
  const { withContracts } = await import('../../../lib/seller-central/diagnostics-slots.ts');
  const told = await new Promise<Judge>((resolve) => withContracts(resolve)).then((judge) => judge(page));
  const of = (name: string) => told.contracts.find(({ list }) => list === name);
  return { lost: told.lost, broken: told.contracts.filter(({ holds }) => !holds).map(({ list }) => list), of };
}

async function showPage(kind: string): Promise<void> {
  const page = await PAGES[kind]?.[0]?.();
  if (!page) throw new Error(`There is no page of the kind ${kind}`);
  show(page.html, page.url);
}
const ORDER_PAGE = "an order's own page";

test('every list that a rules file can name has one contract', () => {
  expect(CONTRACTS.map(({ name }) => name).sort()).toEqual([...LIST_NAMES].sort());
});

const KNOWN = [
  ['the saved lists', 'manage-orders'],
  [ORDER_PAGE, 'order-details'],
  ['the cancel page', 'cancel-order'],
  ['the contact page', 'contact-buyer'],
  ['the inbox', 'inbox'],
  ['Account Health', 'account-health'],
] as const;

test.each(KNOWN)('%s as it is known today loses nothing and breaks no contract', async (kind, page) => {
  await showPage(kind);
  expect(await reportOn(page)).toMatchObject({ lost: [], broken: [] });
});

test.each(KNOWN)(
  'of %s without its names every list that must find something is said to be broken',
  async (kind, page) => {
    await showPage(kind);
    for (const element of document.querySelectorAll('*'))
      for (const name of ['class', 'id', 'data-test-id']) element.removeAttribute(name);
    const needed = CONTRACTS.filter(({ pages, finds }) => pages.includes(page) && !finds.startsWith('perhaps'));
    expect((await reportOn(page)).broken).toEqual(needed.map(({ name }) => name));
  },
);

test.each([
  ['2026-11-en-us-test-ids', { way: 1, of: 3, seen: 2026, confidence: 'A', isFromFile: false }],
  // By the headings alone, which is the last of its ways.
  ['2026-11-en-gb-headings', { way: 3, of: 3, seen: 2026, confidence: 'A', isFromFile: false }],
])('of the list %s it is told which way found the cell of the date', async (name, won) => {
  show(savedPage(name));
  const { lost, of } = await reportOn('manage-orders');
  expect(lost).toEqual([]);
  expect(of('manage-orders.cell.order-date')).toMatchObject({ holds: true, won, lost: null });
});

test('a contract that is broken is named with what is lost by it, and not where another source tells that', async () => {
  show(savedPage('2026-11-en-us-test-ids'));
  for (const cell of document.querySelectorAll('tbody [data-test-id=oth-order-status]')) {
    cell.removeAttribute('data-test-id');
    cell.innerHTML = '<span class="pill">Waiting</span>';
  }
  document.querySelector('thead [data-test-id=oth-order-status]')?.removeAttribute('data-test-id');
  const { lost, broken, of } = await reportOn('manage-orders');
  expect(lost).toContainEqual({ what: 'status', count: 4 });
  expect(broken).toEqual(['manage-orders.cell.status']);
  expect(of('manage-orders.cell.status')).toEqual({
    list: 'manage-orders.cell.status',
    isNeeded: true,
    holds: false,
    won: null,
    finds: '0 0 0 0',
    lost: 'status',
  });
  show(savedPage('2026-11-es-divs'));
  const divs = await reportOn('manage-orders');
  expect(divs.lost).toEqual([]);
  expect(divs.of('manage-orders.table')).toMatchObject({ holds: false, won: null, lost: null });
});

test('a list that found its element is not blamed for what stands in it', async () => {
  await showPage(ORDER_PAGE);
  const date = document.querySelector('[data-test-id=order-summary-purchase-date-value]');
  if (date) date.textContent = 'the day before yesterday';
  const { lost, of } = await reportOn('order-details');
  expect(lost).toEqual([{ what: 'order_date', count: 1 }]);
  expect(of('order-details.purchase-date')).toMatchObject({ holds: true, lost: null });
});

test('a selector of the rules file that mends a page is told as the one that won, and none of its text', async () => {
  await showPage(ORDER_PAGE);
  for (const date of document.querySelectorAll('[data-test-id=order-summary-purchase-date-value]'))
    date.setAttribute('data-test-id', 'ordered-on');
  const list = 'order-details.purchase-date';
  const broken = await reportOn('order-details');
  expect(broken.of(list)).toMatchObject({ holds: false, lost: 'order_date' });
  const css = '[data-test-id="ordered-on"]';
  const mended = await reportOn('order-details', [{ list, place: 'behind', css, seen: 2027, confidence: 'C' }]);
  expect(mended.lost).toEqual([]);
  expect(mended.of(list)).toEqual({
    list,
    isNeeded: true,
    holds: true,
    won: { way: 2, of: 2, seen: 2027, confidence: 'C', isFromFile: true },
    finds: '0 1',
    lost: null,
  });
});

test('a contact page none of whose reasons reads "Other" has lost that one, and nothing else', async () => {
  await showPage('the contact page');
  for (const radio of document.querySelectorAll('kat-radiobutton')) radio.setAttribute('label', 'Something else');
  expect(await reportOn('contact-buyer')).toMatchObject({ lost: [{ what: 'contact_reason', count: 1 }], broken: [] });
});

test('a cancel page on which nothing names its marketplace has lost that, and nothing else', async () => {
  const page = await PAGES['the cancel page']?.[0]?.();
  show(page?.html ?? '', page?.url.replace('sellercentral.', 'sellercentral-europe.'));
  for (const switcher of document.querySelectorAll('[class*="account-switcher"]')) switcher.remove();
  expect((await reportOn('cancel-order')).lost).toEqual([{ what: 'marketplace', count: 1 }]);
});

test.each(KNOWN.filter(([, page]) => page !== 'contact-buyer' && page !== 'inbox'))(
  '%s whose account switcher is not understood has lost the shop’s name, and nothing else',
  async (kind, page) => {
    await showPage(kind);
    for (const part of document.querySelectorAll('[class*="switcher"], [class*="partner-"], [id*="switcher"]')) {
      part.removeAttribute('id');
      part.className = 'account-switcher-v2';
    }
    expect((await reportOn(page)).lost).toEqual([{ what: 'account', count: 1 }]);
  },
);

test('a cancel page without a form has lost it, unless the overlay found that the order needs none', async () => {
  await showPage('the cancel page');
  for (const form of document.querySelectorAll('form, select, [class*="cancel"]')) form.remove();
  const lostWith = async (health: string) => {
    document.documentElement.dataset.crgHealth = health;
    return (await reportOn('cancel-order')).lost;
  };
  expect(await lostWith('unreadable')).toEqual([{ what: 'form', count: 1 }]);
  expect(await lostWith('ok')).toEqual([]);
});
