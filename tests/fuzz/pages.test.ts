import * as fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import '../../practice/app/kat/index.ts';
import { createRedactor } from '../../lib/diagnostics/redactor.ts';
import { skeletonOf } from '../../lib/overlay/diagnostics/skeleton.ts';
import { themeBehind } from '../../lib/overlay/page-theme.ts';
import { readOfficialRate } from '../../lib/seller-central/account-health/read.ts';
import { findReasonControls } from '../../lib/seller-central/cancel-order/find-reason-controls.ts';
import { reachesSubmit } from '../../lib/seller-central/cancel-order/reaches-submit.ts';
import { readCancelPage } from '../../lib/seller-central/cancel-order/read.ts';
import { readForReport } from '../../lib/seller-central/contracts/read-for-report.ts';
import { reportContracts } from '../../lib/seller-central/contracts/report.ts';
import { describePage } from '../../lib/seller-central/diagnostics/describe-page.ts';
import { findContactReason } from '../../lib/seller-central/messages/contact-reason.ts';
import { readMessagePage } from '../../lib/seller-central/messages/read.ts';
import { readOrderDetails } from '../../lib/seller-central/order-details/read.ts';
import { readPageLanguage } from '../../lib/seller-central/page-text/page-language.ts';
import { PAGE_NAMES } from '../../lib/seller-central/pages.ts';
import { contactPage, inboxPage } from '../dom/drift/messages.ts';
import { htmlOf, orderOf, visitTo } from '../dom/drift/practice-pages.ts';
import { readShown, savedPage, show } from '../dom/seller-central/manage-orders/saved-page.ts';
import { applyChanges, changes } from './changed-page.ts';
import { hugeText } from './hostile-texts.ts';
import { throwAt } from './throw-at.ts';

// Drawn anew, a page of the practice shop must not define its elements once more.
vi.mock('../../practice/app/kat/index.ts', async (original) => {
  await original();
  return {};
});

const US = { country: 'US', language: 'en-US' } as const;
const list = visitTo('/orders-v3', US);
const order = orderOf(list, 'request');

const saved = (name: string) => {
  const html = savedPage(name);
  return { html, url: /saved from url=(\S+)/.exec(html)?.[1] ?? '' };
};
const practice = (path: string, options = {}) => {
  const visit = visitTo(path, { ...US, options });
  return { html: htmlOf(visit), url: visit.url.href };
};
const PAGES = {
  'list by test ids': saved('2026-11-en-us-test-ids'),
  'list by classes': saved('2025-06-de-classes'),
  'list without a table': saved('2026-11-es-divs'),
  order: practice(`/orders-v3/order/${order.id}`),
  'cancel page with radio buttons': practice(`/orders-v3/order/${order.id}/cancel-order`, { cancelLayout: 'radios' }),
  'cancel page': practice(`/orders-v3/order/${order.id}/cancel-order`),
  'contact page': await contactPage('katal', US),
  inbox: await inboxPage('katal', US),
  'inbox with a native text box': await inboxPage('native', US),
  'Account Health': practice('/performance/dashboard'),
} as const;
type PageName = keyof typeof PAGES;
const pageNames = Object.keys(PAGES).filter((name): name is PageName => name in PAGES);

/** Steps upwards since the page was shown: a walk in circles ends in an error of its own. */
let steps = 0;
const MOST_STEPS = 3_000_000;

beforeAll(() => {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement');
  Object.defineProperty(Node.prototype, 'parentElement', {
    configurable: true,
    get() {
      steps += 1;
      if (steps > MOST_STEPS) throw new Error('A walk upwards does not end.');
      return own?.get?.call(this);
    },
  });
  return () => {
    if (own) Object.defineProperty(Node.prototype, 'parentElement', own);
  };
});

/** All that ever reads a page, whichever page it is meant for. */
const READERS: Readonly<Record<string, () => void>> = {
  list() {
    const reading = readShown();
    for (const { reading: row } of reading.rows) row.forRecord();
    reading.lost();
  },
  cancelPage: () => readCancelPage(document),
  order: () => readOrderDetails(document),
  reasonControls: () => findReasonControls(document, { language: readPageLanguage(document), possibleReasons: null }),
  messages: () => readMessagePage(document, ['en', 'de']),
  contactReason: () => findContactReason(document),
  officialRate: () => readOfficialRate(document),
  diagnostic() {
    for (const name of PAGE_NAMES) void [...reportContracts(document, name, readForReport(document, name))];
    const lines = [...skeletonOf(document.documentElement, describePage(document, createRedactor()))];
    expect(lines.length).toBeGreaterThan(1);
  },
  theme() {
    for (const element of [...document.querySelectorAll('td, article')].slice(0, 3)) themeBehind(element);
  },
  press() {
    const language = readPageLanguage(document);
    const judge = (event: Event) => {
      reachesSubmit(event, language);
      event.stopImmediatePropagation();
    };
    addEventListener('click', judge, { capture: true });
    const deepest = [...document.querySelectorAll('body *')].slice(-1);
    const buttons = [...document.querySelectorAll('button, input, label, a, kat-button, [role=button]')].slice(0, 50);
    for (const element of [...deepest, ...buttons])
      element.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
    removeEventListener('click', judge, { capture: true });
  },
};

throwAt(
  'whatever a page is changed into, every reader comes to an end and takes it as data',
  fc.tuple(fc.constantFrom(...pageNames), changes),
  40,
  ([name, list]) => {
    show(PAGES[name].html, PAGES[name].url);
    applyChanges(list);
    steps = 0;
    for (const read of Object.values(READERS)) read();
  },
);

throwAt('a cell of a million characters costs that cell alone', fc.tuple(hugeText, fc.nat(20)), 2, ([text, at]) => {
  const { html, url } = saved('2026-11-en-us-test-ids');
  show(html, url);
  const before = readShown().rows.length;
  const cells = [...document.querySelectorAll('tbody td')];
  cells[at % cells.length]?.append(text);
  const { rows } = readShown();
  expect(rows.length).toBe(before);
  expect(rows.filter(({ reading }) => reading.orderId !== null).length).toBeGreaterThanOrEqual(before - 1);
});

/** How many nodes the browser looks at for what it is asked meanwhile: all below one for its text or a search, else one. */
function looksDuring(work: () => void): number {
  let looks = 0;
  const below = (node: unknown) =>
    (node instanceof Element || node instanceof Document ? node.getElementsByTagName('*') : []).length;
  const undo = [Node, Element, Document, DocumentFragment, HTMLElement].flatMap(({ prototype }) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([name, descriptor]) => {
      const part = typeof descriptor.value === 'function' ? 'value' : 'get';
      const own: unknown = descriptor[part];
      if (name === 'constructor' || name === 'getElementsByTagName' || typeof own !== 'function') return [];
      const isDeep = /^(?:textContent|querySelector(?:All)?)$/.test(name);
      const counted = function (this: unknown, ...args: unknown[]) {
        looks += isDeep ? below(this) : 1;
        return Reflect.apply(own, this, args);
      };
      Object.defineProperty(prototype, name, { ...descriptor, [part]: counted });
      return [() => Object.defineProperty(prototype, name, descriptor)];
    }),
  );
  work();
  for (const back of undo) back();
  return looks;
}

/** A page with so many times the orders, messages or form, each order with an id of its own. */
function showTimes(name: PageName, times: number): void {
  show(PAGES[name].html, PAGES[name].url);
  const { body } = document;
  const rows = (name.startsWith('list') ? document.querySelector('tbody') : null) ?? body;
  const once = rows.innerHTML;
  rows.innerHTML = Array.from({ length: times }, (_, at) =>
    once.replace(/(?<=\b\d{3}-)\d{7}(?=-\d{7}\b)/g, (digits) =>
      String((Number(digits) + at) % 10_000_000).padStart(7, '0'),
    ),
  ).join('');
}

test.each(pageNames)(
  'twice as much on the page takes each reader twice the looks at it, and not the square: %s',
  (name) => {
    showTimes(name, 1);
    const enough = Math.max(4, Math.ceil(800 / document.querySelectorAll('*').length));
    const looks = [enough, 2 * enough].map((times) => {
      showTimes(name, times);
      return Object.entries(READERS).map(([reader, read]) => ({ reader, looks: looksDuring(read) }));
    });
    const [once = [], twice = []] = looks;
    const grown = once.map((before, at) => ({
      ...before,
      times: (twice[at]?.looks ?? 0) / Math.max(1000, before.looks),
    }));
    expect(grown.some((each) => each.times > 1.5)).toBe(true);
    expect(grown.filter((each) => each.times > 2.1)).toEqual([]);
  },
);
