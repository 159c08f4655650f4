import * as z from 'zod/mini';
import { changeOf } from '../cancellation-rate/day-counters.ts';
import { CounterChanges } from './counters.ts';
import { COUNTER_KINDS, type LedgerTx, type OrderKey, type SellerRules } from './schema.ts';
import { storedForm } from './stored-form.ts';
import { type Entries, entriesSchema, type KeptOrder, type StoredOrder, storedOrderSchema } from './stored-order.ts';

/** An order's place in the record, and what stands there: anything at all, `undefined` for nothing. */
export interface Row {
  key: OrderKey;
  stored: unknown;
}

/**
 * What is to become of an order, `null` being one that is not on record. One that is handed back as it came is left
 * alone.
 */
export type Change = (order: StoredOrder | null, key: OrderKey) => KeptOrder | null;

export interface Revision {
  /** How many orders were written or removed; one that stayed as it was is not among them. */
  changed: number;
  /** How many stored records could not be read and were set aside. */
  setAside: number;
}

/**
 * The only way in which orders are written: applies a change to each row, and keeps the counters and the indexes in step
 * with what is stored. The counters are at all times the sum of the stored orders' entries.
 */
export async function reviseOrders(
  tx: LedgerTx<'readwrite'>,
  rows: readonly Row[],
  change: Change,
  rules: SellerRules,
): Promise<Revision> {
  const orders = tx.objectStore('orders');
  const counters = new CounterChanges();
  // All is decided before the first write, and all writes are awaited together, so that none fails unheard.
  const writes: (() => Promise<unknown>)[] = [() => counters.write(tx)];
  const revision: Revision = { changed: 0, setAside: 0 };
  for (const { key, stored } of rows) {
    const before = readOrder(stored);
    if (stored !== undefined && !before) {
      writes.push(() => tx.objectStore('damaged').put(stored, key));
      revision.setAside += 1;
    }
    const kept = change(before, key);
    if (kept && kept === before) continue;
    const after = kept && storedForm(kept, rules);
    if (JSON.stringify(after) === JSON.stringify(stored ?? null)) continue;
    const [account, marketplace] = key;
    const counted = before?.entries ?? entriesOf(stored);
    for (const kind of COUNTER_KINDS) {
      counters.add([account, marketplace, kind], changeOf(counted[kind], after?.entries[kind] ?? null));
    }
    writes.push(() => (after ? orders.put(after) : orders.delete(key)));
    revision.changed += 1;
  }
  await Promise.all(writes.map(async (write) => write()));
  return revision;
}

/** The rows of a range of the store or of one of its indexes, in its sequence. */
export async function readRows(source: RowSource, range: IDBKeyRange | null, limit: number): Promise<Row[]> {
  const [keys, values] = await Promise.all([source.getAllKeys(range, limit), source.getAll(range, limit)]);
  return keys.map((key, index) => ({ key, stored: values[index] }));
}

interface RowSource {
  getAll(range: IDBKeyRange | null, limit: number): Promise<unknown[]>;
  getAllKeys(range: IDBKeyRange | null, limit: number): Promise<OrderKey[]>;
}

/** An order as stored; null for nothing, or for what does not fit the schema. */
export function readOrder(stored: unknown): StoredOrder | null {
  return storedOrderSchema.safeParse(stored).data ?? null;
}

/** What an unreadable record was counted as, if that much of it can be read. */
function entriesOf(stored: unknown): Entries {
  return z.object({ entries: entriesSchema }).safeParse(stored).data?.entries ?? { all: null, prime: null };
}
