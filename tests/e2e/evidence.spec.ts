import { accessFaults } from './axe.ts';
import type { Seller, Tab } from './browsers/tab.ts';
import { because, freshOrder, HOST, openCancelPage, untilGuardSays } from './cancel-page.ts';
import { expect, test } from './fixtures.ts';
import { keepSavedFiles, savedFile } from './saved-file.ts';

test.use({ apart: 'evidence' });

const rowOf = (id: string) => `[data-testid=cancellation][data-order="${id}"]`;

async function openEvidence(seller: Seller): Promise<Tab> {
  const options = await seller.openExtensionPage('options.html#evidence');
  await options.read('#evidence[aria-busy=false] .totals', () => null);
  return options;
}

/** What of these is not on paper, by the styles of the page for it: neither engine shows a test its paper. */
const leftOut = (options: Tab): Promise<string[]> =>
  options.evaluate(() => {
    const onPaper = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .flatMap((rule) => (rule instanceof CSSMediaRule && rule.conditionText === 'print' ? [...rule.cssRules] : []));
    const hiding = onPaper.flatMap((rule) =>
      rule instanceof CSSStyleRule && rule.style.display === 'none' ? rule.selectorText : [],
    );
    return ['.totals', '.cancellations', '.filters', '#general', 'nav'].filter((part) =>
      document.querySelector(part)?.closest(hiding.join()),
    );
  });

const ordersIn = (options: Tab): Promise<string[]> =>
  options.readAll('[data-testid=cancellation]', (rows) => rows.map((row) => row.getAttribute('data-order') ?? ''));

test('a cancellation made on the cancel page is proven in the settings, with its reason and what it cost', async ({
  tab,
  practice,
  seller,
}) => {
  const bySeller = freshOrder(practice, 'not-due');
  await openCancelPage(tab, practice, bySeller, { cancelLayout: 'katal' });
  await tab.click(because('out-of-stock'));
  await untilGuardSays(tab, 'reason', 'data-reason', 'NoInventory');
  await tab.click('[data-part=submit]');
  await untilGuardSays(tab, 'verdict', 'data-verdict', 'cannot-cancel');
  const byBuyer = freshOrder(practice, 'request');
  await openCancelPage(tab, practice, byBuyer, { cancelLayout: 'aui-select' });
  await untilGuardSays(tab, 'reason', 'data-reason', 'BuyerCanceled');
  await tab.click('[data-part=submit]');
  await untilGuardSays(tab, 'verdict', 'data-verdict', 'cannot-cancel');

  const options = await openEvidence(seller);
  const words = (id: string) => options.read(rowOf(id), (row) => [row.getAttribute('data-cost'), row.textContent]);
  const [fault, faultWords] = await words(bySeller.id);
  expect(fault).toBe('counted');
  expect(faultWords).toMatch(/submitted.*Out of stock.*none on record.*order page/);
  for (const { sku } of bySeller.items) expect(faultWords).toContain(sku);
  const [free, freeWords] = await words(byBuyer.id);
  expect(free).toBe('free');
  expect(freeWords).toMatch(/Buyer canceled.*seen .*order data/);
  expect(
    await options.readAll('[data-remedy]', (advice) => advice.map((each) => each.getAttribute('data-remedy'))),
  ).toEqual(['stock']);
  const kept = (await options.read('#evidence', (section) => section.textContent)) ?? '';
  expect(
    practice
      .shop(HOST)
      .personalData()
      .filter((text) => kept.includes(text)),
  ).toEqual([]);

  await options.evaluate(() => document.querySelector<HTMLElement>('select[name=evidence-reason]')?.focus());
  await options.press('ArrowDown');
  await expect.poll(() => ordersIn(options), 'only what was out of stock').toEqual([bySeller.id]);
  await keepSavedFiles(options);
  await options.click('[data-testid=evidence-sheet]');
  const { name, bytes } = await savedFile(options);
  expect(name).toMatch(/^cr-guard-evidence-DE-\d{4}-\d\d-\d\d\.csv$/);
  expect([...bytes.subarray(0, 3)], 'the mark of UTF-8').toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString()).toContain(`"${bySeller.id}"`);
  expect(bytes.toString()).not.toContain(byBuyer.id);
  await options.evaluate(() => {
    document.querySelector<HTMLElement>('select[name=evidence-reason]')?.focus();
    window.print = () => document.body.append('printed');
  });
  // Past SKU, month and "Show all".
  for (const _ of ['sku', 'month', 'clear', 'print']) await options.press('Tab');
  await options.press('Enter');
  await options.waitUntil(() => document.body.textContent?.includes('printed'));
  expect(await ordersIn(options)).toEqual([bySeller.id]);
  expect(await leftOut(options)).toEqual(['.filters', '#general', 'nav']);
  for (const colorScheme of ['light', 'dark'] as const) {
    await options.prefer({ colorScheme });
    expect(await accessFaults(options, ['#evidence']), colorScheme).toEqual([]);
  }
  expect(options.errors()).toEqual([]);
  await options.close();
});

test('before anything is on record the settings say what to do', async ({ launch }) => {
  const options = await (await launch()).openExtensionPage('options.html#evidence');
  await options.waitUntil(() => document.querySelector('#evidence')?.textContent?.includes('Open Manage Orders'));
  expect(await accessFaults(options, ['#evidence'])).toEqual([]);
});
