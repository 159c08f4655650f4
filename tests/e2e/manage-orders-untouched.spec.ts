import { SCENARIOS, type ScenarioName } from '../../practice/scenarios.ts';
import type { PracticeServer } from '../../practice/server.ts';
import type { Tab } from './browsers/tab.ts';
import { expect, test } from './fixtures.ts';
import { layoutShifts } from './layout-shifts.ts';
import { type MarkedList, readMarkedList, untilMarked, untilQuiet, visit } from './order-list.ts';

/** Two hosts of one shop, so that two browsers can visit it at the same time and be told apart. */
const WITH = 'sellercentral.amazon.co.jp';
const WITHOUT = 'sellercentral-japan.amazon.com';

/** What reached the server for the host from its request number `start` on, in the order of names, since a browser may ask in any. */
const requestsTo = (practice: PracticeServer, host: string, start: number) =>
  practice.requests
    .slice(start)
    .filter((request) => request.host === host)
    .map(({ method, path, query, secFetch }) => [method, path, query, ...Object.values(secFetch)].join(' '))
    .sort();

/** The heights of the rows and of all that stands around them. */
const layoutOf = (tab: Tab) =>
  tab.evaluate(() =>
    ['#navbar', 'h1', '#myo-spa-tabs-container', '.myo-bar', '#orders-table tbody tr', '.footer'].flatMap((css) =>
      [...document.querySelectorAll(css)].map((element) => {
        const { height, width, left } = element.getBoundingClientRect();
        return `${css} ${left} ${width} × ${height}`;
      }),
    ),
  );

const VIEWS = [
  ['everyday', { options: { size: 50 } }],
  ['dom-only', { options: { size: 50, language: 'ja' } }],
  ['everyday', { host: 'sellercentral.amazon.in', options: { size: 50 } }],
  ['everyday', { path: '/orders-v3/fba/all', options: { size: 50 } }],
] as const;

test('the extension asks nobody for anything, and leaves rows and page as high and wide as they are', async ({
  tab,
  seller,
  practice,
  launch,
}) => {
  const bare = await launch({ bare: true });
  const without = await bare.newTab();
  const scenarios = Object.keys(SCENARIOS) as ScenarioName[];
  for (const scenario of scenarios) {
    const start = practice.requests.length;
    const hosts = [
      [tab, WITH],
      [without, WITHOUT],
    ] as const;
    await Promise.all(
      hosts.map(async ([each, host]) => {
        await visit(each, practice, scenario, { host, options: { answerAfterMs: 0 } });
        await untilQuiet(each);
      }),
    );
    // A slow page may rest before it asks for its last.
    await expect(() => {
      const [asked, usual] = hosts.map(([, host]) => requestsTo(practice, host, start));
      expect(asked, scenario).toEqual(usual);
    }).toPass({ timeout: 30_000 });
  }
  expect(await seller.extensionRequests()).toEqual([]);
  expect(tab.requests().filter((url) => !url.startsWith(`https://${WITH}/`) && !url.startsWith('data:'))).toEqual([]);

  for (const [scenario, view] of VIEWS) {
    await Promise.all(
      [tab, without].map(async (each) => {
        await visit(each, practice, scenario, view);
        await untilQuiet(each);
      }),
    );
    await untilMarked(tab);
    // On a slow machine a page may rest before it draws its rows.
    await expect(async () => {
      expect(await layoutOf(tab), JSON.stringify(view)).toEqual(await layoutOf(without));
    }).toPass({ timeout: 30_000 });
  }
  expect(tab.errors()).toEqual([]);
});

test('nothing on the page moves because of the overlay', async ({ tab, practice }) => {
  // Chromium alone measures layout shifts; Firefox knows of none.
  for (const view of [{}, { path: '/orders-v3/fba/all' }, { host: 'sellercentral.amazon.in' }]) {
    // A list that the server draws does not move by itself; a short one comes in one piece.
    await visit(tab, practice, 'dom-only', { ...view, options: { size: 5 } });
    await untilMarked(tab);
    await untilQuiet(tab);
    expect(await layoutShifts(tab), JSON.stringify(view)).toEqual([]);
  }
});

test('an updated extension says so in the pages that are open, or takes them over', async ({
  launch,
  practice,
  engine,
}) => {
  const seller = await launch();
  const tab = await seller.newTab();
  await visit(tab, practice, 'everyday');
  const before: MarkedList = await untilMarked(tab);
  await tab.evaluate(() => document.querySelector('crg-summary')?.setAttribute('data-test-old', ''));
  await seller.reloadExtension();
  await tab.waitUntil(() => !document.querySelector('crg-summary[data-test-old]'));
  const leftOn = () =>
    tab.evaluate(() => ({
      marks: document.querySelectorAll('[data-crg-order], [data-crg-state], [data-crg-hidden], crg-badge').length,
      page: Object.keys(document.documentElement.dataset).filter((name) => name.startsWith('crg')),
      styles: document.querySelectorAll('[id^="crg-"]').length,
      words: [...document.querySelectorAll('crg-summary')].map(
        ({ shadowRoot }) => shadowRoot?.querySelector('[data-testid=health]')?.textContent ?? '',
      ),
    }));
  if (engine === 'firefox') {
    // Firefox starts the new copy in the tabs that are open: it takes over without a trace of the old one.
    // What the page's JSON told the old copy, it has from the record.
    await expect.poll(() => readMarkedList(tab)).toEqual(before);
    expect((await leftOn()).styles).toBe(1);
  } else {
    const gone = { marks: 0, page: [], styles: 0 };
    await expect.poll(leftOn).toEqual({ ...gone, words: [] });
    await tab.evaluate(() => document.body.dispatchEvent(new Event('pointermove', { bubbles: true })));
    await expect.poll(leftOn).toEqual({ ...gone, words: [expect.stringMatching(/reload this tab/i)] });
    await tab.reload();
    expect(await untilMarked(tab)).toEqual(before);
  }
  expect(tab.errors()).toEqual([]);
});
