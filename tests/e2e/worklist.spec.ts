import type { PracticeServer } from '../../practice/server.ts';
import { accessFaults } from './axe.ts';
import type { Tab } from './browsers/tab.ts';
import { because, openCancelPage, untilGuardSays } from './cancel-page.ts';
import { expect, test } from './fixtures.ts';
import { untilMarked, visit } from './order-list.ts';

test.use({ apart: 'worklist' });

const HOST = 'sellercentral.amazon.de';
const inSummary = (name: string) => ['crg-summary', `[data-testid=${name}]`] as const;

/** The list with these orders ticked by the page's own boxes, as a seller ticks them. */
async function openTicked(tab: Tab, practice: PracticeServer, ids: readonly string[]): Promise<void> {
  await visit(tab, practice, 'everyday', { host: HOST, options: { size: 100 } });
  await untilMarked(tab);
  await tab.evaluate((wanted: readonly string[]) => {
    for (const id of wanted)
      document.querySelector<HTMLInputElement>(`[data-crg-order="${id}"] input[type=checkbox]`)?.click();
  }, ids);
  await tab.waitUntil(
    (count: number) =>
      document
        .querySelector('crg-summary')
        ?.shadowRoot?.querySelector('[data-testid=worklist-open]')
        ?.getAttribute('data-count') === String(count),
    ids.length,
  );
}

const readOrders = (tab: Tab) =>
  tab.readAll(['crg-summary', '[data-testid=worklist-order]'], (elements) =>
    elements.map((element) => ({
      id: element.getAttribute('data-order'),
      verdict: element.getAttribute('data-verdict'),
      isDone: element.getAttribute('data-done') === 'true',
      link: element.querySelector('a')?.getAttribute('href'),
    })),
  );

/** Orders of a kind that stand on the list's first page. */
function ordersOf(practice: PracticeServer, kind: 'request' | 'due-soon', count: number): string[] {
  const open = practice
    .shop(HOST)
    .ofKind(kind)
    .filter(({ status }) => status === 'unshipped');
  return open.slice(0, count).map(({ id }) => id);
}

test('the ticked orders are listed with their verdicts, what all of them would do, and the way to each', async ({
  tab,
  practice,
}) => {
  const ids = [...ordersOf(practice, 'request', 1), ...ordersOf(practice, 'due-soon', 2)];
  await openTicked(tab, practice, ids);
  const heights = () =>
    tab.readAll('#orders-table, #orders-table tbody tr', (elements) =>
      elements.map((element) => `${element.getBoundingClientRect().top} ${element.getBoundingClientRect().height}`),
    );
  const before = await heights();
  const since = practice.requests.length;
  await tab.click(inSummary('worklist-open'));
  await tab.read(inSummary('rate-after'), () => null);
  expect((await readOrders(tab)).toSorted((a, b) => ids.indexOf(a.id ?? '') - ids.indexOf(b.id ?? ''))).toEqual(
    ids.map((id, index) => ({
      id,
      verdict: ['buyer-requested', 'seller-fault', 'seller-fault'][index],
      isDone: false,
      link: `https://${HOST}/orders-v3/order/${id}`,
    })),
  );
  const rate = (name: string) => tab.read(inSummary(name), (element) => Number(element.getAttribute('data-rate')));
  expect(await rate('rate-after')).toBeGreaterThan(await rate('rate-before'));
  // It lies over the page and moves nothing of it, and has asked nobody.
  expect(await heights()).toEqual(before);
  expect(practice.requests.slice(since)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.prefer({ colorScheme });
    expect(await accessFaults(tab, ['crg-summary']), colorScheme).toEqual([]);
  }
  expect(tab.errors()).toEqual([]);
});

test('an order that is cancelled in another tab is done in the list, and the others stay to do', async ({
  tab,
  practice,
  seller,
}) => {
  const [first = '', second = ''] = ordersOf(practice, 'due-soon', 2);
  const order = practice.shop(HOST).order(first);
  if (!order) throw new Error('The practice shop has too few orders that are due soon.');
  await openTicked(tab, practice, [first, second]);
  await tab.click(inSummary('worklist-open'));
  await tab.read(inSummary('rate-after'), () => null);
  const other = await seller.newTab();
  await openCancelPage(other, practice, order);
  await other.click(because('out-of-stock'));
  await untilGuardSays(other, 'reason', 'data-reason', 'NoInventory');
  await other.click('[data-part=submit]');
  await untilGuardSays(other, 'verdict', 'data-verdict', 'cannot-cancel');
  await other.close();
  // As when the seller comes back to the list.
  await tab.evaluate(() => dispatchEvent(new Event('focus')));
  await tab.read(['crg-summary', `[data-order="${first}"][data-done=true]`], () => null);
  expect((await readOrders(tab)).map(({ id, isDone }) => [id, isDone])).toEqual([
    [first, true],
    [second, false],
  ]);
});

test('the list is opened, read and left by the keyboard alone', async ({ tab, practice }) => {
  await openTicked(tab, practice, ordersOf(practice, 'due-soon', 2));
  await tab.read(inSummary('worklist-open'), (button) => button instanceof HTMLElement && button.focus());
  await tab.press('Enter');
  await tab.read(inSummary('worklist-order'), () => null);
  const focused = () =>
    tab.evaluate(() => {
      const element = document.querySelector('crg-summary')?.shadowRoot?.activeElement;
      return element?.getAttribute('data-testid') ?? element?.localName;
    });
  await expect.poll(focused).toBe('worklist');
  await tab.press('Tab');
  await expect.poll(focused).toBe('button');
  await tab.press('Tab');
  await expect.poll(focused).toBe('a');
  await tab.press('Escape');
  await tab.waitUntil(
    () => !document.querySelector('crg-summary')?.shadowRoot?.querySelector('[data-testid=worklist]'),
  );
  await expect.poll(focused).toBe('worklist-open');
});

test('unticked, list and button go', async ({ tab, practice }) => {
  const ids = ordersOf(practice, 'request', 1);
  await openTicked(tab, practice, ids);
  await tab.click(inSummary('worklist-open'));
  await tab.evaluate(
    (id) => document.querySelector<HTMLInputElement>(`[data-crg-order="${id}"] input[type=checkbox]`)?.click(),
    ids[0],
  );
  await tab.waitUntil(
    () => !document.querySelector('crg-summary')?.shadowRoot?.querySelector('[data-testid^=worklist]'),
  );
});

test('a badge takes the mark that the buyer asked in a message, keeps it, and gives it back', async ({
  tab,
  practice,
}) => {
  const [id = ''] = ordersOf(practice, 'due-soon', 1);
  const mark = [`[data-crg-order="${id}"] crg-badge`, '[data-testid=asked-by-message]'] as const;
  const open = async () => {
    await visit(tab, practice, 'everyday', { host: HOST, options: { size: 100 } });
    await untilMarked(tab);
    return tab.read(mark, (button) => button.getAttribute('aria-pressed'));
  };
  const sentence = () => tab.read([`[data-crg-order="${id}"] crg-badge`, '.badges'], (badges) => badges.textContent);
  await expect.poll(open).toBe('false');
  await tab.click(mark);
  await tab.read([mark[0], `${mark[1]}[aria-pressed=true]`], () => null);
  await expect.poll(sentence).toContain('formal request');
  expect(await accessFaults(tab, ['crg-badge'])).toEqual([]);
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
  await expect.poll(open).toBe('true');
  await tab.click(mark);
  await tab.read([mark[0], `${mark[1]}[aria-pressed=false]`], () => null);
  await expect.poll(sentence).not.toContain('formal request');
});

test('the mark stands at no order with a formal request, and at none without a badge', async ({ tab, practice }) => {
  await visit(tab, practice, 'everyday', { host: HOST, options: { size: 100 } });
  const { rows } = await untilMarked(tab);
  await tab.read(['crg-badge', '[data-testid=asked-by-message]'], () => null);
  const marked = await tab.readAll(['crg-badge', '[data-testid=asked-by-message]'], (buttons) =>
    buttons.map((button) => {
      const root = button.getRootNode();
      return root instanceof ShadowRoot ? root.host.closest('[data-crg-order]')?.getAttribute('data-crg-order') : null;
    }),
  );
  const may = rows.filter(({ badges, tokens }) => badges.length > 0 && tokens.includes('unshipped'));
  expect(marked).toEqual(may.filter(({ tokens }) => !tokens.includes('buyer-cancel')).map(({ id }) => id));
});
