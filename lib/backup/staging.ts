import { eraseDatabase } from '../ledger/erase-databases.ts';
import type { Migration } from '../ledger/migrations.ts';
import { openRecordRows, type RecordRows } from '../ledger/record-rows.ts';
import { type BackedUp, fitsRecord } from '../ledger/row-merges.ts';
import type { SellerRules } from '../ledger/schema.ts';
import { BackupFault } from './format.ts';
import { BATCH, recordBatches } from './record-batches.ts';
import { got } from './record-failed.ts';
import type { Progress } from './write-backup.ts';

/** Where a backup's rows lie until the whole file has been found sound. */
const NAME = 'cr-guard-restore';

/**
 * A database beside the record: a backup's rows are laid down in the schema by which they were written, and brought to
 * today's by the record's own migrations, so that there is no second way from one version to the next.
 */
export class Staging {
  readonly #migrations: readonly Migration[];
  #rows: RecordRows;
  readonly #isCurrent: boolean;
  #batch: { readonly store: BackedUp; readonly line: number; readonly values: unknown[] } | null = null;

  /** `schema` is the version by which the rows were written. */
  constructor(schema: number, migrations: readonly Migration[]) {
    this.#migrations = migrations;
    this.#rows = openRecordRows(NAME, migrations.slice(0, schema));
    this.#isCurrent = schema === migrations.length;
  }

  /** Lays a row down; one of today's schema is checked at once, so that a fault has its line. */
  async add(store: BackedUp, value: unknown, line: number): Promise<void> {
    if (this.#isCurrent && !fitsRecord(store, value)) throw new BackupFault('damaged', line);
    if (this.#batch?.store !== store || this.#batch.values.length === BATCH) await this.#flush();
    this.#batch ??= { store, line, values: [] };
    this.#batch.values.push(value);
  }

  /** Brings the rows to today's schema; throws where one does not fit it. Returns how many there are. */
  async finish(): Promise<number> {
    await this.#flush();
    this.#rows.close();
    this.#rows = openRecordRows(NAME, this.#migrations);
    if (!this.#isCurrent) {
      for await (const { store, values } of recordBatches(this.#rows)) {
        if (!values.every((value) => fitsRecord(store, value))) throw new BackupFault('damaged', 0);
      }
    }
    return got(await this.#rows.count());
  }

  async mergeInto(record: RecordRows, rules: SellerRules, onProgress: Progress): Promise<void> {
    const total = got(await this.#rows.count());
    let done = 0;
    for await (const { store, values } of recordBatches(this.#rows)) {
      got(await record.merge(store, values, rules));
      done += values.length;
      onProgress(done / total);
    }
  }

  /** Leaves nothing behind. */
  async remove(): Promise<void> {
    this.#rows.close();
    await removeStaging();
  }

  async #flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = null;
    if (!batch) return;
    try {
      got(await this.#rows.put(batch.store, batch.values));
    } catch (error) {
      // A row of an older schema that lacks the parts of its key.
      if (error instanceof DOMException) throw new BackupFault('damaged', batch.line);
      throw error;
    }
  }
}

/** Removes what a restoring that was cut off has left. */
export async function removeStaging(): Promise<void> {
  await eraseDatabase(NAME);
}
