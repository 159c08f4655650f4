import { writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { accessFaults } from './axe.ts';
import type { Seller } from './browsers/tab.ts';
import { expect } from './fixtures.ts';
import { US } from './order-list.ts';
import { openPopup, openSettings, popupAnswer, readStores, send, test } from './record-tour.ts';
import { keepSavedFiles, savedFile } from './saved-file.ts';

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  alarms: { getAll(): Promise<unknown[]> };
  storage: Record<'local' | 'session', { get(keys: null): Promise<unknown> }>;
};

test.use({ apart: 'backup' });

async function backupOf(seller: Seller, path: string): Promise<Buffer> {
  const options = await openSettings(seller);
  await keepSavedFiles(options);
  await options.click('[data-testid=export-backup]');
  const { name, bytes } = await savedFile(options);
  expect(name).toMatch(/^cr-guard-backup-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
  await options.close();
  writeFileSync(path, bytes);
  return bytes;
}

/** Restores from a page of its own, and tells what the page says of it. */
async function restored(seller: Seller, path: string): Promise<string> {
  const options = await openSettings(seller);
  await options.chooseFiles('[data-testid=restore-file]', [path]);
  await options.waitUntil(() => document.querySelector('[data-testid=restore-result]')?.textContent?.endsWith('.'));
  const told = await options.read('[data-testid=restore-result]', (element) => element.textContent ?? '');
  expect(options.errors()).toEqual([]);
  await options.close();
  return told;
}

test('a backup restored in another browser shows the same figures and orders, badge included', async ({
  toured,
  launch,
}, info) => {
  const path = info.outputPath('backup.jsonl.gz');
  await backupOf(toured, path);
  const popup = await openPopup(toured);
  const before = await popupAnswer(popup);
  await popup.close();
  const other = await launch();
  const options = await openSettings(other);
  expect(await restored(other, path)).toMatch(/^Restored: [\d,]{3,} entries\.$/);
  expect(await popupAnswer(options)).toBe(before);
  const badge = () => options.evaluate(() => chrome.action.getBadgeText({}));
  await expect.poll(badge).toMatch(/^\d+$/);
  expect(await restored(other, path)).toContain('Restored');
  expect(await popupAnswer(options)).toBe(before);
});

test('a damaged, a cut off and a foreign file change nothing, and it is said what is wrong with them', async ({
  toured,
  launch,
}, info) => {
  const path = info.outputPath('backup.jsonl.gz');
  const whole = await backupOf(toured, path);
  const bytes = Buffer.from(whole);
  const other = await launch();
  const options = await openSettings(other);
  const before = await popupAnswer(options);
  const middle = Math.floor(bytes.length / 2);
  writeFileSync(path, bytes.subarray(0, middle));
  expect(await restored(other, path)).toContain('damaged or cut off');
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
  expect(await restored(other, path)).toContain('damaged or cut off');
  const lines = gunzipSync(whole).toString().replace('"orders"', '"order"');
  writeFileSync(path, gzipSync(lines));
  expect(await restored(other, path)).toMatch(/damaged at line \d+/);
  writeFileSync(path, 'order-id\tsku\n');
  expect(await restored(other, path)).toContain('not a backup of CR Guard');
  expect(await popupAnswer(options)).toBe(before);
  expect(await options.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([
    'cr-guard',
  ]);
});

test('erasing asks once, and leaves not a byte while the background holds the record open', async ({
  launch,
  practice,
}) => {
  practice.use(US, 'everyday', { size: 50 });
  const seller = await launch();
  const tab = await seller.newTab();
  await tab.goto(`${practice.origin(US)}/orders-v3`);
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
  const options = await openSettings(seller);
  await send(options, { call: 'settings', request: { patch: { warningHours: 36 } } });
  await expect.poll(() => readStores(options)).toContain('purchasedAt');
  const badge = () => options.evaluate(() => chrome.action.getBadgeText({}));
  await expect.poll(badge).not.toBe('');
  await tab.close();

  await options.click('[data-testid=erase-everything]');
  expect(await accessFaults(options, ['#backup'])).toEqual([]);
  await options.press('Escape');
  expect(await readStores(options)).toContain('purchasedAt');
  await options.click('[data-testid=erase-everything]');
  await options.click('[data-testid=erase-confirm]');
  await options.waitUntil(() => document.querySelector('[data-testid=erase-result]')?.textContent);

  const left = () =>
    options.evaluate(async () => ({
      databases: await indexedDB.databases(),
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
      alarms: await chrome.alarms.getAll(),
      web: [localStorage.length, sessionStorage.length, (await caches.keys()).length],
    }));
  expect(await left()).toEqual({ databases: [], local: {}, session: {}, alarms: [], web: [0, 0, 0] });
  expect(await badge()).toBe('');
  await expect.poll(() => options.read('[name=warningHours]', (field) => (field as HTMLInputElement).value)).toBe('24');
});
