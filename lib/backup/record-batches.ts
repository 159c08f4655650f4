import type { RecordRows, Rows } from '../ledger/record-rows.ts';
import { BACKED_UP, type BackedUp } from '../ledger/row-merges.ts';
import { got } from './record-failed.ts';

/** Rows in one transaction of the record. */
export const BATCH = 500;

/** All rows of a backup's stores, some at a time. */
export async function* recordBatches(
  record: RecordRows,
): AsyncGenerator<{ readonly store: BackedUp; readonly values: readonly unknown[] }> {
  for (const store of BACKED_UP) {
    let after: Rows['last'] = null;
    do {
      const rows: Rows = got(await record.read(store, after, BATCH));
      if (rows.values.length > 0) yield { store, values: rows.values };
      after = rows.last;
    } while (after);
  }
}
