import { accessFaults } from './axe.ts';
import type { Tab } from './browsers/tab.ts';
import { expect, test } from './fixtures.ts';
import { openSettings, readStores } from './record-tour.ts';

const shownFields = (options: Tab) =>
  options.readAll('.field:not([hidden]) .name', (names) =>
    names.filter((name) => name.checkVisibility()).map((name) => name.textContent),
  );
const tabUntil = async (options: Tab, selector: string) => {
  for (let stops = 0; stops < 40; stops++) {
    await options.press('Tab');
    if (await options.evaluate((wanted: string) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`the Tab key does not come to ${selector}`);
};

test('a rule is searched, changed and given back by the keyboard alone', async ({ launch }) => {
  const seller = await launch();
  const options = await openSettings(seller);
  await tabUntil(options, '[name=search]');
  await options.type('nothing says this');
  await options.waitUntil(() => document.querySelector('.search [role=status]')?.textContent?.includes('No setting'));
  expect(await shownFields(options)).toEqual([]);
  expect(await accessFaults(options)).toEqual([]);
  await options.press('Escape');
  await options.type('headroom');
  await expect.poll(() => shownFields(options)).toEqual(['Limit']);

  await tabUntil(options, '[name=rules-marketplace]');
  await tabUntil(options, '[name=target]');
  await options.press('Control', 'a');
  await options.type('1.5');
  await options.press('Enter');
  await expect.poll(() => readStores(options)).toContain('"target":0.015');
  await options.waitUntil(() => document.querySelector('#rates button[aria-label^=Back]'));
  expect(await accessFaults(options, ['#rates'])).toEqual([]);
  await tabUntil(options, '#rates button[aria-label^=Back]');
  await options.press('Enter');
  await expect.poll(() => readStores(options)).not.toContain('"target":0.015');
  expect(await options.evaluate(() => document.activeElement?.closest('.field')?.textContent)).toContain('Limit');

  await options.evaluate(() => document.querySelector<HTMLElement>('a[href="#about"]')?.focus());
  await options.press('Enter');
  await options.waitUntil(() => {
    const about = document.querySelector('#about')?.getBoundingClientRect();
    return about && about.height > 0 && about.top < innerHeight && about.bottom > 0;
  });
  expect(options.errors()).toEqual([]);
});
