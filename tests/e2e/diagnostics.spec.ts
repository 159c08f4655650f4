import { readDiagnostic } from '../../lib/diagnostics/read-diagnostic.ts';
import { accessFaults } from './axe.ts';
import { SHOWN_DIAGNOSTIC, textIn } from './diagnostic-over-page.ts';
import { expect, test } from './fixtures.ts';
import { untilMarked, visit } from './order-list.ts';
import { keepSavedFiles, savedFile } from './saved-file.ts';

test('the settings make a diagnostic of an open page, shown whole before it is saved, without anybody in it', async ({
  tab,
  practice,
  seller,
}) => {
  await visit(tab, practice, 'everyday', { options: { size: 50 } });
  const { rows } = await untilMarked(tab);
  const settings = await seller.openExtensionPage('options.html#diagnostics');
  await keepSavedFiles(settings);
  await settings.click('[data-testid=make-diagnostic][data-page=manage-orders]');
  const shown = await textIn(settings, '[data-testid=diagnostic]');
  const diagnostic = readDiagnostic(shown);
  expect(diagnostic).toMatchObject({
    page: 'manage-orders',
    health: 'ok',
    host: 'sellercentral.amazon.com',
    cut: false,
    lost: [],
  });
  expect(diagnostic?.contracts.filter(({ holds }) => !holds)).toEqual([]);
  expect(diagnostic?.contracts.length).toBeGreaterThan(10);
  expect(diagnostic?.json.map(({ path }) => path)).toContainEqual(expect.stringMatching(/^\/orders-api\/search/));
  expect(diagnostic?.skeleton.filter((line) => line.includes('unshipped-status')).length).toBeGreaterThan(0);
  expect(diagnostic?.timings.length).toBeGreaterThan(0);
  const shop = practice.shop('sellercentral.amazon.com');
  expect(
    [...shop.personalData(), ...rows.flatMap(({ id }) => id ?? [])].filter((text) => shown.includes(text)),
  ).toEqual([]);

  await settings.click('[data-testid=save-diagnostic]');
  const saved = await savedFile(settings);
  expect(saved.name).toBe('cr-guard-diagnostic-manage-orders.json');
  expect(saved.bytes.toString()).toBe(shown);
  expect(await accessFaults(settings, ['#diagnostics'])).toEqual([]);
  expect(settings.requests().filter((url) => /^https?:/.test(url))).toEqual([]);
  await settings.close();
});

test('where a list was read in part, its bar leads to a diagnostic over the page, and nothing of it stays', async ({
  tab,
  practice,
}) => {
  await visit(tab, practice, 'half-filled');
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'partial');
  const before = await tab.evaluate(() => document.body.childElementCount);
  await tab.click(['crg-summary', '.facts .step']);
  const diagnostic = readDiagnostic(await textIn(tab, SHOWN_DIAGNOSTIC));
  expect(diagnostic).toMatchObject({ page: 'manage-orders', health: 'partial' });
  expect(diagnostic?.lost).not.toEqual([]);
  const lines = await tab.read(['crg-diagnostics', '.lines'], ({ textContent }) => textContent);
  expect(lines).toContain('Not read here:');
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.prefer({ colorScheme });
    expect(await accessFaults(tab, ['crg-diagnostics'])).toEqual([]);
  }
  await tab.press('Escape');
  await tab.waitUntil(() => !document.querySelector('crg-diagnostics'));
  expect(await tab.evaluate(() => document.body.childElementCount)).toBe(before);
  expect(tab.errors()).toEqual([]);
});
