/**
 * Why a call came to nothing.
 * - `no-answer`: the background did not answer in time; what it was asked to write may still be written;
 * - `gone`: the extension was updated or removed under this page; only a reload helps;
 * - `not-allowed`: the caller may not make this call;
 * - `malformed`: the request has a wrong shape; the message names the place;
 * - `record-full`, `record-unavailable`: the record could not be written or read, and nothing was changed;
 * - `failed`: a fault of ours.
 */
export interface CallError {
  readonly code: 'no-answer' | 'gone' | 'not-allowed' | 'malformed' | 'record-full' | 'record-unavailable' | 'failed';
  /** In plain English, for a diagnostic. */
  readonly message: string;
}

/** What comes back from a call; it survives the way between contexts. */
export type CallResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CallError };

/** A call that came to nothing. */
export function failure(code: CallError['code'], message: string): { readonly ok: false; readonly error: CallError } {
  return { ok: false, error: { code, message } };
}
