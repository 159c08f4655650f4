import type { Tab } from './browsers/tab.ts';
import { expect, test } from './fixtures.ts';
import { countsOf, faultsOf, readMarkedList, untilMarked, visit } from './order-list.ts';

const button = (token: string) => ['crg-summary', `[data-testid=count-${token}]`] as const;
const isPressed = (tab: Tab, token: string) =>
  tab.read(button(token), (element) => element.getAttribute('aria-pressed') === 'true');
/** Clicks a part of the page itself, as its own script hears it. */
const clickInPage = (tab: Tab, css: string) =>
  tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), css);

/** Waits until the list holds other rows than before, all of them marked. */
async function afterChange(tab: Tab, change: () => Promise<unknown>) {
  await tab.evaluate(() => document.querySelector('#orders-table tbody tr')?.setAttribute('data-test-old', ''));
  await change();
  await tab.waitUntil(() => !document.querySelector('[data-test-old]'));
  return untilMarked(tab);
}

/** Rows that a person sees. */
const shownIds = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-crg-order]')]
      .filter((row) => row.getBoundingClientRect().height > 0)
      .map((row) => row.dataset.crgOrder ?? ''),
  );

test('a filter shows the rows with any pressed token, through every re-render, until the page goes', async ({
  tab,
  practice,
}) => {
  await visit(tab, practice, 'everyday', { options: { size: 50 } });
  const before = await untilMarked(tab);
  const idsWith = (list: typeof before, ...tokens: string[]) =>
    list.rows.filter((row) => tokens.some((token) => row.tokens.includes(token))).map(({ id }) => id);

  await tab.click(button('late'));
  await tab.waitUntil(() => document.querySelector('[data-crg-hidden]'));
  expect(await isPressed(tab, 'late')).toBe(true);
  expect(await shownIds(tab)).toEqual(idsWith(before, 'late'));
  await tab.click(button('buyer-cancel'));
  const both = idsWith(before, 'late', 'buyer-cancel');
  await expect.poll(() => shownIds(tab)).toEqual(both);
  // The counts are of all rows in the table, shown or not.
  expect((await readMarkedList(tab)).counts).toEqual(countsOf(before.rows));

  const refreshed = await afterChange(tab, () => clickInPage(tab, '[data-test-id=refresh-button] input'));
  expect(await shownIds(tab)).toEqual(both);
  expect(faultsOf(refreshed, practice)).toEqual([]);

  const pending = await afterChange(tab, () => clickInPage(tab, '[data-test-id="tab-/mfn/pending"]'));
  expect(pending.counts).toEqual(countsOf(pending.rows));
  expect(await shownIds(tab)).toEqual(idsWith(pending, 'late', 'buyer-cancel'));
  await afterChange(tab, () => clickInPage(tab, '[data-test-id="tab-/mfn/unshipped"]'));
  expect(await shownIds(tab)).toEqual(both);

  await tab.click(button('late'));
  await tab.click(button('buyer-cancel'));
  await expect.poll(async () => (await shownIds(tab)).length).toBe(50);
  expect(await isPressed(tab, 'late')).toBe(false);

  await tab.click(button('late'));
  await tab.waitUntil(() => document.querySelector('[data-crg-hidden]'));
  await tab.reload();
  await untilMarked(tab);
  expect(await isPressed(tab, 'late')).toBe(false);
  expect((await shownIds(tab)).length).toBe(50);
  expect(tab.errors()).toEqual([]);
});

test('tabs, pages, sorting and page sizes are followed, each row marked once and by the books', async ({
  tab,
  practice,
}) => {
  await visit(tab, practice, 'everyday', { options: { size: 15 } });
  await untilMarked(tab);
  for (const css of [
    '.a-last a',
    '[data-test-id="tab-/mfn/pending"]',
    '[data-test-id="tab-/mfn/shipped"]',
    '[data-test-id="tab-/mfn/canceled"]',
    '[data-test-id="tab-/fba/all"]',
    '[data-test-id="tab-/mfn/unshipped"]',
  ]) {
    const list = await afterChange(tab, () => clickInPage(tab, css));
    expect(list.rows.length, css).toBeGreaterThan(0);
    expect(faultsOf(list, practice), css).toEqual([]);
  }
  for (const [css, value] of [
    ['#myo-table-sort-order', 'ship_by_desc'],
    ['#myo-table-results-per-page', '50'],
  ] as const) {
    const list = await afterChange(tab, () =>
      tab.evaluate(
        ([selector, wanted]) => {
          const select = document.querySelector<HTMLSelectElement>(selector ?? '');
          if (select && wanted) select.value = wanted;
          select?.dispatchEvent(new Event('change', { bubbles: true }));
        },
        [css, value],
      ),
    );
    expect(faultsOf(list, practice), css).toEqual([]);
  }
  expect(tab.errors()).toEqual([]);
});

test('Alt+Shift+arrows step through the rows to act on, in their order and around the ends', async ({
  tab,
  practice,
}) => {
  await visit(tab, practice, 'everyday', { options: { size: 50 } });
  const list = await untilMarked(tab);
  const targets = list.rows.filter(({ badges }) => badges.length > 0).map(({ id }) => id);
  const focused = () =>
    tab.evaluate(() => {
      const badge = document.activeElement;
      const inside = badge?.shadowRoot?.activeElement?.getBoundingClientRect();
      const visible = inside && inside.top >= 0 && inside.bottom <= innerHeight;
      return badge?.localName === 'crg-badge' && visible
        ? badge.closest('[data-crg-order]')?.getAttribute('data-crg-order')
        : null;
    });
  for (const id of [...targets, targets[0]]) {
    await tab.press('Alt', 'Shift', 'ArrowDown');
    await expect.poll(focused).toBe(id);
  }
  for (const id of targets.toReversed().slice(0, 2)) {
    await tab.press('Alt', 'Shift', 'ArrowUp');
    await expect.poll(focused).toBe(id);
  }
  // Rows that a filter hides are passed over.
  await tab.click(button('late'));
  const late = list.rows.filter(({ tokens }) => tokens.includes('late')).map(({ id }) => id);
  await tab.press('Alt', 'Shift', 'ArrowDown');
  await expect.poll(async () => late.includes((await focused()) ?? null)).toBe(true);
  // In a field in which the seller writes, the keys are the field's.
  await tab.click('#myo-search-input');
  await tab.press('Alt', 'Shift', 'ArrowDown');
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('myo-search-input');
});

test('a table that is thrown away is marked again before its new rows are seen', async ({ tab, practice }) => {
  await visit(tab, practice, 'everyday', { options: { size: 100 } });
  const before = await untilMarked(tab);
  const unmarked = await tab.evaluate(async () => {
    const old = document.querySelector('#orders-table');
    const anew = document.createElement('table');
    anew.id = 'orders-table';
    anew.innerHTML = old?.innerHTML.replace(/<crg-badge><\/crg-badge>| data-crg-[a-z]+="[^"]*"/g, '') ?? '';
    old?.replaceWith(anew);
    // After the next frame was painted.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return document.querySelectorAll('#orders-table tbody tr:not([data-crg-order])').length;
  });
  expect(unmarked).toBe(0);
  const after = await readMarkedList(tab);
  expect(after.rows).toEqual(before.rows);
  expect(after.summaries).toBe(1);
});

test('a page that rebuilds its table five times a second stays marked, with one pass for each rebuild', async ({
  tab,
  practice,
}) => {
  await visit(tab, practice, 'churning', { options: { size: 50 } });
  await untilMarked(tab);
  const { rebuilds, passes, frames, gaps } = await tab.evaluate(async () => {
    const table = () => document.querySelector('#orders-table');
    const before = performance.getEntriesByName('crg:read').length;
    let rebuilds = 0;
    let frames = 0;
    let gaps = 0;
    let last = table();
    new MutationObserver(() => {
      if (table() && table() !== last) rebuilds += 1;
      last = table();
    }).observe(document.body, { childList: true, subtree: true });
    const countFrame = () => {
      frames += 1;
      if (rebuilds < 10) requestAnimationFrame(countFrame);
    };
    countFrame();
    while (rebuilds < 10) {
      const painted = await new Promise<Element | null>((resolve) => {
        requestAnimationFrame(() => {
          const inThisFrame = table();
          setTimeout(() => resolve(inThisFrame));
        });
      });
      // A table that took its place after the frame was painted is the next frame's.
      if (painted === table() && painted?.querySelector('tbody tr:not([data-crg-order])')) gaps += 1;
    }
    return { rebuilds, frames, gaps, passes: performance.getEntriesByName('crg:read').length - before };
  });
  expect(gaps).toBe(0);
  expect(passes).toBeLessThanOrEqual(Math.min(frames, rebuilds + 4));
  expect(faultsOf(await untilMarked(tab), practice)).toEqual([]);
  expect(tab.errors()).toEqual([]);
});

test('each pass is measured with its number of rows', async ({ tab, practice }) => {
  await visit(tab, practice, 'dom-only', { options: { size: 15 } });
  await untilMarked(tab);
  for (const name of ['crg:read', 'crg:paint']) {
    const rows = await tab.evaluate(
      (measure) =>
        performance
          .getEntriesByName(measure, 'measure')
          .map((entry) => Reflect.get(Reflect.get(entry, 'detail') ?? {}, 'rows')),
      name,
    );
    expect(rows.at(-1), name).toBe(15);
  }
});
