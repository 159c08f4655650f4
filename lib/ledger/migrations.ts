import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step of the schema, from version n (its place in the list) to n + 1. It may await requests of `tx` alone, else
 * the browser ends the transaction too early; whatever it throws takes the whole upgrade back. It is never edited once
 * shipped.
 */
export type Migration = (
  db: IDBPDatabase<unknown>,
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

const scopeIn = (path: string): string[] => [`${path}scope.account`, `${path}scope.marketplace`];

/** From nothing to `LedgerV1`. */
const toV1: Migration = (db) => {
  const ofRecord = scopeIn('record.');
  const orders = db.createObjectStore('orders', { keyPath: [...ofRecord, 'record.orderId'] });
  orders.createIndex('orderId', 'record.orderId');
  // An order without the last part of a key is not in that index.
  orders.createIndex('due', [...ofRecord, 'dueAt']);
  orders.createIndex('unknown', [...ofRecord, 'unknownAt']);
  orders.createIndex('counted', [...ofRecord, 'countedOn']);
  orders.createIndex('skuEnds', 'skuEnds', { multiEntry: true });
  orders.createIndex('lastSeenAt', 'record.lastSeenAt');
  db.createObjectStore('counters', { keyPath: [...scopeIn(''), 'kind', 'day'] });
  db.createObjectStore('listReadings', { keyPath: [...scopeIn('reading.'), 'day', 'reading.list', 'first', 'last'] });
  db.createObjectStore('officialFigures', { keyPath: [...scopeIn('figure.'), 'day'] });
  db.createObjectStore('scopes', { keyPath: scopeIn('') });
  db.createObjectStore('evidence', { keyPath: [...scopeIn(''), 'orderId', 'at'] });
  db.createObjectStore('damaged');
};

/** The schema's version is the length of this list. */
export const MIGRATIONS: readonly Migration[] = [toV1];
