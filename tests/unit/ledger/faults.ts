import { afterEach } from 'vitest';

/**
 * Faults of a browser's database, put into the fake one. The next test finds it whole.
 */
const put = IDBObjectStore.prototype.put;
const transaction = IDBDatabase.prototype.transaction;
const open = IDBFactory.prototype.open;

afterEach(mend);

export function mend(): void {
  IDBObjectStore.prototype.put = put;
  IDBDatabase.prototype.transaction = transaction;
  IDBFactory.prototype.open = open;
}

/** No database can be opened, for a reason of the browser's (the error's name). */
export function refuseToOpen(name: string): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('refused', name);
  };
}

/** The disk is full from the n-th write on. */
export function fillDiskAt(n: number): void {
  let writes = 0;
  IDBObjectStore.prototype.put = function (...args) {
    writes += 1;
    if (writes >= n) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  };
}

/** From the n-th write on the browser takes the transaction away, as when the worker dies. */
export function dieAt(n: number): void {
  let writes = 0;
  IDBObjectStore.prototype.put = function (...args) {
    writes += 1;
    const request = put.apply(this, args);
    if (writes >= n) this.transaction.abort();
    return request;
  };
}

/** The connection turns out to be closed, without a word before. */
export function closeSilently(): void {
  IDBDatabase.prototype.transaction = function () {
    IDBDatabase.prototype.transaction = transaction;
    this.close();
    throw new DOMException('closing', 'InvalidStateError');
  };
}
