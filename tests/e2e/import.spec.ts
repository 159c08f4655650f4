import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileOrder, printReport } from '../fixtures/files/print-report.ts';
import { soldLately } from '../fixtures/files/sold-lately.ts';
import { accessFaults } from './axe.ts';
import type { Seller, Tab } from './browsers/tab.ts';
import { expect, test } from './fixtures.ts';
import { openPopup, openSettings, readFigures, readStores } from './record-tour.ts';

const HOUR = 3_600_000;
const RESULT = '[data-testid=import-result]';

const folder = mkdtempSync(join(tmpdir(), 'cr-guard-import-'));
const save = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function choose(options: Tab, ...files: string[]): Promise<void> {
  await options.read('[data-testid=import-file]', () => null);
  await options.chooseFiles('[data-testid=import-file]', files);
}

const results = (options: Tab) =>
  options.readAll(RESULT, (cards) => cards.map((card) => ({ ...(card as HTMLElement).dataset })));

/** Imports files and waits until each has its result. */
async function importFiles(options: Tab, ...files: string[]) {
  const before = (await results(options)).length;
  await choose(options, ...files);
  await expect.poll(async () => (await results(options)).length, { timeout: 90_000 }).toBe(before + files.length);
  return (await results(options)).slice(before);
}

const figuresOf = async (seller: Seller) => {
  const popup = await openPopup(seller);
  const figures = await readFigures(popup, ['rate', 'rate-full-days', 'headroom', 'coverage']);
  await popup.close();
  return figures;
};

test('reports fill the past days at once, settle causes, and change nothing when they come again', async ({
  launch,
}) => {
  const orders = soldLately(90);
  const lately = orders.filter(({ status }) => status === 'Cancelled');
  const all = save('anything.csv', printReport('all-orders', orders));
  const causes = save('causes.txt', printReport('cancellation-report', lately, { delimiter: ',', lineEnd: '\r\n' }));
  const page = save('report.txt', '<!doctype html><html><form name="signIn" action="/ap/signin"></form></html>');
  const seller = await launch();
  const options = await openSettings(seller);
  const read = { testid: 'import-result', repairs: '0', problems: '0' };
  expect(await importFiles(options, all, page)).toEqual([
    { ...read, kind: 'all-orders', rows: '90', orders: '90' },
    { ...read, kind: 'unrecognised', rows: '0', orders: '0' },
  ]);
  expect(await accessFaults(options, ['#files'])).toEqual([]);
  const unsettled = await figuresOf(seller);
  expect(unsettled.coverage).toEqual({ daysCovered: '7', days: '7' });
  expect(Number(unsettled.rate?.unknown)).toBeGreaterThan(0);

  await importFiles(options, causes);
  const settled = await figuresOf(seller);
  expect(settled.rate).toMatchObject({ unknown: '0' });
  expect(Number(settled.rate?.numerator)).toBeGreaterThan(0);

  const kept = await readStores(options);
  await importFiles(options, causes, all);
  expect(await readStores(options)).toBe(kept);
  expect(await figuresOf(seller)).toEqual(settled);
  expect(kept).not.toContain('Quux');
  expect(await seller.extensionRequests()).toEqual([]);
  expect(options.errors()).toEqual([]);
});

test('the badge follows an import, and another encoding reads the file again', async ({ launch }) => {
  const [order] = soldLately(1);
  if (!order) throw new Error('No order.');
  const due: FileOrder = { ...order, status: 'Unshipped', shipBy: Date.now() + 5 * HOUR };
  const seller = await launch();
  const options = await openSettings(seller);
  await importFiles(options, save('due.txt', printReport('unshipped-orders', [due])));
  const popup = await openPopup(seller);
  const shown = await popup.readAll('[data-testid=due]', (rows) =>
    rows.map((row) => (row as HTMLElement).dataset.order),
  );
  expect(shown).toEqual([due.orderId]);
  await popup.close();
  await options.evaluate(() => {
    const choice = document.querySelector<HTMLSelectElement>('[data-testid=import-result] [name=encoding]');
    if (!choice) throw new Error('No choice of encodings.');
    choice.closest('[data-testid=import-result]')?.setAttribute('data-test-old', '');
    choice.value = 'shift_jis';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const read = await options.read(
    `${RESULT}:not([data-test-old]) [name=encoding]`,
    (choice) => choice instanceof HTMLSelectElement && choice.value,
  );
  expect(read).toBe('shift_jis');
  expect(await results(options)).toMatchObject([{ kind: 'unshipped-orders', orders: '1' }]);
});

test('20,000 lines leave the page answering, are stopped between batches, and outlive the background', async ({
  launch,
}) => {
  test.setTimeout(240_000);
  const file = save('long.txt', printReport('all-orders', soldLately(20_000)));
  const seller = await launch();
  const options = await openSettings(seller);
  await choose(options, file);
  const recordedSome = () =>
    options.waitUntil(
      () => Number(document.querySelector('[data-testid=import-progress]')?.getAttribute('aria-valuenow')) > 25,
    );
  await recordedSome();
  await seller.killWorker();
  // Taken by the page's own thread in the middle of the import.
  await options.click('[name=stop-import]');
  await options.read(RESULT, () => null);
  const stored = () =>
    options.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('cr-guard'));
      const count = await done(database.transaction('orders').objectStore('orders').count());
      database.close();
      return count;
    });
  const kept = await stored();
  expect(kept % 500).toBe(0);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(20_000);
  expect((await figuresOf(seller)).coverage).toMatchObject({ daysCovered: '0' });

  await importFiles(options, file);
  expect(await stored()).toBe(20_000);
  expect((await figuresOf(seller)).coverage).toMatchObject({ daysCovered: '7' });
});

test('files dropped on the popup are read by the page that opens for them', async ({ launch }) => {
  const seller = await launch();
  const orders = soldLately(10);
  const popup = await seller.openExtensionPage('popup.html');
  await popup.read('button', () => null);
  await popup.evaluate(
    (text: string) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.txt'));
      for (const type of ['dragover', 'drop'])
        document.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    printReport('all-orders', soldLately(10)),
  );
  // What the new page recorded is seen from here: Firefox hides an extension's own tabs from the tool.
  await expect.poll(() => readStores(popup)).toContain(orders[9]?.orderId);
});
