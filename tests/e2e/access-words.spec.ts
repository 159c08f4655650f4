import { UI_LANGUAGES, type UiLanguage } from '../../lib/i18n/translate.ts';
import type { Tab } from './browsers/tab.ts';
import { expect } from './fixtures.ts';
import { test as base } from './record-tour.ts';
import { PSEUDO, speak, speakAsBrowser } from './spoken.ts';
import { POPUP, SETTINGS, SURFACES, type Surface } from './surfaces.ts';
import { textFaults } from './text-faults.ts';

const test = base.extend<{ own: Tab }>({
  /** A page of ours through which the language is set, and given back to the browser. */
  own: async ({ toured }, use) => {
    const own = await toured.openExtensionPage('popup.html');
    await use(own);
    await speakAsBrowser(own);
    await own.close();
  },
});

/** Ids, SKUs, figures, dates and spans as `Intl` writes them, hosts, the libraries in it, the shop and its country. */
const DATA =
  /^(?:[\d\s.,:;%·()–-]|[A-Z\d]+(?:-[A-Z\d]+)+|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]*day)?\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|days|[AP]M P[SD]T|sellercentral[\w.-]+|@date-fns\/tz|idb|preact|webextension-polyfill|zod|MIT|ISC|(?:Chrome|Firefox) [\d.]+|CR Guard|SKU|United States|Quillfeather Goods)*$/;

/** Gives our elements no more room than a window of that width has, however wide the page of the shop is. */
async function narrow(tab: Tab, width: number): Promise<void> {
  await tab.evaluate((most) => {
    const style = document.createElement('style');
    style.textContent =
      ':is(crg-summary, crg-order-note, crg-cancel-guard, crg-replies, crg-rate-note) { max-inline-size: ' +
      most +
      'px }';
    if (location.protocol === 'https:') document.head.append(style);
  }, width);
  await tab.setViewport(width, 640);
  await tab.waitUntil((wanted) => innerWidth === wanted, width);
}

const untilSpoken = (tab: Tab, [part]: Surface['parts'], language: string) =>
  tab.waitUntil(
    ([selector = '', wanted]: readonly string[]) => {
      const inside = document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('.theme');
      return (inside ?? document.documentElement).lang === wanted;
    },
    [part, language],
  );

/** What is not of our words, or cut off; each of our scripts takes up another language by itself, one after the other. */
async function faultsIn(tab: Tab, parts: readonly string[]): Promise<string[]> {
  const { cut, unspoken } = await textFaults(tab, parts);
  return [...unspoken.filter((text) => !DATA.test(text)), ...cut];
}

const sidewaysScroll = (tab: Tab) =>
  tab.evaluate(() =>
    location.protocol === 'https:' ? 0 : document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );

async function speakTo(surface: Surface, tab: Tab, own: Tab, language: UiLanguage | typeof PSEUDO): Promise<void> {
  await speak(own, language);
  if (surface.takesWords === 'at-next-load') await tab.reload();
  if (surface.takesWords !== 'when-shown') await untilSpoken(tab, surface.parts, language);
  await surface.show(tab);
}

for (const surface of SURFACES) {
  test(`${surface.name}: every word is one of ours, and none is cut off, also at 320 pixels`, async ({
    toured,
    practice,
    own,
  }) => {
    const tab = await surface.open(toured, practice);
    await surface.show(tab);
    await speakTo(surface, tab, own, PSEUDO);
    await expect.poll(() => faultsIn(tab, surface.parts)).toEqual([]);

    // A window of 1280 pixels at 200 %, and at 400 %.
    for (const width of [640, 320]) {
      await narrow(tab, width);
      // What lies over the page takes its new width with the window's next frame.
      await expect.poll(async () => (await textFaults(tab, surface.parts)).cut, `at ${width} pixels`).toEqual([]);
      expect(await sidewaysScroll(tab)).toBe(0);
    }
    await tab.close();
  });
}

test('the popup and the settings fit into 320 pixels in each of the languages', async ({
  toured,
  practice,
  own,
  engine,
}) => {
  // One browser measures them all.
  const languages = engine === 'chromium' ? UI_LANGUAGES : (['de', 'ja'] as const);
  for (const surface of [POPUP, SETTINGS]) {
    const tab = await surface.open(toured, practice);
    await narrow(tab, 320);
    for (const language of languages) {
      await speakTo(surface, tab, own, language);
      await expect
        .poll(async () => (await textFaults(tab, surface.parts)).cut, `${surface.name}, ${language}`)
        .toEqual([]);
      expect(await sidewaysScroll(tab), `${surface.name}, ${language}`).toBe(0);
    }
    await tab.close();
    await speakAsBrowser(own);
  }
});

test('each step of the practice speaks our words alone, and cuts none off at 320 pixels', async ({ toured, own }) => {
  const tab = await toured.openExtensionPage('tour.html');
  await tab.setViewport(320, 640);
  await speak(own, PSEUDO);
  await untilSpoken(tab, ['body'], PSEUDO);
  for (let step = 1; step <= 6; step++) {
    const parts = ['body', 'crg-summary', 'crg-badge', 'crg-cancel-guard', 'crg-replies'];
    await expect.poll(() => faultsIn(tab, parts), `step ${step}`).toEqual([]);
    await tab.click('.ways button:last-child');
  }
  await tab.close();
});
