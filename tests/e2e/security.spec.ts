import { freshOrder, openCancelPage, untilGuardSays, untilHeld } from './cancel-page.ts';
import { expect, test } from './fixtures.ts';
import { untilMarked, visit } from './order-list.ts';
import { openPopup, readStores, untilRecorded } from './record-tour.ts';

test.use({ apart: 'security' });

/** What a page that is out to deceive can try; each stands alone in the page's own world, and tells what it got hold of. */
const attack = async (orderId: string): Promise<string[]> => {
  const got: string[] = [];
  const forged = (number: number, body: unknown, url = `${location.origin}/orders-api/search`) =>
    document.dispatchEvent(
      new CustomEvent('crg:page-json', {
        detail: `${JSON.stringify({ number, url, status: 200, contentType: 'application/json', whole: true, at: Date.now() })}\n${typeof body === 'string' ? body : JSON.stringify(body)}`,
      }),
    );
  const claim = {
    amazonOrderId: orderId,
    latestShipDate: 2_000_000_001,
    homeMarketplaceId: 'ATVPDKIKX0DER',
    isMerchantFulfilled: true,
    orderDate: Date.now() / 1000,
    cause: 'buyer',
    askedByMessage: true,
    settled: [{ cause: 'buyer' }],
  };
  forged(1002, '{"__proto__":{"crgPolluted":1},"constructor":{"prototype":{"crgPolluted":1}},"orders":[]}');
  forged(1003, { orders: [{ ...claim, amazonOrderId: '999-1234567-1234567' }] });
  forged(1004, { orders: Array.from({ length: 5000 }, () => ({ amazonOrderId: orderId })) });
  forged(1005, '['.repeat(100_000));
  forged(1006, { orders: [claim] }, 'https://evil.example/orders-api/search');
  forged(1007, { orders: [claim], total: 1 });
  for (const detail of [null, 7, {}, [], 'x', '\n', '{}\n{}', new Map()])
    document.dispatchEvent(new CustomEvent('crg:page-json', { detail }));
  // Calls as our own scripts make them, by every door that a page has.
  const call = {
    call: 'stateCause',
    request: { scope: { account: '', marketplace: 'ATVPDKIKX0DER' }, orderId, cause: 'buyer' },
  };
  postMessage(call, '*');
  dispatchEvent(new MessageEvent('message', { data: call }));
  const api: unknown = Reflect.get(globalThis, 'chrome') ?? Reflect.get(globalThis, 'browser');
  if (typeof Object(Object(api).runtime).sendMessage === 'function') got.push('runtime.sendMessage');
  // The slots through which our scripts find each other.
  for (const symbol of Object.getOwnPropertySymbols(globalThis))
    if (String(symbol).includes('cr-guard')) got.push(String(symbol));
  for (const name of ['page-reader', 'page-orders', 'cancel-form', 'worklist'])
    if (Reflect.has(globalThis, Symbol.for(`cr-guard.${name}`))) got.push(name);
  // The ground on which scripts of the page stand.
  const { map } = Array.prototype;
  const { parse } = JSON;
  const { addEventListener } = EventTarget.prototype;
  Object.assign(Object.prototype, { cause: 'buyer', crgPolluted: 1 });
  Array.prototype.map = () => [];
  JSON.parse = () => ({ orders: [] });
  Element.prototype.attachShadow = () => {
    throw new Error('The page forbids shadows.');
  };
  EventTarget.prototype.addEventListener = () => {};
  document.querySelector('#orders-table')?.append(document.createElement('tbody'));
  // Until our scripts have made a pass over the page on this ground.
  const passes = () => performance.getEntriesByName('crg:read').length;
  const before = passes();
  while (passes() === before) await new Promise((resolve) => setTimeout(resolve, 20));
  // Given back, since the test's own way into the page stands on the same ground.
  for (const name of ['cause', 'crgPolluted']) Reflect.deleteProperty(Object.prototype, name);
  Array.prototype.map = map;
  JSON.parse = parse;
  EventTarget.prototype.addEventListener = addEventListener;
  return got;
};

test('a page that lies can make us believe what it says of its own orders, and nothing else', async ({
  seller,
  practice,
  tab,
}) => {
  await visit(tab, practice, 'everyday');
  const { rows } = await untilMarked(tab);
  await untilRecorded(tab);
  const own = await openPopup(seller);
  const before = storesOf(await readStores(own));

  expect(await tab.evaluate(attack, rows[0]?.id ?? '')).toEqual([]);
  // What was forged and is well-formed has come through, so the rest had its time too.
  await expect.poll(async () => (await readStores(own)).includes('2000000001000')).toBe(true);

  const after = storesOf(await readStores(own));
  const changed = [...after].filter(([name, rows]) => before.get(name) !== rows).map(([name]) => name);
  expect(
    changed.filter((name) => !['orders', 'counters', 'scopes', 'listReadings', 'local', 'session'].includes(name)),
  ).toEqual([]);
  expect(after.get('orders'), 'an order that is on no list of the page').not.toContain('999-1234567');
  const forged = JSON.parse(after.get('orders') ?? '[]').filter((row: unknown) =>
    JSON.stringify(row).includes('2000000001000'),
  );
  expect(JSON.stringify(forged)).not.toMatch(/buyer"|askedByMessage|settled":\[\{/);
  expect(after.get('local')).toBe(before.get('local'));
  expect(await own.evaluate(() => 'crgPolluted' in {})).toBe(false);
  // `partial`: page and data disagree, where the lie came close enough upon the page's own drawing to be told from news.
  await untilMarked(tab, ['ok', 'partial']);
  expect(own.errors()).toEqual([]);
  await own.close();
});

/** Puts fields in the place of the properties of each form, as any page may; the list gets a form around it. */
const shadowForms = (): void => {
  const names =
    'parentElement parentNode matches closest children childNodes attributes id localName tagName nodeName classList getAttribute hasAttribute querySelector querySelectorAll contains textContent shadowRoot assignedSlot getRootNode nextSibling firstChild';
  const table = document.querySelector('#orders-table');
  const around = document.createElement('form');
  table?.before(around);
  if (table) around.append(table);
  for (const form of document.querySelectorAll('form'))
    for (const name of names.split(' ')) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      Element.prototype.append.call(form, field);
    }
};

test('forms whose fields stand in the place of their properties are read and guarded like any other', async ({
  practice,
  tab,
}) => {
  await visit(tab, practice, 'everyday');
  const { rows } = await untilMarked(tab);
  await tab.evaluate(shadowForms);
  await tab.evaluate(() => {
    const table = document.querySelector('#orders-table');
    table?.replaceWith(table.cloneNode(true));
    for (const badge of document.querySelectorAll('crg-badge')) badge.remove();
  });
  await tab.waitUntil(() => document.querySelector('crg-badge'));
  expect((await untilMarked(tab)).rows).toEqual(rows);

  await openCancelPage(tab, practice, freshOrder(practice, 'not-due'), { cancelLayout: 'select-opaque' });
  await tab.evaluate(shadowForms);
  await tab.evaluate(() => document.querySelector<HTMLElement>('select[data-part=reason]')?.focus());
  for (const key of ['ArrowDown', 'ArrowDown'] as const) await tab.press(key);
  await untilGuardSays(tab, 'warning', 'data-warning', 'untrue-buyer-reason');
  const before = practice.submits().length;
  // By key: Playwright's own click asks such a form for an attribute.
  await tab.evaluate(() => document.querySelector<HTMLElement>('[data-part=submit]')?.focus());
  await tab.press('Enter');
  await untilHeld(tab);
  expect(practice.submits().length).toBe(before);
  expect(tab.errors()).toEqual([]);
});

test('a page outside of ours sees nothing of us', async ({ tab, practice }) => {
  await visit(tab, practice, 'everyday', { path: '/orders/packing-slip?orderIds=114-0000000-0000000' });
  const signs = await tab.evaluate(() => [
    ...Object.keys(document.documentElement.dataset),
    ...[...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('crg-'))
      .map(({ localName }) => localName),
    ...(String(Response.prototype.json).includes('native code') ? [] : ['a wrapped method']),
  ]);
  expect(signs).toEqual([]);
});

/** The rows of each store, as text, by its name. */
function storesOf(text: string): Map<string, string> {
  const [local, session, ...databases]: unknown[] = JSON.parse(text);
  const stores = new Map([
    ['local', JSON.stringify(local)],
    ['session', JSON.stringify(session)],
  ]);
  for (let at = 0; at < databases.length; at += 4)
    stores.set(String(databases[at + 1]), JSON.stringify(databases[at + 2]));
  return stores;
}
