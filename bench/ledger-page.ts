import { openDB, unwrap } from 'idb';
import { changeOf } from '../lib/cancellation-rate/day-counters.ts';
import { CounterChanges } from '../lib/ledger/counters.ts';
import { openLedger } from '../lib/ledger/ledger.ts';
import { type LedgerV1, STORES } from '../lib/ledger/schema.ts';
import { storedForm } from '../lib/ledger/stored-form.ts';
import { MARKETPLACE_IDS } from '../lib/orders/marketplace.ts';
import { mergeSighting } from '../lib/orders/merge.ts';
import { isOrderId, type OrderId } from '../lib/orders/order-id.ts';
import type { OrderSighting } from '../lib/orders/sighting.ts';
import { HOUR } from '../lib/time/instant.ts';

/** Runs in a page: fills records through the ledger itself, and times it. */
declare global {
  var ledgerBench: { fill: typeof fill; time: typeof time };
}

const NOW = Date.parse('2026-06-17T19:00:00Z');
const DAY = 24 * HOUR;
const SCOPE = { account: 'Bench', marketplace: MARKETPLACE_IDS.US };

/** Orders still to ship, the same in a record of any size: a longer history is what differs. */
const OPEN = 300;

const BATCH = 5000;

function orderId(n: number): OrderId {
  const id = `111-${String(n).padStart(7, '0')}-0000000`;
  if (!isOrderId(id)) throw new Error(`${n} makes no order id.`);
  return id;
}

/** The n-th of `size` orders, bought evenly over 180 days, the last of them still open; 1 % cancelled, for half of these nobody knows why. */
function sighting(n: number, size: number, seenAt = NOW): OrderSighting {
  const isOpen = n >= size - OPEN;
  const purchasedAt = isOpen ? NOW - 2 * DAY : NOW - Math.floor(((size - n) / size) * 180 * DAY);
  const status = isOpen ? 'unshipped' : n % 100 === 0 ? 'canceled' : 'shipped';
  const cause =
    status === 'canceled' && n % 200 === 0 ? ({ canceledBy: 'seller', canceledAt: purchasedAt + DAY } as const) : {};
  const shipBy = isOpen ? NOW + ((n % 48) - 12) * HOUR : purchasedAt + 2 * DAY;
  return {
    orderId: orderId(n),
    scope: SCOPE,
    source: 'page-json',
    seenAt,
    facts: { status, fulfillment: 'seller', purchasedAt, shipBy, ...cause },
    items: [{ itemId: String(n), sku: `SKU-${n % 1000}`, asin: 'B000000000', quantityOrdered: 1 }],
  };
}

/**
 * Records the orders `from` up to, not including, `until` of a record of `size`, in the form that the ledger stores, but
 * without looking for what stands there: a million would take too long.
 */
async function fill(size: number, from: number, until: number): Promise<void> {
  const name = `bench ${size}`;
  const ledger = openLedger(name);
  await ledger.recordOfficialFigure({ scope: SCOPE, rate: 0.01, seenAt: NOW });
  ledger.close();
  const db = await openDB<LedgerV1>(name);
  for (let start = from; start < until; start += BATCH) {
    const tx = db.transaction([...STORES], 'readwrite');
    const orders = unwrap(tx.objectStore('orders'));
    const counters = new CounterChanges();
    for (let n = start; n < Math.min(until, start + BATCH); n++) {
      const stored = storedForm({ record: mergeSighting(null, sighting(n, size)), settled: [] }, {});
      counters.add([SCOPE.account, SCOPE.marketplace, 'all'], changeOf(null, stored.entries.all));
      orders.put(stored);
    }
    await counters.write(tx);
    await tx.done;
  }
  db.close();
}

/** How long, in milliseconds, the popup's read takes, and recording 500 orders that were shipped since, half of them new. */
async function time(size: number, run: number): Promise<{ snapshot: number; record: number }> {
  const ledger = openLedger(`bench ${size}`);
  // Opening is no part of either.
  await ledger.factsOf(SCOPE, []);
  const snapshot = await timed(() => ledger.snapshot(SCOPE, NOW, { rules: {} }));
  const sightings = Array.from({ length: 500 }, (_, n): OrderSighting => {
    const reading = sighting(size - 250 + run * 250 + n, size, NOW + run);
    return { ...reading, facts: { ...reading.facts, status: 'shipped' } };
  });
  const record = await timed(() => ledger.record(sightings));
  ledger.close();
  return { snapshot, record };
}

async function timed(task: () => Promise<{ ok: boolean }>): Promise<number> {
  const start = performance.now();
  const { ok } = await task();
  if (!ok) throw new Error('The ledger failed while it was timed.');
  return performance.now() - start;
}

globalThis.ledgerBench = { fill, time };
