import '../messaging/as-extension.ts';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Extras, extrasIn } from '../../../lib/backup/extras.ts';
import { LineDigest } from '../../../lib/backup/line-digest.ts';
import { type Restored, restoreBackup } from '../../../lib/backup/restore-backup.ts';
import { writeBackup } from '../../../lib/backup/write-backup.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { MIGRATIONS } from '../../../lib/ledger/migrations.ts';
import { openRecordRows, type RecordRows } from '../../../lib/ledger/record-rows.ts';
import { fakeStorage } from '../background/fake-browser.ts';
import { freshLedger, got, NOW, storedIn } from '../ledger/shop.ts';

/** A browser's profile: a record and settings of its own. */
export interface Place {
  readonly name: string;
  readonly ledger: Ledger;
  readonly rows: RecordRows;
  readonly storage: ReturnType<typeof fakeStorage>;
  readonly extras: Extras;
}

export function freshPlace(): Place {
  const storage = fakeStorage();
  const { ledger, name } = freshLedger();
  return { name, ledger, rows: openRecordRows(name), storage, extras: extrasIn(storage) };
}

export const backupOf = async ({ rows, extras }: Place): Promise<Blob> =>
  (await got(writeBackup(rows, extras, NOW, () => {}))).file;

export const restore = (file: Blob, { rows, extras }: Place, migrations = MIGRATIONS): Promise<Restored> =>
  restoreBackup(file, rows, extras, () => {}, migrations);

/** Everything that a profile keeps, as text. */
export async function keptIn({ name, storage }: Place): Promise<string> {
  return JSON.stringify([await storedIn(name), await storage.local.get('settings'), await storage.local.get('feeds')]);
}

export async function linesOf(file: Blob): Promise<string[]> {
  return gunzipSync(new Uint8Array(await file.arrayBuffer()))
    .toString()
    .trimEnd()
    .split('\n');
}

/** A backup of these lines, with a sound end unless `end` says otherwise. */
export async function fileOfLines(lines: readonly string[], end = true): Promise<Blob> {
  const digest = new LineDigest();
  for (const line of lines) await digest.add(line);
  const last = JSON.stringify({ rows: lines.length - 1, checksum: await digest.end() });
  return new Blob([gzipSync([...lines, ...(end ? [last] : []), ''].join('\n'))]);
}
