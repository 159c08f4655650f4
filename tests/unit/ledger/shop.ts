import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { type Ledger, openLedger } from '../../../lib/ledger/ledger.ts';
import type { Outcome } from '../../../lib/ledger/ledger-error.ts';
import { STORES } from '../../../lib/ledger/schema.ts';
import type { ScopeSnapshot, SnapshotSettings } from '../../../lib/ledger/snapshot.ts';
import type { OrderFacts } from '../../../lib/orders/order-facts.ts';
import { isOrderId, type OrderId } from '../../../lib/orders/order-id.ts';
import { type OrderSighting, type Scope, sightingSchema } from '../../../lib/orders/sighting.ts';
import { HOUR } from '../../../lib/time/instant.ts';

export const DAY = 24 * HOUR;

/** Noon in Los Angeles, far from a clock change. */
export const NOW = Date.parse('2026-06-17T19:00:00Z');

export const US: Scope = { account: 'Shop', marketplace: 'ATVPDKIKX0DER' };
export const DE: Scope = { account: 'Shop', marketplace: 'A1PA6795UKMFR9' };

/** The id of the n-th order of a test. */
export function orderId(n: number): OrderId {
  const id = `111-${String(n).padStart(7, '0')}-1234567`;
  if (!isOrderId(id)) throw new Error(`${n} makes no order id.`);
  return id;
}

/** A reading of the page's JSON, now, of a seller-fulfilled order bought two days ago. */
export function sighting(n: number, facts: OrderFacts = {}, more: Partial<OrderSighting> = {}): OrderSighting {
  return sightingSchema.parse({
    orderId: orderId(n),
    scope: US,
    source: 'page-json',
    seenAt: NOW,
    facts: { status: 'unshipped', fulfillment: 'seller', purchasedAt: NOW - 2 * DAY, ...facts },
    items: [],
    ...more,
  });
}

/** A record of its own under a name of its own. */
export function freshLedger(): { ledger: Ledger; name: string } {
  const name = `record ${++records}`;
  return { ledger: openLedger(name), name };
}
let records = 0;

/** What a call gave; an error fails the test in its own words. */
export async function got<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(`${result.error.words} ${result.error.detail}`);
  return result.value;
}

export async function shown(
  ledger: Ledger,
  now = NOW,
  settings: SnapshotSettings = { rules: {} },
  scope: Scope | null = US,
): Promise<ScopeSnapshot> {
  const { shown } = await got(ledger.snapshot(scope, now, settings));
  if (!shown) throw new Error('Nothing is on record.');
  return shown;
}

/** Everything that is stored, store by store, in the sequence of the keys. */
export async function storedIn(name: string): Promise<Record<string, { key: unknown; value: unknown }[]>> {
  const db = await openDB(name);
  const stores = db.objectStoreNames.length > 0 ? STORES : [];
  const contents = await Promise.all(
    stores.map(async (store) => {
      const [keys, values] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
      return [store, keys.map((key, index) => ({ key, value: values[index] }))] as const;
    }),
  );
  db.close();
  return Object.fromEntries(contents);
}

/** Writes past the ledger, as an older version or a fault of the disk may have. */
export async function putRaw(name: string, store: (typeof STORES)[number], value: unknown): Promise<void> {
  const db = await openDB(name);
  await db.put(store, value);
  db.close();
}
