// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { startManageOrders } from '../../../entrypoints/manage-orders.content/start.tsx';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import type { OrderFacts } from '../../../lib/orders/order-facts.ts';
import { isOrderId } from '../../../lib/orders/order-id.ts';
import { savedPage, show } from '../seller-central/manage-orders/saved-page.ts';
import { giveBrowserParts, nextFrame, until } from './browser-parts.ts';
import { listParts } from './list-parts.ts';

const listeners = vi.hoisted(() => {
  // An extension whose background never answers.
  const listeners = new Set<unknown>();
  const onChanged = {
    addListener: (listener: unknown) => listeners.add(listener),
    removeListener: (listener: unknown) => listeners.delete(listener),
  };
  const runtime = { id: 'cr-guard', sendMessage: () => Promise.resolve(), onMessage: onChanged };
  const silent = { runtime, storage: { onChanged } };
  Object.assign(globalThis, { browser: silent, chrome: silent });
  return listeners;
});
giveBrowserParts();

const { reader, words } = listParts();

/** Starts the overlay on the shown page; stopped by the returned function, and after each test. */
function start(): () => void {
  const controller = new AbortController();
  startManageOrders({ url: new URL(location.href), startedAt: Date.now(), signal: controller.signal }, reader, words);
  stops.push(() => controller.abort());
  return () => controller.abort();
}

/** The page's JSON tells of an order; what it does not name it does not say. */
function tellByJson(orderId: string, facts: OrderFacts): void {
  if (!isOrderId(orderId)) throw new Error(`no order id: ${orderId}`);
  const scope = { account: '', marketplace: MARKETPLACE_IDS.US };
  const sighting = { orderId, scope, facts, items: [], source: 'page-json' as const, seenAt: Date.now() };
  const reading = { kind: 'orders' as const, sightings: [sighting], list: null, problems: [] };
  reader.pageOrders.add(reading, { url: location.href, at: Date.now() }, location.href);
}

const stops: (() => void)[] = [];
const health = () => document.documentElement.dataset.crgHealth;
const page = () => document.documentElement.outerHTML;
const all = (css: string) => [...document.querySelectorAll(css)];

beforeEach(() => {
  show(savedPage('2026-11-en-us-test-ids'));
  return () => {
    for (const stop of stops.splice(0)) stop();
  };
});

test('the overlay adds its elements and the attributes of the contract, and nothing else', async () => {
  const before = page();
  start();
  await until(() => health() === 'ok');
  for (const own of all('crg-summary, crg-badge, #crg-style')) own.remove();
  for (const element of all('*'))
    for (const name of element.getAttributeNames())
      if (/^data-crg-(?:page|health|order|state|hidden)$/.test(name)) element.removeAttribute(name);
  expect(page()).toBe(before);
});

test.each(['2026-11-en-us-test-ids', '2026-11-es-divs', '2025-11-en-us-half-filled', '2026-09-sign-in'])(
  'stopped, the overlay leaves no trace of itself on %s, and starts again as if for the first time',
  async (name) => {
    show(savedPage(name));
    const before = page();
    const states = [];
    for (let round = 0; round < 2; round++) {
      const stop = start();
      await nextFrame();
      await nextFrame();
      states.push(page());
      expect(page()).not.toBe(before);
      stop();
      await nextFrame();
      expect(page()).toBe(before);
      expect(listeners.size).toBe(0);
    }
    expect(states[1]).toBe(states[0]);
  },
);

test('stopped before its first pass, it has left nothing either', async () => {
  const before = page();
  start()();
  await nextFrame();
  expect(page()).toBe(before);
});

test('each element of ours stands once, and stays where it is through a re-render of the rows', async () => {
  start();
  await until(() => health() === 'ok');
  const [summary] = all('crg-summary');
  const badges = all('crg-badge');
  expect(all('crg-summary')).toHaveLength(1);
  expect(badges.length).toBeGreaterThan(0);
  const body = all('#orders-table tbody')[0];
  const html = body?.innerHTML.replace(/<crg-badge><\/crg-badge>| data-crg-\w+="[^"]*"/g, '') ?? '';
  if (body) body.innerHTML = html;
  expect(all('crg-badge')).toHaveLength(0);
  await until(() => all('crg-badge').length > 0);
  expect(all('crg-badge')).toEqual(badges);
  expect(all('crg-summary')).toEqual([summary]);
});

test('twenty times drawn anew with the same orders, the list is spoken of once, and the focus stays where it was', async () => {
  start();
  await until(() => health() === 'ok');
  await nextFrame();
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  const liveRegion = () => all('crg-summary')[0]?.shadowRoot?.querySelector('[role=status]') ?? document.body;
  const spoken = liveRegion();
  // What there is none of is not spoken of.
  expect(spoken.textContent).toMatch(/^All 4 orders read; 1 buyer asked to cancel/);
  expect(spoken.textContent).not.toMatch(/\b0 /);
  const changes: MutationRecord[] = [];
  const watcher = new MutationObserver((records) => changes.push(...records));
  watcher.observe(spoken, { subtree: true, childList: true, attributes: true, characterData: true });
  const body = all('#orders-table tbody')[0];
  const html = body?.innerHTML.replace(/<crg-badge><\/crg-badge>| data-crg-\w+="[^"]*"/g, '') ?? '';
  for (let round = 0; round < 20; round++) {
    if (body) body.innerHTML = html;
    await until(() => all('crg-badge').length > 0);
  }
  watcher.disconnect();
  expect(liveRegion()).toBe(spoken);
  expect(changes).toEqual([]);
  expect(document.activeElement).toBe(field);
  field.remove();
});

test('a page that writes its own markup anew, ours with it, has each element of ours once', async () => {
  start();
  await until(() => all('crg-badge').length > 0);
  const badges = all('crg-badge').length;
  document.body.innerHTML = document.body.outerHTML;
  await until(() => all('crg-summary, crg-badge').every((element) => element.shadowRoot));
  expect([all('crg-summary').length, all('crg-badge').length]).toEqual([1, badges]);
});

test('a page that writes itself anew from its root on is marked again', async () => {
  start();
  await until(() => health() === 'ok');
  const root = document.createElement('html');
  root.append(...document.documentElement.childNodes);
  document.documentElement.replaceWith(root);
  await until(() => health() === 'ok');
  expect(document.documentElement.dataset.crgPage).toBe('manage-orders');
});

test('a summary that the page throws away comes back, once', async () => {
  start();
  await until(() => health() === 'ok');
  const table = all('#orders-table')[0];
  const above = table?.parentElement;
  above?.replaceChildren(...(table ? [table.cloneNode(true)] : []));
  await until(() => all('crg-summary').length > 0);
  expect(all('crg-summary')).toHaveLength(1);
  expect(all('#orders-table')[0]?.previousElementSibling).toBe(all('crg-summary')[0]);
});

test('a page that nobody touches is not touched again', async () => {
  start();
  await until(() => health() === 'ok');
  await nextFrame();
  const changes: MutationRecord[] = [];
  const watcher = new MutationObserver((records) => changes.push(...records));
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  all('h1')[0]?.append(' ');
  await nextFrame();
  await nextFrame();
  watcher.disconnect();
  expect(changes.map(({ target }) => target.nodeName)).toEqual(['H1']);
});

test('each of two rows of one order has its own badge', async () => {
  start();
  await until(() => health() === 'ok');
  const [row] = all('[data-crg-order]').filter((marked) => marked.querySelector('crg-badge'));
  const twin = document.createElement('tr');
  twin.innerHTML = row?.innerHTML ?? '';
  twin.querySelector('crg-badge')?.remove();
  row?.after(twin);
  await until(() => twin.querySelector('crg-badge') !== null);
  expect(row?.querySelectorAll('crg-badge')).toHaveLength(1);
  expect(twin.getAttribute('data-crg-order')).toBe(row?.getAttribute('data-crg-order'));
});

test('badges of orders that are gone serve those that took their place, and say nothing of the old ones', async () => {
  const said = () => all('crg-badge').map(({ shadowRoot }) => shadowRoot?.querySelector('.theme')?.outerHTML);
  // Else a minute may end between the two lists, and with it what both say.
  vi.useFakeTimers({ toFake: ['Date'] });
  stops.push(() => vi.useRealTimers());
  const stop = start();
  await until(() => health() === 'ok');
  const before = all('crg-badge');
  const body = all('#orders-table tbody')[0];
  const rows = [...(body?.children ?? [])].reverse().map((row) => {
    const other = document.createElement('tr');
    other.innerHTML = row.innerHTML.replaceAll('114-1000000-', '114-2000000-');
    for (const badge of other.querySelectorAll('crg-badge')) badge.remove();
    return other;
  });
  body?.replaceChildren(...rows);
  await until(() => all('[data-crg-order^="114-2000000-"] crg-badge').length > 0);
  expect(new Set(all('crg-badge'))).toEqual(new Set(before));
  const reused = said();
  stop();
  start();
  await until(() => health() === 'ok' && all('crg-badge').length > 0);
  expect(reused).toEqual(said());
});

test('a request that stands in the row alone is heard although the JSON, which knows the order, is silent about it', async () => {
  const stop = start();
  await until(() => health() === 'ok');
  const asked = all('[data-crg-state~="buyer-cancel"]').map((row) => row.getAttribute('data-crg-order') ?? '');
  expect(asked.length).toBeGreaterThan(0);
  stop();
  for (const orderId of asked) tellByJson(orderId, { status: 'unshipped', fulfillment: 'seller', shipBy: Date.now() });
  start();
  await until(() => health() === 'ok');
  for (const orderId of asked)
    expect(all(`[data-crg-order="${orderId}"]`)[0]?.getAttribute('data-crg-state')).toMatch(/^buyer-cancel /);
});
