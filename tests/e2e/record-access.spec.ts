import { accessFaults } from './axe.ts';
import type { Seller, Tab } from './browsers/tab.ts';
import { expect } from './fixtures.ts';
import { US } from './order-list.ts';
import { openPopup, openSettings, test, untilRead } from './record-tour.ts';

const unfoldAll = (tab: Tab) =>
  tab.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });

const openList = async (seller: Seller, origin: string): Promise<Tab> => {
  const tab = await seller.newTab();
  await tab.goto(`${origin}/orders-v3`);
  await untilRead(tab);
  return tab;
};

const openHealth = async (seller: Seller, origin: string): Promise<Tab> => {
  const tab = await seller.newTab();
  await tab.goto(`${origin}/performance/dashboard`);
  await tab.read(['crg-rate-note', '[data-testid=rate]'], () => null);
  return tab;
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault with the popup, the settings and what lies on the pages, ${colorScheme}`, async ({
    toured,
    practice,
  }) => {
    const origin = practice.origin(US);
    const places: [string, () => Promise<Tab>, string[]?][] = [
      ['popup', () => openPopup(toured)],
      ['settings', () => openSettings(toured)],
      ['list', () => openList(toured, origin), ['crg-summary', 'crg-badge']],
      ['Account Health', () => openHealth(toured, origin), ['crg-rate-note']],
    ];
    for (const [name, open, parts] of places) {
      const tab = await open();
      await tab.prefer({ colorScheme });
      await tab.waitUntil((scheme: string) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme);
      await unfoldAll(tab);
      expect(await accessFaults(tab, parts), name).toEqual([]);
      await tab.close();
    }
  });
}

/** What a person can act on in a page of ours, in its order. */
const CONTROLS = 'a[href], button, select, textarea, input, summary';

test('every control of the popup and of the settings is reached by the Tab key, in the order of the page', async ({
  toured,
}) => {
  for (const open of [openPopup, openSettings]) {
    const page = await open(toured);
    await unfoldAll(page);
    const count = await page.evaluate((controls: string) => {
      const all = [...document.querySelectorAll<HTMLElement>(controls)].filter(
        (each) => each.checkVisibility() && !each.matches(':disabled'),
      );
      for (const [index, each] of all.entries()) each.dataset.place = String(index);
      all[0]?.focus();
      return all.length;
    }, CONTROLS);
    expect(count).toBeGreaterThan(5);
    const places: string[] = [];
    for (let stops = 0; places.length < count && stops < 10 * count; stops++) {
      const place = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.place);
      // Firefox stops at what can be scrolled, too, and both at each part of a date.
      if (place !== undefined && place !== places.at(-1)) places.push(place);
      await page.press('Tab');
    }
    expect(places).toEqual(Array.from({ length: count }, (_, index) => String(index)));
    await page.close();
  }
});
