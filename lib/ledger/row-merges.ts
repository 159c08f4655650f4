import type * as z from 'zod/mini';
import { currentFacts } from '../orders/current-facts.ts';
import { mergeRecords } from '../orders/merge.ts';
import { evidenceKey, evidenceSchema } from './evidence.ts';
import { readingRow } from './list-readings.ts';
import { figureRow } from './official-figures.ts';
import { isDatable } from './recording.ts';
import { type Change, readOrder, reviseOrders } from './revise.ts';
import { type LedgerTx, type LedgerV1, orderKey, type SellerRules, scopeKey } from './schema.ts';
import { scopeRow } from './scopes.ts';
import type { KeptOrder, StoredOrder } from './stored-order.ts';

/**
 * The stores that a backup holds, in its sequence. Counters are the sum of the orders and are counted anew; what was set
 * aside as damaged cannot be checked, so it is left out.
 */
export const BACKED_UP = ['scopes', 'orders', 'listReadings', 'officialFigures', 'evidence'] as const;
export type BackedUp = (typeof BACKED_UP)[number];

interface RowMerge {
  /** Whether a row fits this version's schema; what the schema does not name is dropped in merging. */
  fits(value: unknown): boolean;
  /** Joins rows that fit with those on record. */
  merge(tx: LedgerTx<'readwrite'>, values: readonly unknown[], rules: SellerRules): Promise<void>;
}

const MERGES: Readonly<Record<BackedUp, RowMerge>> = {
  scopes: newest(
    'scopes',
    scopeRow,
    ({ scope }) => scopeKey(scope),
    ({ lastSeenAt }) => lastSeenAt,
  ),
  orders: { fits: (value) => soundOrder(value) !== null, merge: mergeOrders },
  listReadings: newest(
    'listReadings',
    readingRow,
    ({ reading, day, first, last }) => [...scopeKey(reading.scope), day, reading.list, first, last],
    ({ reading }) => reading.at,
  ),
  officialFigures: newest(
    'officialFigures',
    figureRow,
    ({ figure, day }) => [...scopeKey(figure.scope), day],
    ({ figure }) => figure.seenAt,
  ),
  // An attempt that is known to have ended says more than the same one still open.
  evidence: newest('evidence', evidenceSchema, evidenceKey, ({ confirmedBy }) => (confirmedBy === null ? 0 : 1)),
};

/** Whether a backup's row may be merged. */
export function fitsRecord(store: BackedUp, value: unknown): boolean {
  return MERGES[store].fits(value);
}

/** Joins rows of a store with what is on record, in one transaction; rows that do not fit throw. */
export function mergeRows(
  tx: LedgerTx<'readwrite'>,
  store: BackedUp,
  values: readonly unknown[],
  rules: SellerRules,
): Promise<void> {
  return MERGES[store].merge(tx, values, rules);
}

/** Of two rows with one key the later wins; of two of one moment the greater text, so that no sequence decides. */
function newest<Store extends Exclude<BackedUp, 'orders'>, T>(
  store: Store,
  schema: z.ZodMiniType<T>,
  keyOf: (row: T) => LedgerV1[Store]['key'],
  momentOf: (row: T) => number,
): RowMerge {
  const isAhead = (a: T, b: T) => (momentOf(a) - momentOf(b) || (JSON.stringify(a) > JSON.stringify(b) ? 1 : -1)) > 0;
  return {
    fits: (value) => schema.safeParse(value).success,
    async merge(tx, values) {
      const rows = tx.objectStore<Exclude<BackedUp, 'orders'>>(store);
      for (const value of values) {
        const row = schema.parse(value);
        const known = schema.safeParse(await rows.get(keyOf(row))).data;
        if (!known || isAhead(row, known)) await rows.put(row);
      }
    },
  };
}

/** The orders of a backup differ from each other: they are of one store. */
async function mergeOrders(tx: LedgerTx<'readwrite'>, values: readonly unknown[], rules: SellerRules): Promise<void> {
  const added = new Map(
    values.flatMap((value) => {
      const order = soundOrder(value);
      return order ? [[nameOf(order), order] as const] : [];
    }),
  );
  const orders = tx.objectStore('orders');
  const rows = await Promise.all(
    [...added.values()].map(async ({ record: { scope, orderId } }) => {
      const key = orderKey(scope, orderId);
      return { key, stored: await orders.get(key) };
    }),
  );
  const join: Change = (order, key) => {
    const other = added.get(key.join('\n'));
    return order && other ? joinOrders(order, other) : (other ?? order);
  };
  await reviseOrders(tx, rows, join, rules);
}

/** What two records know of one order: readings are joined, reminders of either are settled, and gone is gone. */
function joinOrders(a: KeptOrder, b: KeptOrder): KeptOrder {
  const goneAt = Math.max(a.goneAt ?? 0, b.goneAt ?? 0);
  return {
    record: mergeRecords(a.record, b.record),
    settled: [...new Set([...a.settled, ...b.settled])].sort(),
    ...(goneAt > 0 && { goneAt }),
  };
}

function soundOrder(value: unknown): StoredOrder | null {
  const order = readOrder(value);
  return order && isDatable({ seenAt: order.record.lastSeenAt, facts: currentFacts(order.record) }) ? order : null;
}

function nameOf({ record: { scope, orderId } }: StoredOrder): string {
  return orderKey(scope, orderId).join('\n');
}
