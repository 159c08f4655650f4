// @vitest-environment jsdom
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { startManageOrders } from '../../../entrypoints/manage-orders.content/start.tsx';
import { runOnPage } from '../../../lib/overlay/run-on-page.ts';
import { isManageOrders } from '../../../lib/seller-central/pages.ts';
import { savedPage, show } from '../seller-central/manage-orders/saved-page.ts';
import { giveBrowserParts, nextFrame, until } from './browser-parts.ts';
import { listParts } from './list-parts.ts';

/** What is made from here on, for as long as anything holds it. */
const alive = vi.hoisted(() => {
  // By then each order of the saved page is late, and its badge counts the time.
  const { now } = Date;
  const ahead = Math.max(0, Date.parse('2027-01-15T12:00:00Z') - now());
  Date.now = () => now() + ahead;
  const nodes: WeakRef<object>[] = [];
  const listeners: [target: WeakRef<object>, listener: WeakRef<object>][] = [];
  const maps: WeakRef<Map<unknown, unknown>>[] = [];
  globalThis.Map = class<K, V> extends Map<K, V> {
    constructor(entries?: Iterable<readonly [K, V]> | null) {
      super(entries);
      maps.push(new WeakRef(this));
    }
  };
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (name, listener, options) {
    if (listener) listeners.push([new WeakRef(this), new WeakRef(listener)]);
    addEventListener.call(this, name, listener, options);
  };
  for (const name of ['createElement', 'createElementNS', 'createTextNode'] as const) {
    const make: unknown = Reflect.get(document, name);
    Object.assign(document, {
      [name](...args: unknown[]) {
        const node: object = Reflect.apply(Object(make), document, args);
        nodes.push(new WeakRef(node));
        return node;
      },
    });
  }
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  const settings = { dueSoonMs: 86_400_000, rules: {}, holdContradictions: true };
  /** A record that has every order that it is told of. */
  const sendMessage = async ({ request }: { request: { sightings: { orderId: string }[] } }) => {
    const orders = Object.fromEntries(request.sightings.map(({ orderId }) => [orderId, { facts: { items: [] } }]));
    return { ok: true, value: { orders, summary: null, settings } };
  };
  const runtime = { id: 'cr-guard', sendMessage, onMessage: onChanged };
  const silent = { runtime, storage: { onChanged } };
  Object.assign(globalThis, { browser: silent, chrome: silent });
  const isHeld = (ref: WeakRef<object>) => ref.deref() !== undefined;
  return () => ({
    nodes: nodes.filter(isHeld).length,
    listeners: listeners.filter((pair) => pair.every(isHeld)).length,
    entries: maps.reduce((sum, map) => sum + (map.deref()?.size ?? 0), 0),
  });
});

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What is still held once everything that nobody holds has gone. */
async function held() {
  for (let time = 0; time < 3; time++) {
    await nextFrame();
    collectGarbage();
  }
  return alive();
}

/** So many lists of other orders come again and again: what is remembered of them has its own bounds. */
const SETS = 25;

giveBrowserParts();
Object.assign(globalThis, { requestAnimationFrame: setTimeout, cancelAnimationFrame: clearTimeout });

// More of both, in a browser: bench/memory.ts.
test('soft navigations and re-renders leave no node, no listener and no entry of a map behind', async () => {
  show(savedPage('2026-11-en-us-test-ids'));
  const { reader, words } = listParts();
  const script = new AbortController();
  runOnPage(
    script.signal,
    (url) => (isManageOrders(url) ? 'manage-orders' : null),
    (visit) => startManageOrders(visit, reader, words),
  );

  const goTo = async (path: string, isOurs: boolean) => {
    history.pushState(null, '', path);
    dispatchEvent(new Event('popstate'));
    await until(() => (document.documentElement.dataset.crgHealth === 'ok') === isOurs);
  };
  const navigate = async (times: number) => {
    for (let time = 0; time < times; time += 2) {
      await goTo('/orders-v3/order/114-0000000-0000000', false);
      await goTo('/orders-v3', true);
    }
  };
  for (const row of [...document.querySelectorAll('#orders-table tbody tr')].slice(2)) row.remove();
  let drawn = 0;
  const thrownAway: WeakRef<Element>[] = [];
  const renderAgain = async (times: number, step = 1) => {
    for (let time = 0; time < times; time++) {
      drawn = (drawn + step) % SETS;
      const body = document.querySelector('#orders-table tbody');
      const html = body?.innerHTML ?? '';
      for (const row of body?.children ?? []) thrownAway.push(new WeakRef(row));
      if (body)
        body.innerHTML = html
          .replace(/<crg-badge><\/crg-badge>| data-crg-\w+="[^"]*"/g, '')
          .replace(/(?<=\b11\d-)\d{7}/g, String(drawn).padStart(7, '0'));
      await until(() => document.querySelector('crg-badge') !== null);
    }
  };

  await navigate(10);
  await renderAgain(SETS);
  const before = await held();
  await navigate(60);
  await renderAgain(4 * SETS);
  // Badges that have nothing new to say are not painted again.
  await renderAgain(3, 0);
  const { entries, ...rest } = await held();
  expect(rest).toEqual({ nodes: before.nodes, listeners: before.listeners });
  expect(thrownAway.filter((row) => row.deref())).toHaveLength(0);
  // jsdom's own come and go by a handful; one left behind each time would be a hundred.
  expect(entries - before.entries).toBeLessThan(50);
  script.abort();
});
