import { type LedgerError, ledgerError, type Outcome } from '../ledger/ledger-error.ts';

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

/**
 * What the browser's store gave outside the record, where settings and templates lie; throws `RecordFailed` where it
 * rejects. Of that store browsers tell no more than words of their own.
 */
export async function stored<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new RecordFailed(ledgerError(error) ?? { kind: 'unavailable', words: String(error), detail: String(error) });
  }
}
