import type { Order, PracticeShop, Rate } from '../../practice/books.ts';
import { type LanguageTag, MARKETPLACES } from '../../practice/marketplaces.ts';
import type { PracticeServer } from '../../practice/server.ts';
import { launchSeller } from './browsers/launch.ts';
import type { Argument, Seller, Tab } from './browsers/tab.ts';
import { test as base } from './fixtures.ts';
import { US } from './order-list.ts';

export const INDIA = 'sellercentral.amazon.in';

/** Rows on a page: enough that two of the lists need a second one. */
const ROWS = 100;
const LISTS = ['unshipped', 'pending', 'shipped', 'canceled'] as const;
const NEXT = '.a-pagination .a-last a';

export interface TourOptions {
  /** Runs after each page of a list. */
  between?: () => Promise<void>;
  /** The page's language; left out, the usual one of the marketplace. */
  language?: LanguageTag;
}

/**
 * Opens Manage Orders and turns every page of its four lists without leaving the document, as a seller does. Ends when
 * the record has told that all days are covered.
 */
export async function readAllLists(
  tab: Tab,
  practice: PracticeServer,
  host: string,
  { between = async () => {}, language }: TourOptions = {},
): Promise<void> {
  practice.use(host, 'everyday', { size: ROWS, language: language ?? null });
  await tab.goto(`${practice.origin(host)}/orders-v3`);
  for (const list of LISTS) {
    if (list !== 'unshipped') await turnTo(tab, `[data-test-id="tab-/mfn/${list}"]`);
    await untilRead(tab);
    await between();
    while ((await tab.readAll(NEXT, (links) => links.length)) > 0) {
      await turnTo(tab, NEXT);
      await untilRead(tab);
      await between();
    }
  }
  await tab.waitUntil(
    () =>
      document.querySelector('crg-summary')?.shadowRoot?.querySelector<HTMLElement>('[data-testid=coverage]')?.dataset
        .daysCovered === '7',
  );
}

/** Clicks what shows other rows, and waits until those of before are gone: a busy page hears of a click later. */
export async function turnTo(tab: Tab, path: string): Promise<void> {
  await tab.evaluate(() => Reflect.set(window, 'rowOfBefore', document.querySelector('#orders-table tbody tr')));
  await tab.click(path);
  await tab.waitUntil(() => document.querySelector('#orders-table tbody tr') !== Reflect.get(window, 'rowOfBefore'));
}

/** Waits until each row on the page stands marked. */
export function untilRead(tab: Tab): Promise<void> {
  return tab.waitUntil(() => {
    const rows = [...document.querySelectorAll('#orders-table tbody tr')];
    return (
      document.documentElement.dataset.crgHealth === 'ok' &&
      rows.length > 0 &&
      rows.every((row) => {
        const link = row.querySelector('a[href*="/orders-v3/order/"]')?.getAttribute('href');
        return link?.endsWith(row.getAttribute('data-crg-order') ?? '?');
      })
    );
  });
}

/** Waits until the record has answered the list, so that it holds what the list shows. */
export const untilRecorded = (tab: Tab): Promise<null> => tab.read(['crg-summary', '[data-testid=rate]'], () => null);

/** Whether the lists alone tell why an order was cancelled: the buyer's formal request stands there, nothing else does. */
export const listsTell = (order: Order): boolean => order.items.some((item) => item.request);

/** The attributes that a figure of the popup must have, by the shop's own books. */
export function rateData({ rate, rateHigh, numerator, denominator, unknown }: Rate): Record<string, string> {
  return {
    rate: String(rate ?? ''),
    rateHigh: String(rateHigh ?? ''),
    numerator: String(numerator),
    denominator: String(denominator),
    unknown: String(unknown.length),
  };
}

/** All figures of the popup by the books; `isKnown` says of which orders the cause is on record. */
export function figuresByBooks(shop: PracticeShop, isKnown: (order: Order) => boolean): PopupFigures {
  const now = Date.now();
  const { target } = MARKETPLACES[shop.country];
  const rate = (window: { days?: number; endedDaysAgo?: number } = {}) =>
    shop.rate({ now, causeKnown: isKnown, ...window });
  const today = rate();
  const faults = today.numerator + today.unknown.length;
  let cautious = 0;
  while ((faults + cautious + 1) / today.denominator < target) cautious++;
  return {
    rate: rateData(today),
    'rate-full-days': rateData(rate({ endedDaysAgo: 1 })),
    'rate-30': shop.country === 'IN' ? rateData(rate({ days: 30 })) : null,
    target: { rate: String(target) },
    headroom: { count: String(today.headroom), countCautious: String(cautious) },
    coverage: { daysCovered: '7', days: '7' },
  };
}

const FIGURES = ['rate', 'rate-full-days', 'rate-30', 'target', 'headroom', 'coverage'] as const;
export type PopupFigures = Record<string, Record<string, string> | null>;

/** What the popup shows now; null for what it does not show. */
export function readFigures(popup: Tab, names: readonly string[] = FIGURES): Promise<PopupFigures> {
  return popup.evaluate((wanted: readonly string[]) => {
    const dataOf = (name: string) => {
      const element = document.querySelector<HTMLElement>(`[data-testid="${name}"]`);
      if (!element) return null;
      const { testid: _, ...data } = element.dataset;
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, value ?? '']));
    };
    return Object.fromEntries(wanted.map((name) => [name, dataOf(name)]));
  }, names);
}

/** The popup in a tab, with its figures there; it never shows any where it is opened before the record holds an order. */
export async function openPopup(seller: Seller): Promise<Tab> {
  const popup = await seller.openExtensionPage('popup.html');
  await popup.read('[data-testid=rate]', () => null);
  return popup;
}

/** The settings in a tab, with their values there. */
export async function openSettings(seller: Seller): Promise<Tab> {
  const options = await seller.openExtensionPage('options.html');
  await options.read('[name=warningHours]', () => null);
  return options;
}

interface Store {
  get(keys: null): Promise<unknown>;
}
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: Store; session: Store };
};

/**
 * What one of the extension's own pages gets from the background for a message; as text on its way here, since of an
 * object Firefox's tool hands over the upper levels alone.
 */
export async function send(page: Tab, message: Argument): Promise<unknown> {
  const answer = await page.evaluate(
    async (sent: Argument) => JSON.stringify(await chrome.runtime.sendMessage(sent)) ?? 'null',
    message,
  );
  return JSON.parse(answer);
}

/** The background's whole answer to the popup, as text, without the moments at which things were seen. */
export async function popupAnswer(page: Tab): Promise<string> {
  const moments = ['now', 'seenAt', 'lastSeenAt', 'firstSeenAt'];
  const answer = await send(page, { call: 'popup', request: {} });
  return JSON.stringify(answer, (key, value) => (moments.includes(key) ? undefined : value), 1);
}

/** Everything that the extension keeps in the browser, as text. */
export function readStores(page: Tab): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        kept.push(name, store, await done(rows.getAll()), await done(rows.getAllKeys()));
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}

interface PerWorker {
  /** A browser whose record holds all lists of the American shop; tests that share it leave the record as it is. */
  toured: Seller;
}

export const test = base.extend<object, PerWorker>({
  toured: [
    async ({ engine, stages }, use) => {
      const { practice } = await stages('');
      const seller = await launchSeller({ engine, port: practice.port });
      const tab = await seller.newTab();
      await readAllLists(tab, practice, US);
      await use(seller);
      await seller.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
