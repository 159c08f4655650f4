import { expect, test } from './fixtures.ts';
import { countsOf, faultsOf, type MarkedList, readMarkedList, untilMarked, visit } from './order-list.ts';

/** No figure at all: a page that was not read must not look like one without anything to do. */
function expectNoCounts({ counts, rows, summaries }: MarkedList) {
  expect(counts).toEqual({});
  expect(rows.filter(({ id }) => id !== null)).toEqual([]);
  expect(summaries).toBeLessThanOrEqual(1);
}

test('an empty list is well, in words of its own, and counts nothing', async ({ tab, practice }) => {
  await visit(tab, practice, 'empty');
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
  const list = await readMarkedList(tab);
  expect(list).toMatchObject({ page: 'manage-orders', counts: countsOf([]), rows: [], summaries: 1 });
  expect(list.words).toMatch(/no orders/i);
  expect(tab.errors()).toEqual([]);
});

test('a sign-in form in the place of the list says that the seller is signed out', async ({ tab, practice }) => {
  await visit(tab, practice, 'signed-out');
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'signed-out');
  await tab.waitUntil(() => document.querySelector('crg-summary')?.shadowRoot?.querySelector('[data-testid=health]'));
  const list = await readMarkedList(tab);
  expect(list.page).toBe('manage-orders');
  expect(list.words).toMatch(/signed out/i);
  expectNoCounts(list);
});

test('a list that still fills itself is waited for, and well when it is full', async ({ tab, practice }) => {
  await visit(tab, practice, 'slow-rows');
  await tab.waitUntil(() => document.querySelectorAll('#orders-table tbody tr').length > 0);
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'waiting');
  expectNoCounts(await readMarkedList(tab));
  practice.fillRows(7);
  await tab.waitUntil(() => document.querySelectorAll('[data-crg-order]').length === 7);
  expect((await readMarkedList(tab)).health).toBe('waiting');
  practice.fillRows();
  const list = await untilMarked(tab);
  expect(list.rows.filter(({ id }) => id)).toHaveLength(15);
  expect(faultsOf(list, practice)).toEqual([]);
});

test('a page never passes for an empty or a read one before its rows are there', async ({ tab, practice }) => {
  await visit(tab, practice, 'no-orders-text-before-rows', { options: { answerAfterMs: 3_000 } });
  await tab.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const note = () => {
      const counts = document.querySelector('crg-summary')?.shadowRoot?.querySelectorAll('[data-count]').length ?? 0;
      const rows = document.querySelectorAll('#orders-table tbody tr').length;
      if (rows === 0) told.push(`${document.documentElement.dataset.crgHealth} ${counts}`);
      requestAnimationFrame(note);
    };
    note();
  });
  await untilMarked(tab);
  const told = await tab.evaluate((): string[] => [...new Set<string>(Reflect.get(window, 'told'))]);
  expect(told).toEqual(['waiting 0']);
});

test('a view that is slow to come is not taken for empty because the one before it was', async ({ tab, practice }) => {
  await visit(tab, practice, 'everyday', {
    path: '/orders-v3/search?q=nothing-is-called-so&qt=asin',
    options: { answerAfterMs: 1_500 },
  });
  await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
  await tab.evaluate(() => {
    document.querySelector<HTMLElement>('[data-test-id="tab-/mfn/unshipped"]')?.click();
    const told: string[] = [];
    Object.assign(window, { told });
    const note = () => {
      const rows = document.querySelectorAll('#orders-table tbody tr').length;
      if (rows === 0) told.push(document.documentElement.dataset.crgHealth ?? '');
      requestAnimationFrame(note);
    };
    requestAnimationFrame(() => requestAnimationFrame(note));
  });
  const list = await untilMarked(tab);
  expect(list.rows.length).toBe(15);
  expect(await tab.evaluate((): string[] => [...new Set<string>(Reflect.get(window, 'told'))])).toEqual(['waiting']);
});

test('after ten seconds, what could not be read is called so: lists, rows and single facts', async ({
  seller,
  practice,
  tab,
}) => {
  const cases = {
    'unknown-layout': 'sellercentral.amazon.com',
    'json-403': 'sellercentral.amazon.co.uk',
    'all-500': 'sellercentral.amazon.co.jp',
    'half-filled': 'sellercentral.amazon.de',
    // Without JSON the rows that lack their status and dates are told to be so.
    'half-filled without JSON': 'sellercentral.amazon.in',
  } as const;
  const tabs = new Map([['unknown-layout', tab]]);
  for (const [name, host] of Object.entries(cases)) {
    const each = tabs.get(name) ?? (await seller.newTab());
    tabs.set(name, each);
    const scenario =
      name === 'half-filled without JSON'
        ? 'half-filled'
        : (name as Exclude<keyof typeof cases, 'half-filled without JSON'>);
    await visit(each, practice, scenario, {
      host,
      ...(scenario === name ? {} : { options: { json: 'none', rows: 'server' } }),
    });
    expect((await readMarkedList(each)).health, name).toBe('waiting');
  }
  // Tabs out of sight count as well; one wait is no longer than ten seconds.
  for (const each of tabs.values()) await each.waitUntil(() => performance.now() > 9_000);
  const lists = new Map<string, MarkedList>();
  for (const [name, each] of tabs) {
    await each.waitUntil(() => document.documentElement.dataset.crgHealth !== 'waiting');
    lists.set(name, await readMarkedList(each));
  }
  for (const name of ['unknown-layout', 'json-403', 'all-500']) {
    const list = lists.get(name);
    expect(list, name).toMatchObject({ page: 'manage-orders', health: 'unreadable', summaries: 1 });
    expect(list?.words, name).toMatch(/cannot read|not read|signed out/i);
    if (list) expectNoCounts(list);
  }
  for (const name of ['half-filled', 'half-filled without JSON'] as const) {
    const list = lists.get(name);
    expect(list?.health, name).toBe('partial');
    const read = list?.rows.filter(({ id }) => id) ?? [];
    expect(read.length, name).toBe(10);
    const unreadable = read.filter(({ tokens }) => tokens.includes('unreadable'));
    expect(unreadable.length, name).toBe(name === 'half-filled' ? 0 : 2);
    const host = cases[name];
    if (list)
      expect(
        faultsOf(
          {
            ...list,
            rows: list.rows.filter((row) => !unreadable.includes(row)),
            counts: countsOf(list.rows.filter((row) => !unreadable.includes(row))),
          },
          practice,
          { host, json: name === 'half-filled' },
        ),
      ).toEqual([]);
    expect(list?.counts, name).toEqual(countsOf(list?.rows ?? []));
    expect(list?.words, name).toMatch(name === 'half-filled' ? /5 rows/ : /7 rows/);
  }
  for (const [name, each] of tabs) {
    expect(each.errors(), name).toEqual([]);
    if (each !== tab) await each.close();
  }
});

test('in a page of which no name is known any more, what is said of an order is right', async ({ tab, practice }) => {
  await visit(tab, practice, 'renamed-classes', { options: { size: 100 } });
  await tab.waitUntil(() => ['ok', 'partial'].includes(document.documentElement.dataset.crgHealth ?? ''));
  const list = await readMarkedList(tab);
  const unread = list.rows.filter(({ tokens }) => tokens.includes('unreadable'));
  expect(list.health).toBe(unread.length > 0 ? 'partial' : 'ok');
  expect(list.counts).toEqual(countsOf(list.rows));
  expect(unread.length).toBeLessThan(5);
  const rows = list.rows.filter((row) => !unread.includes(row));
  expect(faultsOf({ ...list, rows, counts: countsOf(rows) }, practice, { json: false })).toEqual([]);
});
