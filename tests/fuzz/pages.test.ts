import * as fc from 'fast-check';
import { beforeAll, expect } from 'vitest';
import { createRedactor } from '../../lib/diagnostics/redactor.ts';
import { skeletonOf } from '../../lib/overlay/diagnostics/skeleton.ts';
import { themeBehind } from '../../lib/overlay/page-theme.ts';
import { readOfficialRate } from '../../lib/seller-central/account-health/read.ts';
import { findReasonControls } from '../../lib/seller-central/cancel-order/find-reason-controls.ts';
import { findSubmit, reachesSubmit } from '../../lib/seller-central/cancel-order/find-submit.ts';
import { readCancelPage } from '../../lib/seller-central/cancel-order/read.ts';
import { readForReport } from '../../lib/seller-central/contracts/read-for-report.ts';
import { reportContracts } from '../../lib/seller-central/contracts/report.ts';
import { describePage } from '../../lib/seller-central/diagnostics/describe-page.ts';
import { findContactReason } from '../../lib/seller-central/messages/contact-reason.ts';
import { readMessagePage } from '../../lib/seller-central/messages/read.ts';
import { readOrderDetails } from '../../lib/seller-central/order-details/read.ts';
import { PAGE_NAMES } from '../../lib/seller-central/pages.ts';
import { htmlOf, orderOf, visitTo } from '../dom/drift/practice-pages.ts';
import { readShown, savedPage, show } from '../dom/seller-central/manage-orders/saved-page.ts';
import { applyChanges, changes } from './changed-page.ts';
import { hugeText } from './hostile-texts.ts';
import { throwAt } from './throw-at.ts';

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
  'contact page': practice(`/messaging/contact?orderID=${order.id}`),
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
function readAll(): void {
  const reading = readShown();
  for (const { reading: row } of reading.rows) row.forRecord();
  reading.lost();
  const { language } = readCancelPage(document);
  readOrderDetails(document);
  findReasonControls(document, { language, possibleReasons: null });
  findSubmit(document, language);
  readMessagePage(document, ['en', 'de']);
  findContactReason(document);
  readOfficialRate(document);
  for (const name of PAGE_NAMES) reportContracts(document, name, readForReport(document, name));
  const description = describePage(document, createRedactor());
  const lines = [...skeletonOf(document.documentElement, description)];
  expect(lines.length).toBeGreaterThan(1);
  for (const { element } of reading.rows.slice(0, 3)) themeBehind(element);
  const deepest = [...document.querySelectorAll('body *')].at(-1);
  deepest?.addEventListener('click', (event) => reachesSubmit(event, language), { once: true });
  deepest?.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
}

throwAt(
  'whatever a page is changed into, every reader comes to an end and takes it as data',
  fc.tuple(fc.constantFrom(...pageNames), changes),
  40,
  ([name, list]) => {
    show(PAGES[name].html, PAGES[name].url);
    applyChanges(list);
    steps = 0;
    readAll();
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
