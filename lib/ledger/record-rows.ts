import { connectionTo } from './connection.ts';
import type { Outcome } from './ledger-error.ts';
import { MIGRATIONS } from './migrations.ts';
import { BACKED_UP, type BackedUp, mergeRows } from './row-merges.ts';
import type { LedgerV1, SellerRules } from './schema.ts';

type RowKey = LedgerV1[BackedUp]['key'];

/** A part of a store: rows as they are stored, and where to go on; null at its end. */
export interface Rows {
  readonly values: readonly unknown[];
  readonly last: RowKey | null;
}

/**
 * The record's rows as a backup takes and gives them: in batches, each of them one transaction, so that neither memory
 * nor the worker's own calls have to wait for the whole.
 */
export interface RecordRows {
  /** How many rows the stores of a backup hold. */
  count(): Promise<Outcome<number>>;
  read(store: BackedUp, after: RowKey | null, limit: number): Promise<Outcome<Rows>>;
  /** Lays down rows as they are; for a database of its own, before its migrations. Throws for a row without its keys. */
  put(store: BackedUp, values: readonly unknown[]): Promise<Outcome<void>>;
  /** Joins rows with what is on record: neither their sequence nor their repetition changes the outcome. */
  merge(store: BackedUp, values: readonly unknown[], rules: SellerRules): Promise<Outcome<void>>;
  close(): void;
}

export function openRecordRows(name = 'cr-guard', migrations = MIGRATIONS): RecordRows {
  const { run, close } = connectionTo(name, migrations);
  return {
    count: () =>
      run('readonly', async (tx) => {
        const counts = await Promise.all(BACKED_UP.map((store) => tx.objectStore(store).count()));
        return counts.reduce((sum, count) => sum + count, 0);
      }),
    read: (store, after, limit) =>
      run('readonly', async (tx) => {
        const range = after && IDBKeyRange.lowerBound(after, true);
        const rows = tx.objectStore(store);
        const [keys, values] = await Promise.all([rows.getAllKeys(range, limit), rows.getAll(range, limit)]);
        return { values, last: keys.length < limit ? null : (keys.at(-1) ?? null) };
      }),
    put: (store, values) =>
      run('readwrite', async (tx) => {
        // Each in a function of its own: one that throws at once must not leave the others unheard.
        await Promise.all(values.map(async (value) => tx.objectStore(store).put(value)));
      }),
    merge: (store, values, rules) => run('readwrite', (tx) => mergeRows(tx, store, values, rules)),
    close,
  };
}
