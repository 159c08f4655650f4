import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRecordLink } from '../../../entrypoints/manage-orders.content/record-link.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { type OrderId, orderIdsIn } from '../../../lib/orders/order-id.ts';
import type { OrderSighting } from '../../../lib/orders/sighting.ts';
import { createPageOrders } from '../../../lib/seller-central/page-json/page-orders.ts';

const { sent, calls, page } = vi.hoisted(() => {
  const sent: string[] = [];
  const calls: { orders: number; listReadings: unknown[] }[] = [];
  const page = new EventTarget();
  const settings = { dueSoonMs: 86_400_000, rules: {}, holdContradictions: true };
  /** A record that has every order that it is told of. */
  const sendMessage = async ({
    request,
  }: {
    request: { sightings: { orderId: string }[]; listReadings: unknown[] };
  }) => {
    const told = request.sightings.map(({ orderId }) => orderId);
    sent.push(...told);
    calls.push({ orders: told.length, listReadings: request.listReadings });
    const orders = Object.fromEntries(told.map((orderId) => [orderId, { facts: { items: [] } }]));
    return { ok: true, value: { orders, summary: null, settings } };
  };
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  const browser = { runtime: { id: 'cr-guard', sendMessage }, storage: { onChanged } };
  const addEventListener = page.addEventListener.bind(page);
  Object.assign(globalThis, { browser, chrome: browser, addEventListener });
  return { sent, calls, page };
});

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  calls.length = 0;
});
afterEach(() => void vi.useRealTimers());

const scope = { account: '', marketplace: MARKETPLACE_IDS.US };
const sightingOf = (orderId: OrderId): OrderSighting => {
  return { orderId, scope, source: 'page-dom', seenAt: 0, facts: {}, items: [] };
};

type RecordLink = ReturnType<typeof createRecordLink>;

/** Shows a list of these orders. */
function share(link: RecordLink, orderIds: readonly OrderId[]): void {
  const rows = orderIds.map((orderId) => ({ reading: { orderId } }));
  const shown = {
    rows,
    scope: { ...scope, marketplaceFrom: null, accountLost: false },
    sightings: () => orderIds.map(sightingOf),
  };
  link.share(shown, 0);
}

/** Shows them, and waits for what the record says. */
async function show(link: RecordLink, orderIds: readonly OrderId[]): Promise<void> {
  share(link, orderIds);
  await vi.advanceTimersByTimeAsync(1_000);
}

const idsUpTo = (count: number) =>
  orderIdsIn(Array.from({ length: count }, (_, index) => `114-1000000-${1_000_000 + index}`).join(' '));

test('a seller who is back from another tab has the record asked again for the rows that stand there', async () => {
  const leaving = new AbortController();
  const shown = idsUpTo(2);
  const link = createRecordLink(createPageOrders(), () => share(link, shown), leaving.signal);
  await show(link, shown);
  expect(sent).toEqual(shown);
  page.dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([...shown, ...shown]);
  leaving.abort();
});

test('of more orders than a tab remembers only those that it shows are kept, and one that comes back is told of anew', async () => {
  const leaving = new AbortController();
  const link = createRecordLink(createPageOrders(), () => {}, leaving.signal);
  const all = idsUpTo(1_001);
  const [gone, kept] = all;
  if (!gone || !kept) throw new Error('No orders were made.');
  await show(link, all);
  await show(link, [kept]);
  expect(sent.length).toBe(1_001);
  await show(link, orderIdsIn('115-1000000-0000001 115-1000000-0000002'));
  sent.length = 0;

  const shown = show(link, [kept]);
  expect([link.of(gone), link.of(kept)]).toEqual([null, expect.anything()]);
  await shown;
  await show(link, [gone]);
  expect([sent, link.of(gone)]).toEqual([[kept, gone], expect.anything()]);
  leaving.abort();
});

test('a list that fills itself bit by bit is told of four times a second at most, and to its end', async () => {
  const link = createRecordLink(createPageOrders(), () => {}, new AbortController().signal);
  const all = idsUpTo(60);
  for (let rows = 1; rows <= all.length; rows++) {
    share(link, all.slice(0, rows));
    await vi.advanceTimersByTimeAsync(16);
  }
  await vi.advanceTimersByTimeAsync(250);
  expect(calls.length).toBeLessThanOrEqual(5);
  expect(sent).toEqual(all);
});

test.each([
  ['goes to another page', () => page.dispatchEvent(new Event('pagehide'))],
  ['leaves the list', (leaving: AbortController) => leaving.abort()],
])('what waits to be told is told when the seller %s', (_, leave) => {
  const leaving = new AbortController();
  const link = createRecordLink(createPageOrders(), () => {}, leaving.signal);
  const all = idsUpTo(3);
  share(link, all.slice(0, 1));
  share(link, all);
  expect(sent).toEqual(all.slice(0, 1));
  leave(leaving);
  expect(sent).toEqual(all);
});

test('how far a list was read is told with the last of its rows, never before they stand there', async () => {
  const pageOrders = createPageOrders();
  const link = createRecordLink(pageOrders, () => {}, new AbortController().signal);
  const all = idsUpTo(3);
  const url = `https://sellercentral.amazon.com/orders-api/search?fulfillmentType=mfn&orderStatus=unshipped&date-range=last-7`;
  const sightings = all.map((orderId) => ({ ...sightingOf(orderId), source: 'page-json' as const }));
  pageOrders.add(
    { kind: 'orders', sightings, list: { total: 3, offset: 0, received: 3, filters: [] }, problems: [] },
    { url, at: 0 },
    url,
  );
  await show(link, all.slice(0, 2));
  expect(calls.at(-1)).toEqual({ orders: 2, listReadings: [] });
  await show(link, all.slice(2));
  expect(calls.at(-1)).toMatchObject({ orders: 1, listReadings: [{ list: 'unshipped', rowsSeen: 3, total: 3 }] });
});
