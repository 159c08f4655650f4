import type { Column } from './columns.ts';

/** The kinds of files that are read, told apart by what is in them. */
export const FILE_KINDS = [
  'unshipped-orders',
  'order-report',
  'all-orders',
  'cancellation-report',
  'orders-api',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];
export type TableKind = Exclude<FileKind, 'orders-api'>;

/**
 * The kind of table that a header begins; null where it is none of ours. Columns are optional and differ by marketplace
 * and account (policy E2, H), so each kind is known by the few that it cannot be without.
 */
export function tableKindOf(columns: ReadonlyMap<Column, number>): TableKind | null {
  const has = (...names: Column[]) => names.some((name) => columns.has(name));
  if (!has('order-id')) return null;
  if (has('impacts-account-health')) return 'cancellation-report';
  if (!has('purchase-date')) return null;
  if (has('order-status', 'item-status')) return 'all-orders';
  // Only the report of what is still to ship tells the promise and how much is left (report headers of 4 marketplaces, H).
  if (has('promise-date', 'days-past-promise', 'quantity-to-ship', 'reporting-date')) return 'unshipped-orders';
  return has('order-item-id') ? 'order-report' : null;
}
