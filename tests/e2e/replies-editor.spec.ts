import { writeFile } from 'node:fs/promises';
import { accessFaults } from './axe.ts';
import type { Tab } from './browsers/tab.ts';
import { expect, test } from './fixtures.ts';
import { US } from './order-list.ts';
import { openSettings, untilRead } from './record-tour.ts';

test.use({ apart: 'replies-editor' });

const AREA = '#replies textarea';
const NOTE = '.template [role=status]';

const openEditor = async (seller: Parameters<typeof openSettings>[0]): Promise<Tab> => {
  const tab = await openSettings(seller);
  await tab.read(AREA, () => null);
  return tab;
};
const textOf = (tab: Tab, selector: string) => tab.read(selector, (element) => element.textContent ?? '');
const written = (tab: Tab) => tab.read(AREA, (area) => (area instanceof HTMLTextAreaElement ? area.value : ''));
const rewrite = async (tab: Tab, text: string) => {
  await tab.click(AREA);
  await tab.press('Control', 'a');
  await tab.type(text);
};

test('a reply is reworded with values put in, kept for the next time, and the built-in text comes back', async ({
  seller,
}) => {
  let tab = await openEditor(seller);
  await tab.click('[data-template=order-again]');
  const builtIn = await written(tab);
  await rewrite(tab, 'Sorry for order ');
  await tab.click('[data-placeholder=orderId]');
  await tab.type('.');
  expect(await written(tab)).toBe('Sorry for order {orderId}.');
  await expect.poll(() => textOf(tab, '.letter')).toBe('Sorry for order 111-2222222-3333333.');
  await tab.click('[data-act=save]');
  await expect.poll(() => textOf(tab, NOTE)).toBe('Saved.');

  await tab.close();
  tab = await openEditor(seller);
  await tab.click('[data-template=order-again]');
  expect(await written(tab)).toBe('Sorry for order {orderId}.');
  await tab.click('[data-act=take-away]');
  await expect.poll(() => written(tab)).toBe(builtIn);
  expect(tab.errors()).toEqual([]);
});

test('what a placeholder button put in can be taken back with the keyboard', async ({ seller }) => {
  const tab = await openEditor(seller);
  const before = await written(tab);
  await tab.click(AREA);
  await tab.press('Control', 'End');
  await tab.click('[data-placeholder=product]');
  await expect.poll(() => written(tab)).toBe(`${before}{product}`);
  await tab.press('Control', 'z');
  await expect.poll(() => written(tab)).toBe(before);
});

test('with the keyboard alone, what Amazon forbids is named as it is typed and not kept', async ({ seller }) => {
  const tab = await openEditor(seller);
  await tab.evaluate(() => document.querySelector<HTMLElement>('[data-template=address-check]')?.focus());
  await tab.press('Enter');
  await tab.evaluate(() => document.querySelector<HTMLElement>('#replies textarea')?.focus());
  await tab.press('Control', 'a');
  await tab.type('Write to shop@example.com about {orderId}');
  await expect.poll(() => textOf(tab, '.letter mark')).toBe('shop@example.com');
  for (let step = 0; step < 20; step += 1) {
    await tab.press('Tab');
    if (await tab.evaluate(() => document.activeElement?.getAttribute('data-act') === 'save')) break;
  }
  await tab.press('Enter');
  await expect.poll(() => textOf(tab, NOTE)).toContain('Not saved');
  expect(await tab.readAll('[data-rule=email][data-severity=block]', (found) => found.length)).toBe(1);
});

test('a file of replies comes in as a whole, or not at all', async ({ seller }, info) => {
  const tab = await openEditor(seller);
  const template = {
    id: 'own-1',
    purpose: 'late-new-date',
    language: 'en',
    name: 'Late',
    text: 'Order {orderId}: {newDate}.',
  };
  const send = async (templates: readonly object[]) => {
    const file = info.outputPath('replies.json');
    await writeFile(file, JSON.stringify({ format: 'cr-guard-replies', version: 1, templates }, null, 1));
    await tab.chooseFiles('[name=importTemplates]', [file]);
  };
  const answer = () => textOf(tab, '.file-acts [role=status]');
  await send([template, { ...template, id: 'own-2', language: 'xx' }]);
  await expect.poll(answer).toContain('Nothing was imported. Line 12: template 2');
  expect(await tab.readAll('[data-template=own-1]', (found) => found.length)).toBe(0);
  await send([template]);
  await expect.poll(answer).toBe('Imported: 1 template.');
  await tab.click('[data-template=own-1]');
  expect(await textOf(tab, '.letter')).toMatch(/^Order 111-2222222-3333333: \w+ \d+, \d{4}\.$/);
});

test('an order on record lends its values to the preview', async ({ launch, practice }) => {
  practice.use(US, 'everyday');
  const seller = await launch();
  const list = await seller.newTab();
  await list.goto(`${practice.origin(US)}/orders-v3`);
  await untilRead(list);
  await list.waitUntil(
    () =>
      document.querySelector('crg-summary')?.shadowRoot?.querySelector<HTMLElement>('[data-testid=rate]')?.dataset
        .denominator,
  );
  const ids = await list.readAll('[data-crg-order]', (rows) => rows.map((row) => row.getAttribute('data-crg-order')));
  const tab = await openEditor(seller);
  const isOnRecord = async () => {
    const hint = await textOf(tab, '.preview .hint');
    return ids.some((id) => id && hint.includes(id));
  };
  await expect.poll(isOnRecord).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault with the editor, ${colorScheme}`, async ({ seller }) => {
    const tab = await openEditor(seller);
    await tab.prefer({ colorScheme });
    await tab.click('[data-act=duplicate]');
    await rewrite(tab, 'Please cancel and write to shop@example.com');
    await tab.waitUntil(() => document.querySelectorAll('.findings li').length > 1);
    expect(await accessFaults(tab, ['#replies'])).toEqual([]);
  });
}
