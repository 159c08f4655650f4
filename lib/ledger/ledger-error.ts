/**
 * Why the record could not be read or written. Whatever the kind, the call that failed changed nothing.
 * - `full`: the disk, or the browser's share of it, is full;
 * - `newer`: a newer version of CR Guard has the record open or has changed it;
 * - `blocked`: an older one still holds it open, somewhere;
 * - `migration`: it could not be brought to today's form; it is whole in its old one;
 * - `unavailable`: the browser would not open it.
 */
export const LEDGER_ERRORS = {
  full: 'The disk is full, or the browser gives the extension no more room. Nothing was changed; free some space and try again.',
  newer: 'The record was written by a newer version of CR Guard. Reload this page to use that one.',
  blocked: 'An older CR Guard still holds the record open. Close its other tabs, or restart the browser.',
  migration: 'The record could not be brought to the form of this version. It is kept whole as it was.',
  unavailable: 'The browser would not open the record.',
} as const;

export interface LedgerError {
  readonly kind: keyof typeof LEDGER_ERRORS;
  /** In plain English. */
  readonly words: string;
  /** What the browser said, for a diagnostic. */
  readonly detail: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: LedgerError };

export class MigrationFailed extends Error {}
export class Blocked extends Error {}

/** The browser's error as the caller may see it; null for one that is a bug of ours. */
export function ledgerError(error: unknown): LedgerError | null {
  const kind = kindOf(error);
  return kind && { kind, words: LEDGER_ERRORS[kind], detail: String(error) };
}

function kindOf(error: unknown): LedgerError['kind'] | null {
  if (error instanceof MigrationFailed) return 'migration';
  if (error instanceof Blocked) return 'blocked';
  return error instanceof DOMException ? (KINDS.get(error.name) ?? null) : null;
}

const KINDS: ReadonlyMap<string, LedgerError['kind']> = new Map([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  // Closed or lost under us, a broken profile, or (Firefox) a window that keeps nothing.
  ['AbortError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['NotFoundError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['TimeoutError', 'unavailable'],
  ['UnknownError', 'unavailable'],
]);
