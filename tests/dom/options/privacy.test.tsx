// @vitest-environment jsdom
import { createRequire } from 'node:module';
import { afterEach, expect, test } from 'vitest';
import { BUNDLED_PARTS } from '../../../entrypoints/options/about/bundled-parts.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { freshLedger, got, NOW, sighting, US } from '../../unit/ledger/shop.ts';
import { closeOptions, openOptions } from './opened-options.tsx';

afterEach(closeOptions);

const kept = () =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLTableRowElement>('.kept tbody tr')].map(({ dataset, cells }) => [
      dataset.kind,
      [...cells].slice(1).map(({ textContent }) => textContent),
    ]),
  );
const untilCounted = () => expect.poll(() => document.querySelector('.kept')?.getAttribute('aria-busy')).toBe('false');

test('tells how much is kept of each kind, since when, and how much room it takes', async () => {
  const { ledger } = freshLedger();
  await got(ledger.record([sighting(1), sighting(2)]));
  await got(ledger.recordOfficialFigure({ scope: US, seenAt: NOW, rate: 0.01 }));
  const stored = { ...DEFAULT_SETTINGS, warningHours: 36, shopName: 'Shop' };
  await openOptions({ ledger, stored, templates: 3, space: 2_400_000 });
  await untilCounted();
  expect(kept()).toEqual({
    // By the clock of the computer.
    orders: ['2', new Date(NOW).toLocaleDateString('en-US', { dateStyle: 'medium' })],
    evidence: ['0', '–'],
    listReadings: ['0', '–'],
    officialFigures: ['1', 'Jun 17, 2026'],
    counters: ['1', 'Jun 15, 2026'],
    scopes: ['1', '–'],
    templates: ['3', '–'],
    settings: ['2', '–'],
    files: ['0', '–'],
  });
  await expect.poll(() => document.querySelector('.kept')?.textContent).toContain('About 2.4 MB in all');
});

test('a browser that tells nothing of its room is not guessed for', async () => {
  await openOptions();
  await untilCounted();
  expect(document.querySelector('.kept .hint')?.textContent).toBe('');
});

test('the parts made by others are named as they are installed, and none is left out', () => {
  const require = createRequire(import.meta.url);
  const { dependencies }: { dependencies: Record<string, string> } = require('../../../package.json');
  const installed = Object.keys(dependencies).map((name) => {
    const { version, license }: { version: string; license: string } = require(
      `../../../node_modules/${name}/package.json`,
    );
    return { name, version, license };
  });
  expect(BUNDLED_PARTS).toEqual(installed);
});

test('About names version, browser, sites, and the days on which the rules were checked', async () => {
  await openOptions();
  const about = document.getElementById('about')?.textContent;
  for (const text of ['CR Guard 1.2.3', 'Firefox 145.0', 'sellercentral.amazon.com', 'Nov 21, 2026', 'Alt+Shift+R'])
    expect(about).toContain(text);
  const pages = [...document.querySelectorAll<HTMLAnchorElement>('#about a')];
  expect(pages.map(({ pathname, textContent }) => [pathname, textContent])).toEqual([
    ['/welcome.html', 'What it does, what it never does, and how you can check that.'],
    ['/tour.html', 'Practice'],
  ]);
});
