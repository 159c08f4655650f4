import type { LedgerError, Outcome } from '../ledger/ledger-error.ts';

/** The browser's store failed in the middle of a backup or a restoring. */
export class RecordFailed extends Error {
  readonly error: LedgerError;

  constructor(error: LedgerError) {
    super(error.words);
    this.error = error;
  }
}

/** What a call of the record gave; throws `RecordFailed` where it gave an error. */
export function got<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new RecordFailed(outcome.error);
  return outcome.value;
}
