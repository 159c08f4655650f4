import { type IDBPDatabase, openDB } from 'idb';
import { Blocked, ledgerError, MigrationFailed, type Outcome } from './ledger-error.ts';
import type { Migration } from './migrations.ts';
import { type LedgerTx, type LedgerV1, STORES } from './schema.ts';

type Database = IDBPDatabase<LedgerV1>;

/** How long an opening waits for an older version to let go of the record, in milliseconds. */
const BLOCKED_PATIENCE = 3000;

export interface Connection {
  /**
   * Does `work` in one transaction over the whole record: all of it is written, or none. A database that was closed,
   * deleted or lost under us is opened anew, once, and `work` done again from the start. Throws what is a bug in `work`.
   */
  run<Mode extends 'readonly' | 'readwrite', T>(
    mode: Mode,
    work: (tx: LedgerTx<Mode>) => Promise<T>,
  ): Promise<Outcome<T>>;
  /** Lets go of the database; the next call opens it again. */
  close(): void;
}

/** A connection to the database `name`, opened when first needed and brought to the newest version then. */
export function connectionTo(name: string, migrations: readonly Migration[]): Connection {
  let opening: Promise<Database> | null = null;

  function open(): Promise<Database> {
    opening ??= openAt(name, migrations, close).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  function close(): void {
    // What never opened has nothing to close; its callers have been told.
    opening?.then((db) => db.close()).catch(() => {});
    opening = null;
  }

  async function run<Mode extends 'readonly' | 'readwrite', T>(
    mode: Mode,
    work: (tx: LedgerTx<Mode>) => Promise<T>,
    mayRetry = true,
  ): Promise<Outcome<T>> {
    try {
      return { ok: true, value: await transact(await open(), mode, work) };
    } catch (cause) {
      const error = ledgerError(cause);
      if (!error) throw cause;
      if (error.kind !== 'unavailable' || !mayRetry) return { ok: false, error };
      close();
      return run(mode, work, false);
    }
  }

  return { run: (mode, work) => run(mode, work), close };
}

async function transact<Mode extends 'readonly' | 'readwrite', T>(
  db: Database,
  mode: Mode,
  work: (tx: LedgerTx<Mode>) => Promise<T>,
): Promise<T> {
  const tx: LedgerTx<Mode> = db.transaction([...STORES], mode);
  const ended = tx.done.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    const value = await work(tx);
    await tx.done;
    return value;
  } catch (error) {
    // One that has ended already was ended by the browser, which knows better why than the request that met it.
    throw abort(tx) ? error : ((await ended) ?? error);
  }
}

/** Whether there was still something to take back. */
function abort(tx: { abort(): void }): boolean {
  try {
    tx.abort();
    return true;
  } catch {
    return false;
  }
}

/** Opens and migrates; `onLost` is called when the database may not be used any longer. */
function openAt(name: string, migrations: readonly Migration[], onLost: () => void): Promise<Database> {
  let migrationError: unknown = null;
  return new Promise((resolve, reject) => {
    let patience: ReturnType<typeof setTimeout> | undefined;
    let gaveUp = false;
    openDB(name, migrations.length, {
      upgrade(db, oldVersion, _, tx) {
        // The opening itself reports the end of the transaction.
        tx.done.catch(() => {});
        migrate(migrations.slice(oldVersion), db, tx).catch((error: unknown) => {
          migrationError = error;
          abort(tx);
        });
      },
      blocked() {
        patience = setTimeout(() => {
          gaveUp = true;
          reject(new Blocked(`version ${migrations.length} waits for an older one`));
        }, BLOCKED_PATIENCE);
      },
      blocking: onLost,
      terminated: onLost,
    })
      // The migrations have given it the shape that its type tells.
      .then((db) => (gaveUp ? db.close() : resolve(db as Database)))
      .catch((error: unknown) => reject(migrationError ? new MigrationFailed(String(migrationError)) : error))
      .finally(() => clearTimeout(patience));
  });
}

async function migrate(steps: readonly Migration[], ...[db, tx]: Parameters<Migration>): Promise<void> {
  for (const step of steps) await step(db, tx);
}
