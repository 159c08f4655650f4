import { accessFaults } from './axe.ts';
import type { Tab } from './browsers/tab.ts';
import { expect, test } from './fixtures.ts';
import { untilMarked, visit } from './order-list.ts';
import { untilRecorded } from './record-tour.ts';

const LIST = ['crg-shortcuts', 'dialog'] as const;

const untilGone = (tab: Tab) => tab.waitUntil(() => !document.querySelector('crg-shortcuts'));

test('a question mark lists the keys over the page, Escape gives the focus back, and nothing is left', async ({
  tab,
  practice,
}) => {
  await visit(tab, practice, 'everyday');
  await untilMarked(tab);
  await untilRecorded(tab);
  const page = () => tab.evaluate(() => document.documentElement.outerHTML);
  const before = await page();
  await tab.evaluate(() => document.querySelector<HTMLElement>('#orders-table a')?.focus());
  await tab.press('Shift', '?');
  await tab.read(LIST, () => null);
  const keys = await tab.readAll(['crg-shortcuts', 'kbd'], (all) => all.map((each) => each.textContent));
  expect(keys).toEqual(['Alt+Shift+↓', 'Alt+Shift+O', 'Alt+Shift+↑', 'Alt+Shift+R', 'Alt+Shift+G', '?']);
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.prefer({ colorScheme });
    expect(await accessFaults(tab, ['crg-shortcuts'])).toEqual([]);
  }
  await tab.press('Shift', '?');
  expect(await tab.readAll('crg-shortcuts', (all) => all.length)).toBe(1);
  await tab.press('Escape');
  await untilGone(tab);
  expect(await tab.evaluate(() => document.activeElement?.closest('#orders-table') !== null)).toBe(true);
  expect(await page()).toBe(before);
  expect(tab.errors()).toEqual([]);
});

test('a question mark that is written, or that the page uses itself, is left to the page', async ({
  tab,
  practice,
}) => {
  await visit(tab, practice, 'everyday');
  await untilMarked(tab);
  // What a press brings comes before what the next one brings, so the last tells that the others brought nothing.
  await tab.evaluate(() => {
    let presses = 0;
    const listedAfter: number[] = [];
    Reflect.set(window, 'listedAfter', listedAfter);
    addEventListener('keydown', (event) => {
      if (event.key !== '?') return;
      presses += 1;
      if (Reflect.get(window, 'isUsed')) event.preventDefault();
    });
    new MutationObserver(() => {
      if (document.querySelector('crg-shortcuts')) listedAfter.push(presses);
    }).observe(document.body, { childList: true });
  });
  for (const field of ['<input type=search>', '<textarea></textarea>', '<p contenteditable>x</p>']) {
    await tab.evaluate((markup) => {
      document.querySelector('#field')?.remove();
      const holder = Object.assign(document.createElement('div'), { id: 'field', innerHTML: markup });
      document.body.prepend(holder);
      if (holder.firstElementChild instanceof HTMLElement) holder.firstElementChild.focus();
    }, field);
    await tab.press('Shift', '?');
    await expect
      .poll(
        () =>
          tab.evaluate(() => {
            const written = document.querySelector('#field')?.firstElementChild;
            return written && ('value' in written ? written.value : written.textContent);
          }),
        field,
      )
      .toContain('?');
  }
  await tab.evaluate(() => {
    document.querySelector('#field')?.remove();
    Reflect.set(window, 'isUsed', true);
  });
  await tab.press('Shift', '?');
  await tab.evaluate(() => Reflect.set(window, 'isUsed', false));
  await tab.press('Shift', '?');
  await tab.read(LIST, () => null);
  expect(await tab.evaluate(() => Reflect.get(window, 'listedAfter'))).toEqual([5]);
});

test("the browser's own key leads to the next order to act on", async ({ tab, practice, seller }) => {
  await visit(tab, practice, 'everyday', { options: { size: 50 } });
  const { rows } = await untilMarked(tab);
  const own = await seller.openExtensionPage('popup.html');
  // What the background does with the key, which no test can press: the browser hears it before any page.
  await own.evaluate(async () => {
    const all: { id?: number }[] = await chrome.tabs.query({});
    for (const { id } of all) if (id) await chrome.tabs.sendMessage(id, 'next-order').catch(() => {});
  });
  const [first] = rows.filter(({ badges }) => badges.length > 0);
  await tab.waitUntil(
    (id) => document.activeElement?.closest('[data-crg-order]')?.getAttribute('data-crg-order') === id,
    first?.id ?? '',
  );
  expect(await own.evaluate(() => chrome.commands.getAll())).toMatchObject([
    { name: '_execute_action', shortcut: 'Alt+Shift+G' },
    { name: 'next-order', shortcut: 'Alt+Shift+O' },
  ]);
  await own.close();
});

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: string): Promise<unknown>;
  };
  commands: { getAll(): Promise<{ name: string; shortcut: string; description: string }[]> };
};
