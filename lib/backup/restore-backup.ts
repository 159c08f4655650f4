import type { LedgerError } from '../ledger/ledger-error.ts';
import { MIGRATIONS } from '../ledger/migrations.ts';
import type { RecordRows } from '../ledger/record-rows.ts';
import type { BackedUp } from '../ledger/row-merges.ts';
import type { Extras } from './extras.ts';
import { BackupFault, EXTRAS, type ExtraPart } from './format.ts';
import { readBackup } from './read-backup.ts';
import { RecordFailed, stored } from './record-failed.ts';
import { removeStaging, Staging } from './staging.ts';
import type { Progress } from './write-backup.ts';

/**
 * What went wrong: with the file, and nothing was changed; or with the browser's store, which may have happened half-way:
 * restoring again then goes on. `line` is 0 where a fault shows only in today's schema.
 */
export type RestoreProblem =
  | { readonly kind: BackupFault['kind']; readonly line: number }
  | { readonly kind: 'record'; readonly error: LedgerError };

export type Restored =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly problem: RestoreProblem };

/**
 * Joins a backup with the record and the settings, whatever is there already. Only a file that is whole and sound to its
 * end changes anything; restoring it twice, or several in any sequence, leaves the same record.
 */
export async function restoreBackup(
  file: Blob,
  record: RecordRows,
  extras: Extras,
  onProgress: Progress,
  migrations = MIGRATIONS,
): Promise<Restored> {
  let staging: Staging | null = null;
  const found: [ExtraPart, unknown][] = [];
  try {
    await stored(removeStaging());
    for await (const row of readBackup(file, (bytes) => onProgress(bytes / file.size / 2))) {
      if ('schema' in row) {
        if (row.schema > migrations.length) throw new BackupFault('newer', 1);
        staging = new Staging(row.schema, migrations);
      } else if (!isExtra(row.part)) await staging?.add(row.part, row.value, row.line);
      else if (extras.fits(row.part, row.value)) found.push([row.part, row.value]);
      else throw new BackupFault('damaged', row.line);
    }
    const rows = (await staging?.finish()) ?? 0;
    for (const [part, value] of found) await stored(extras.restore(part, value));
    const { rules } = await stored(extras.settings());
    await staging?.mergeInto(record, rules, (part) => onProgress((1 + part) / 2));
    return { ok: true, rows: rows + found.length };
  } catch (error) {
    if (error instanceof BackupFault) return { ok: false, problem: { kind: error.kind, line: error.line } };
    if (error instanceof RecordFailed) return { ok: false, problem: { kind: 'record', error: error.error } };
    throw error;
  } finally {
    // What cannot be removed now is before the next restoring.
    await staging?.remove().catch(() => {});
  }
}

function isExtra(part: BackedUp | ExtraPart): part is ExtraPart {
  return EXTRAS.some((extra) => extra === part);
}
