import type { OrderKind } from '../../practice/books.ts';
import type { PracticeServer } from '../../practice/server.ts';
import type { Path, Seller, Tab } from './browsers/tab.ts';
import { US } from './order-list.ts';

/** A place where we show something: an element of ours on a page (CSS selectors), or a page of ours (`body`). */
export interface Surface {
  readonly name: string;
  readonly parts: readonly [string, ...string[]];
  open(seller: Seller, practice: PracticeServer): Promise<Tab>;
  /** When it takes up another language; left out, at once. */
  readonly takesWords?: 'when-shown' | 'at-next-load';
  /** Waits until it stands there in full, doing again what a change of the language undid. */
  show(tab: Tab): Promise<void>;
}

const nothing = () => null;
const there = (path: Path) => async (tab: Tab) => {
  await tab.read(path, nothing);
};

function orderOf(practice: PracticeServer, kind: OrderKind): string {
  const order = practice
    .shop(US)
    .ofKind(kind)
    .find(({ status }) => status !== 'canceled');
  if (!order) throw new Error(`The practice shop has no order of the kind ${kind}.`);
  return order.id;
}

const onPage = (path: (practice: PracticeServer) => string) => async (seller: Seller, practice: PracticeServer) => {
  practice.use(US, 'everyday', { size: 15 });
  const tab = await seller.newTab();
  await tab.goto(practice.origin(US) + path(practice));
  return tab;
};
const onList = onPage(() => '/orders-v3');
const onCancelPage = (kind: OrderKind) =>
  onPage((practice) => `/orders-v3/order/${orderOf(practice, kind)}/cancel-order`);

const untilListed = there(['crg-summary', '.ok [data-testid=rate]']);
const verdictIn = (element: string) => there([element, '[data-testid=verdict]']);

const openUnfolded = (page: string, ready: string) => async (seller: Seller) => {
  const tab = await seller.openExtensionPage(page);
  await tab.read(ready, nothing);
  return tab;
};
const unfold = (ready: string) => async (tab: Tab) => {
  await tab.read(ready, nothing);
  await tab.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
};

export const LIST: Surface = {
  name: 'the list',
  parts: ['crg-summary', 'crg-badge'],
  open: onList,
  show: untilListed,
};
const WORKLIST: Surface = {
  name: 'the worklist',
  parts: ['crg-summary'],
  open: onList,
  show: async (tab) => {
    await untilListed(tab);
    await tab.evaluate(() => {
      for (const box of document.querySelectorAll<HTMLInputElement>('[data-crg-order] input[type=checkbox]'))
        if (!box.checked && Number(box.closest('tr')?.sectionRowIndex) < 4) box.click();
    });
    await tab.click(['crg-summary', '[data-testid=worklist-open]']);
    await tab.read(['crg-summary', '[data-testid=rate-after]'], nothing);
  },
};
const KEYS: Surface = {
  name: 'the list of keys',
  parts: ['crg-shortcuts'],
  takesWords: 'when-shown',
  open: onList,
  show: async (tab) => {
    await untilListed(tab);
    await tab.press('Escape');
    await tab.waitUntil(() => !document.querySelector('crg-shortcuts'));
    await tab.press('Shift', '?');
    await tab.read(['crg-shortcuts', 'dialog'], nothing);
  },
};
export const POPUP: Surface = {
  name: 'the popup',
  parts: ['body'],
  open: openUnfolded('popup.html', '[data-testid=rate]'),
  show: unfold('[data-testid=rate]'),
};
export const SETTINGS: Surface = {
  name: 'the settings',
  parts: ['body'],
  open: openUnfolded('options.html', '[name=warningHours]'),
  show: unfold('.cancellations'),
};
export const SURFACES: readonly Surface[] = [
  LIST,
  WORKLIST,
  KEYS,
  {
    name: 'an order',
    parts: ['crg-order-note'],
    open: onPage((practice) => `/orders-v3/order/${orderOf(practice, 'late')}`),
    show: verdictIn('crg-order-note'),
  },
  {
    name: 'the replies',
    parts: ['crg-replies'],
    open: onPage(
      (practice) =>
        `/messaging/contact?orderID=${orderOf(practice, 'late')}&marketplaceID=${practice.shop(US).marketplaceId}`,
    ),
    show: there(['crg-replies', '[data-testid=reply]']),
  },
  ...(['late', 'request'] as const).map(
    (kind): Surface => ({
      name: `the guard (${kind})`,
      parts: ['crg-cancel-guard'],
      takesWords: 'at-next-load',
      open: onCancelPage(kind),
      show: verdictIn('crg-cancel-guard'),
    }),
  ),
  {
    name: 'Account Health',
    parts: ['crg-rate-note'],
    open: onPage(() => '/performance/dashboard'),
    show: there(['crg-rate-note', '[data-testid=rate]']),
  },
  {
    name: 'the first page',
    parts: ['body'],
    open: openUnfolded('welcome.html', 'details'),
    show: unfold('details'),
  },
  POPUP,
  SETTINGS,
];
