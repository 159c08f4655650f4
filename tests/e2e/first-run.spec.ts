import { accessFaults } from './axe.ts';

import { type Tab, WELCOME } from './browsers/tab.ts';
import { expect, test } from './fixtures.ts';
import { popupAnswer, readStores } from './record-tour.ts';

/** Where the focus is, in whichever of our shadow roots. */
const focused = (tab: Tab) =>
  tab.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { testid, because, template } = element instanceof HTMLElement ? element.dataset : {};
    return because ?? template ?? testid ?? element?.textContent ?? '';
  });

/** Goes by the Tab key to what has such a name or text, and presses it. */
async function pressByKey(tab: Tab, name: string, way: 'on' | 'back'): Promise<void> {
  for (let stops = 0; (await focused(tab)) !== name; stops++) {
    if (stops > 30) throw new Error(`The Tab key does not reach ${name}`);
    await (way === 'on' ? tab.press('Tab') : tab.press('Shift', 'Tab'));
  }
  await tab.press('Enter');
}

const step = (tab: Tab, title: string) =>
  tab.waitUntil((wanted: string) => document.activeElement?.textContent === wanted, title);

test('the first page opens with the installation, and neither with an update nor when the background wakes again', async ({
  launch,
}) => {
  const seller = await launch({ keepWelcome: true });
  const openings = async () => (await seller.tabAddresses()).filter((address) => address.endsWith(WELCOME)).length;
  expect(await openings()).toBe(1);
  await seller.killWorker();
  const popup = await seller.openExtensionPage('popup.html');
  await popupAnswer(popup);
  expect(await openings()).toBe(1);
  await popup.close();
  // Whoever updates closes the extension's own pages.
  await seller.reloadExtension();
  await popupAnswer(await seller.openExtensionPage('popup.html'));
  await expect.poll(openings).toBe(0);
});

test('every permission of the manifest is on the first page, with its words, and axe finds no fault', async ({
  seller,
}) => {
  const tab = await seller.openExtensionPage('welcome.html');
  const listed = await tab.read('.permissions ul', ({ children }) =>
    [...children].map(({ firstElementChild, textContent }) => [firstElementChild?.textContent, textContent ?? '']),
  );
  expect(listed.map(([name]) => name).slice(0, -1)).toEqual(['storage', 'alarms', 'unlimitedStorage', 'notifications']);
  for (const [name = '', text = ''] of listed) expect(text.length).toBeGreaterThan(name.length + 10);
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.prefer({ colorScheme });
    await tab.waitUntil((scheme: string) => document.body.dataset.theme === scheme, colorScheme);
    await tab.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    expect(await accessFaults(tab)).toEqual([]);
  }
  await tab.close();
});

test('the practice is done by the keyboard alone, without a fault for axe, and leaves every store as it was', async ({
  seller,
}) => {
  const popup = await seller.openExtensionPage('popup.html');
  await popupAnswer(popup);
  const before = await readStores(popup);
  const tab = await seller.openExtensionPage('tour.html');
  await tab.read('[data-testid=told]', () => null);
  const check = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.prefer({ colorScheme });
      await tab.waitUntil((scheme: string) => document.body.dataset.theme === scheme, colorScheme);
      expect(await accessFaults(tab), colorScheme).toEqual([]);
    }
  };
  const done = () => tab.waitUntil(() => document.querySelector('[data-testid=told]')?.textContent !== '');

  const acts = ['count-buyer-cancel', 'submit', 'out-of-stock', 'out-of-stock-notice', 'cause-buyer'];
  const next = ['The buyer asked to cancel', 'Out of stock', 'A reply to the buyer', 'The popup', 'That is all'];
  for (const [index, act] of acts.entries()) {
    await pressByKey(tab, act, 'on');
    await done();
    await check();
    await pressByKey(tab, index === acts.length - 1 ? 'Finish' : 'Next', 'back');
    await step(tab, next[index] ?? '');
  }
  await check();
  await tab.prefer({});
  expect(await seller.extensionRequests()).toEqual([]);
  expect(tab.errors()).toEqual([]);
  await tab.close();
  expect(await readStores(popup)).toBe(before);
  await popup.close();
});

test('the first page and every step of the practice fit into 320 pixels', async ({ seller }) => {
  const fits = (tab: Tab) => tab.evaluate(() => document.documentElement.scrollWidth <= 320);
  const welcome = await seller.openExtensionPage('welcome.html');
  await welcome.setViewport(320, 700);
  await welcome.read('details', (details) => details.setAttribute('open', ''));
  expect(await fits(welcome)).toBe(true);
  await welcome.close();
  const tab = await seller.openExtensionPage('tour.html');
  await tab.setViewport(320, 700);
  for (let at = 0; at < 6; at++) {
    await tab.read('#step-title', () => null);
    expect(await fits(tab), `step ${at + 1}`).toBe(true);
    await tab.click('.ways button:last-child');
  }
  await tab.close();
});
