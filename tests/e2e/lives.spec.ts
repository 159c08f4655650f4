import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PracticeServer } from '../../practice/server.ts';
import { printReport } from '../fixtures/files/print-report.ts';
import { soldLately } from '../fixtures/files/sold-lately.ts';
import { builds } from './browsers/launch.ts';
import type { Engine, Seller, Tab } from './browsers/tab.ts';
import { because, freshOrder, guardSays, HOST, openCancelPage, untilGuardSays } from './cancel-page.ts';
import { expect, test } from './fixtures.ts';
import { US, untilMarked } from './order-list.ts';
import { openPopup, openSettings, readStores, untilRecorded } from './record-tour.ts';

test.use({ apart: 'lives' });

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  alarms: { getAll(): Promise<{ name: string }[]> };
  runtime: { getManifest(): { version: string } };
  tabs: {
    query(of: object): Promise<{ id: number }[]>;
    discard(id: number): Promise<{ id: number } | undefined>;
    update(id: number, change: object): Promise<unknown>;
  };
};

const folders: string[] = [];
const folder = (name: string): string => {
  const path = mkdtempSync(join(tmpdir(), `cr-guard-${name}-`));
  folders.push(path);
  return path;
};
test.afterAll(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** The shipped build in a folder of its own, where a test can make a later version of it. */
function copiedBuild(engine: Engine): { path: string; raiseVersion: () => void } {
  const path = folder('build');
  cpSync(builds[engine], path, { recursive: true });
  const manifest = join(path, 'manifest.json');
  const raiseVersion = () => {
    const later = { ...JSON.parse(readFileSync(manifest, 'utf8')), version: '9.9.9' };
    writeFileSync(manifest, JSON.stringify(later));
  };
  return { path, raiseVersion };
}

/** Every kind of page of Seller Central on which something of ours stands. */
async function openPages(seller: Seller, practice: PracticeServer): Promise<Map<string, Tab>> {
  practice.use(US, 'everyday');
  const [order] = practice.shop(US).ofKind('request-due-soon');
  const { marketplaceId } = practice.shop(US);
  const paths = {
    'manage-orders': '/orders-v3',
    'order-details': `/orders-v3/order/${order?.id}`,
    'cancel-order': `/orders-v3/order/${order?.id}/cancel-order`,
    'contact-buyer': `/messaging/contact?orderID=${order?.id}&marketplaceID=${marketplaceId}`,
    'account-health': '/performance/dashboard',
  };
  const tabs = new Map<string, Tab>();
  for (const [name, path] of Object.entries(paths)) {
    const tab = await seller.newTab();
    await tab.goto(`${practice.origin(US)}${path}`);
    tabs.set(name, tab);
  }
  return tabs;
}

/** What of ours stands on a page, and what its own form holds. */
const readPage = (tab: Tab) =>
  tab.evaluate(() => ({
    ...document.documentElement.dataset,
    marks: document.querySelectorAll('[data-crg-order], [data-crg-state], [data-crg-hidden]').length,
    own: [...document.querySelectorAll('*')]
      .map((element) => element.localName)
      .filter((name) => name.startsWith('crg-')),
    styles: document.querySelectorAll('#crg-style').length,
    form: JSON.stringify(window.practiceCancel ?? null),
    isTapped: !String(Response.prototype.json).includes('json'),
  }));
type PageState = Awaited<ReturnType<typeof readPage>>;

/** What of ours stands on each page. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['manage-orders', 'crg-badge'],
  ['order-details', 'crg-order-note'],
  ['cancel-order', 'crg-cancel-guard'],
  ['contact-buyer', 'crg-replies'],
  ['account-health', 'crg-rate-note'],
]);

/** Waits until each page stands read, the list recorded, and the cancel page's form filled. */
async function untilRead(tabs: ReadonlyMap<string, Tab>): Promise<Map<string, PageState>> {
  const pages = new Map<string, PageState>();
  for (const [name, tab] of tabs) {
    await tab.waitUntil(
      ([page, own]: readonly [string, string]) => {
        const { crgPage, crgHealth } = document.documentElement.dataset;
        return crgPage === page && crgHealth === 'ok' && document.querySelector(own);
      },
      [name, OWN.get(name) ?? ''] as const,
    );
    if (name === 'manage-orders') await untilRecorded(tab);
    if (name === 'cancel-order') await tab.waitUntil(() => window.practiceCancel?.reason && window.practiceCancel.memo);
    pages.set(name, await readPage(tab));
  }
  return pages;
}

/** Nothing of ours is left but for one line in the list, to a seller who is there; the page's own form is as it was. */
async function expectGone(tabs: ReadonlyMap<string, Tab>, before: ReadonlyMap<string, PageState>): Promise<void> {
  for (const [name, tab] of tabs) {
    const own = name === 'manage-orders' ? ['crg-summary'] : [];
    const gone = { marks: 0, own, styles: 0, form: before.get(name)?.form, isTapped: false };
    const comeBack = () => tab.evaluate(() => dispatchEvent(new Event('focus')));
    await expect.poll(() => comeBack().then(() => readPage(tab)), name).toEqual(gone);
  }
  const list = tabs.get('manage-orders');
  expect(await list?.read(STOPPED, ({ textContent }) => textContent)).toMatch(/reload this tab/i);
}
const STOPPED = ['crg-summary', '[data-testid=health]'] as const;

test('updated, switched off, on again and removed, the extension leaves what is true of it, no half-filled form and no error', async ({
  launch,
  practice,
  engine,
}) => {
  const isFirefox = engine === 'firefox';
  const build = copiedBuild(engine);
  const seller = await launch({ extension: build.path });
  const tabs = await openPages(seller, practice);
  const before = await untilRead(tabs);
  const ours = [await openSettings(seller), await openPopup(seller)];
  const counting = { badge: expect.stringMatching(/^[1-9]/), alarms: ['check', 'upkeep'] };
  await expect.poll(() => badgeAndAlarms(seller)).toEqual(counting);

  build.raiseVersion();
  await seller.reloadExtension();
  // Firefox's new version takes the pages over; Chromium's old one takes itself away.
  if (!isFirefox) await expectGone(tabs, before);
  for (const page of ours) await expect(page.evaluate(() => 1)).rejects.toThrow();
  const settings = await openSettings(seller);
  expect(await settings.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.9.9');
  if (!isFirefox) for (const tab of tabs.values()) await tab.reload();
  await expect.poll(() => untilRead(tabs)).toEqual(before);

  await seller.switchExtension(false);
  // Firefox ends our scripts without a word: what they left goes when the page changes, before that is seen (decision 0006).
  if (isFirefox) for (const tab of tabs.values()) expect(await ownAfterChange(tab)).toBeLessThan(2);
  await expectGone(tabs, before);
  for (const tab of tabs.values()) await tab.reload();
  for (const tab of tabs.values()) expect(await readPage(tab)).toMatchObject({ marks: 0, own: [], styles: 0 });

  // No page of Seller Central tells the new worker anything: the badge is its own work.
  for (const tab of tabs.values()) await tab.goto('about:blank');
  await seller.switchExtension(true);
  await expect.poll(() => badgeAndAlarms(seller)).toEqual(counting);

  const [name, list] = [...tabs][0] ?? [];
  if (!name || !list) throw new Error('No page was opened.');
  await list.goto(`${practice.origin(US)}/orders-v3`);
  const open = new Map([[name, list]]);
  await untilRead(open);
  await seller.removeExtension();
  if (isFirefox) await ownAfterChange(list);
  await expectGone(open, before);
  await list.read(['crg-summary', 'button.dismiss'], (button) => button.dispatchEvent(new Event('click')));
  expect(await readPage(list)).toMatchObject({ own: [], styles: 0 });
  await list.reload();
  expect(await readPage(list)).toMatchObject({ marks: 0, own: [], styles: 0 });
  for (const tab of tabs.values()) expect(tab.errors()).toEqual([]);
});

/** Draws something in the page, and counts what of ours would be painted with it. */
const ownAfterChange = (tab: Tab) =>
  tab.evaluate(async () => {
    document.querySelector('tbody tr a, main, body')?.append('!');
    await Promise.resolve();
    return [...document.querySelectorAll('*')].filter(
      (element) => element.localName.startsWith('crg-') || element.hasAttribute('data-crg-order'),
    ).length;
  });

/** What the worker shows, and what it has planned. */
async function badgeAndAlarms(seller: Seller) {
  const page = await openSettings(seller);
  const found = await page.evaluate(async () => {
    const alarms = await chrome.alarms.getAll();
    return { badge: await chrome.action.getBadgeText({}), alarms: alarms.map(({ name }) => name).sort() };
  });
  await page.close();
  return found;
}

/** So many that writing them outlasts the closing of a browser on any machine. */
const ORDERS = 12_000;

test('a browser that is closed in the middle of an import has whole batches, and the file once more gives all of it once', async ({
  launch,
}) => {
  const file = join(folder('import'), 'orders.txt');
  writeFileSync(file, printReport('all-orders', soldLately(ORDERS)));
  const profile = folder('profile');
  const first = await launch({ profile });
  const options = await openSettings(first);
  await options.chooseFiles('[data-testid=import-file]', [file]);
  // The sooner it is seen, the more is left to import.
  await expect.poll(() => ordersIn(options), { intervals: [20] }).toBeGreaterThan(0);
  await first.close();

  const again = await openSettings(await launch({ profile }));
  const kept = await ordersIn(again);
  expect(kept % 500).toBe(0);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(ORDERS);
  await again.chooseFiles('[data-testid=import-file]', [file]);
  const results = () => again.readAll(`[data-testid=import-result][data-orders="${ORDERS}"]`, (cards) => cards.length);
  await expect.poll(results, { timeout: 90_000 }).toBe(1);
  expect(await ordersIn(again)).toBe(ORDERS);
});

/** How many orders are on record. */
const ordersIn = (page: Tab): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('cr-guard');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (database.objectStoreNames.length === 0) return resolve(0);
          const count = database.transaction('orders').objectStore('orders').count();
          count.onsuccess = () => {
            database.close();
            resolve(count.result);
          };
        };
      }),
  );

test('a submit counts once though the worker is killed before it, after it and before its end is told', async ({
  seller,
  tab,
  practice,
}) => {
  const order = freshOrder(practice, 'not-due');
  await openCancelPage(tab, practice, order, { cancelLayout: 'katal' });
  await seller.killWorker();
  await tab.click(because('out-of-stock'));
  await untilGuardSays(tab, 'reason', 'data-reason', 'NoInventory');
  const after = Number(await guardSays(tab, 'rate-after', 'data-rate'));
  await seller.killWorker();
  await tab.click('[data-part=submit]');
  await seller.killWorker();
  await untilGuardSays(tab, 'verdict', 'data-verdict', 'cannot-cancel');
  await seller.killWorker();
  const popup = await openPopup(seller);
  const rate = () => popup.read('[data-testid=rate]', (figure) => Number(figure.getAttribute('data-rate')));
  expect(await rate()).toBeCloseTo(after, 6);
  await popup.close();
});

test('in a private window, where the seller has not allowed it, the extension reads nothing', async ({
  launch,
  practice,
}) => {
  for (const host of [US, HOST]) practice.use(host, 'everyday');
  const seller = await launch();
  // Opened before the private window, which in Firefox would get them.
  const [tab, settings] = [await seller.newTab(), await openSettings(seller)];
  const asked = practice.requests.length;
  await seller.openPrivately(`${practice.origin(US)}/orders-v3`);
  await expect.poll(() => practice.requests.slice(asked).some(({ path }) => path === '/orders-api/search')).toBe(true);
  // In a usual window it does, and so much later that the private one would have been told of as well.
  await tab.goto(`${practice.origin(HOST)}/orders-v3`);
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
  await expect.poll(() => readStores(settings)).toContain(practice.shop(HOST).marketplaceId);
  expect(await readStores(settings)).not.toContain(practice.shop(US).marketplaceId);
});

test('in a private window, where the seller has allowed it, orders go into the same record', async ({
  launch,
  practice,
}) => {
  practice.use(US, 'everyday');
  const seller = await launch();
  await seller.newTab();
  await seller.allowPrivately();
  const settings = await openSettings(seller);
  expect(await readStores(settings)).not.toContain(practice.shop(US).marketplaceId);
  await seller.openPrivately(`${practice.origin(US)}/orders-v3`);
  await expect.poll(() => readStores(settings)).toContain(practice.shop(US).marketplaceId);
});

test('back to a page that the browser kept, its marks go on, and go when the extension goes', async ({
  launch,
  practice,
  engine,
}) => {
  practice.use(US, 'everyday', { isKept: true });
  const seller = await launch({ keepsPages: true });
  const tab = await seller.newTab();
  await tab.goto(`${practice.origin(US)}/orders-v3`);
  const list = new Map([['manage-orders', tab]]);
  const before = await untilRead(list);
  await tab.evaluate(() => void Reflect.set(window, 'isKept', true));
  await tab.goto(`${practice.origin(US)}/performance/dashboard`);
  await tab.waitUntil(() => document.querySelector('crg-rate-note'));
  await tab.evaluate(() => history.back());
  await tab.waitUntil(() => Reflect.has(window, 'isKept'));
  expect(await readPage(tab)).toMatchObject({ marks: before.get('manage-orders')?.marks, crgHealth: 'ok' });
  await tab.evaluate(() => {
    const rows = document.querySelector('#orders-table tbody');
    const again = new DOMParser()
      .parseFromString(`<table>${rows?.outerHTML}</table>`, 'text/html')
      .querySelectorAll('tr');
    for (const row of again) {
      for (const { name } of [...row.attributes]) if (name.startsWith('data-crg-')) row.removeAttribute(name);
      row.querySelector('crg-badge')?.remove();
    }
    rows?.append(...again);
  });
  await expect.poll(() => readPage(tab)).toMatchObject({ marks: 2 * (before.get('manage-orders')?.marks ?? 0) });
  await seller.switchExtension(false);
  if (engine === 'firefox') await ownAfterChange(tab);
  await expectGone(list, before);
});

test('a page that the browser put away to save memory is marked again when the seller comes back to it', async ({
  launch,
  practice,
}) => {
  practice.use(US, 'everyday');
  const seller = await launch();
  const tab = await seller.newTab();
  await tab.goto(`${practice.origin(US)}/orders-v3`);
  const { rows } = await untilMarked(tab);
  const settings = await openSettings(seller);
  const id = await settings.evaluate(async () => {
    const last = (await chrome.tabs.query({ active: false })).at(-1)?.id ?? -1;
    // In Chromium it has another id then.
    return (await chrome.tabs.discard(last))?.id ?? last;
  });
  await expect(tab.evaluate(() => 1)).rejects.toThrow();
  await settings.evaluate((last) => void chrome.tabs.update(last, { active: true }), id);
  const again = await seller.waitForTab('/orders-v3');
  expect((await untilMarked(again)).rows).toEqual(rows);
  expect(again.errors()).toEqual([]);
});
