import { expect, test, vi } from 'vitest';
import { createRecordLink } from '../../../entrypoints/manage-orders.content/record-link.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { type OrderId, orderIdsIn } from '../../../lib/orders/order-id.ts';
import type { OrderSighting } from '../../../lib/orders/sighting.ts';
import { createPageOrders } from '../../../lib/seller-central/page-json/page-orders.ts';

const sent = vi.hoisted(() => {
  const sent: string[] = [];
  const settings = { dueSoonMs: 86_400_000, rules: {}, holdContradictions: true };
  /** A record that has every order that it is told of. */
  const sendMessage = async ({ request }: { request: { sightings: { orderId: string }[] } }) => {
    const told = request.sightings.map(({ orderId }) => orderId);
    sent.push(...told);
    const orders = Object.fromEntries(told.map((orderId) => [orderId, { facts: { items: [] } }]));
    return { ok: true, value: { orders, summary: null, settings } };
  };
  const onChanged = { addListener: () => {}, removeListener: () => {} };
  const browser = { runtime: { id: 'cr-guard', sendMessage }, storage: { onChanged } };
  Object.assign(globalThis, { browser, chrome: browser });
  return sent;
});

const scope = { account: '', marketplace: MARKETPLACE_IDS.US };
const sightingOf = (orderId: OrderId): OrderSighting => {
  return { orderId, scope, source: 'page-dom', seenAt: 0, facts: {}, items: [] };
};

/** Shows a list of these orders, and waits for what the record says. */
async function show(link: ReturnType<typeof createRecordLink>, orderIds: readonly OrderId[]): Promise<void> {
  const rows = orderIds.map((orderId) => ({ reading: { orderId } }));
  const shown = { rows, scope: { ...scope, marketplaceFrom: null }, sightings: () => orderIds.map(sightingOf) };
  link.share(shown, 0);
  await new Promise((resolve) => setTimeout(resolve));
}

test('of more orders than a tab remembers only those that it shows are kept, and one that comes back is told of anew', async () => {
  const leaving = new AbortController();
  const link = createRecordLink(createPageOrders(), () => {}, leaving.signal);
  const all = orderIdsIn(Array.from({ length: 1_001 }, (_, index) => `114-1000000-${1_000_000 + index}`).join(' '));
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
