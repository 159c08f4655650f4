import type { DBSchema, IDBPTransaction, StoreNames } from 'idb';
import type { MarketplaceId } from '../orders/marketplace.ts';
import type { OrderId } from '../orders/order-id.ts';
import type { Scope } from '../orders/sighting.ts';
import type { OwnRules } from '../rules/row.ts';
import type { Day } from '../time/day.ts';

/**
 * The record's stores, by version of the schema. Every value is `unknown`: what comes from the disk was written by some
 * earlier version, so it is parsed where it is read (`stored-*.ts` hold the schemas). Keys and indexes are what
 * `migrations.ts` makes. A new version gets a type of its own; the old ones stay for their migrations' tests.
 */
export interface LedgerV1 extends DBSchema {
  orders: {
    key: OrderKey;
    value: unknown;
    indexes: {
      /** All orders of an id: an id pasted by the seller names no scope. */
      orderId: string;
      /** Open orders that ask, or will ask, something of the seller, most urgent first (`dueAtOf`). */
      due: [...ScopeKey, number];
      /** Cancelled for a cause not on record, by purchase, newest first. */
      unknown: [...ScopeKey, number];
      /** With a cancellation by the seller's fault, by day of purchase. */
      counted: [...ScopeKey, Day];
      /** How SKUs ended, by purchase; several for one order. */
      skuEnds: SkuKey;
      /** Epoch ms; for retention. */
      lastSeenAt: number;
    };
  };
  /** The rate's counters of one day, for all orders and for Seller Fulfilled Prime alone. */
  counters: { key: [...ScopeKey, CounterKind, Day]; value: unknown };
  /** Lists read to their end, one for each day of reading and run of whole days. */
  listReadings: { key: [...ScopeKey, at: Day, list: string, first: Day, last: Day]; value: unknown };
  /** Amazon's own figures, the last of each day. */
  officialFigures: { key: [...ScopeKey, Day]; value: unknown };
  scopes: { key: ScopeKey; value: unknown };
  /** What was known when the seller cancelled an order. */
  evidence: { key: [...OrderKey, at: number]; value: unknown };
  /** Records that no longer fit their schema, set aside as they are. */
  damaged: { key: string[]; value: unknown };
}

export const STORES = [
  'orders',
  'counters',
  'listReadings',
  'officialFigures',
  'scopes',
  'evidence',
  'damaged',
] as const satisfies StoreNames<LedgerV1>[];

export type ScopeKey = [account: string, marketplace: string];
export type OrderKey = [...ScopeKey, orderId: OrderId];
export type SkuKey = [...ScopeKey, sku: string, purchasedAt: number];

/** The orders that are counted apart: all, and those of Seller Fulfilled Prime, which has a rate of its own as well. */
export const COUNTER_KINDS = ['all', 'prime'] as const;
export type CounterKind = (typeof COUNTER_KINDS)[number];

/** A transaction over the whole record: each call of the ledger makes one, so that nothing is ever half-written. */
export type LedgerTx<Mode extends IDBTransactionMode> = IDBPTransaction<LedgerV1, StoreNames<LedgerV1>[], Mode>;

/** The seller's own rules, by marketplace. */
export type SellerRules = Readonly<Partial<Record<MarketplaceId, OwnRules>>>;

export function scopeKey({ account, marketplace }: Scope): ScopeKey {
  return [account, marketplace];
}

export function orderKey(scope: Scope, orderId: OrderId): OrderKey {
  return [...scopeKey(scope), orderId];
}
