import * as fc from 'fast-check';
import type { TableKind } from '../../../../lib/files/in/kinds.ts';
import type { ReadOrder } from '../../../../lib/files/in/read-order.ts';
import { createReportReader } from '../../../../lib/files/in/read-report.ts';
import type { ExpectedOrder } from '../../../fixtures/files/expected-orders.ts';
import type { FileItem, FileOrder } from '../../../fixtures/files/print-report.ts';

const TABLE_KINDS = ['unshipped-orders', 'order-report', 'all-orders', 'cancellation-report'] as const;

/** Reads a text in pieces: all that came out of it. */
export function read(...pieces: string[]) {
  const reader = createReportReader();
  const orders = [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
  const { found, counts, notes, madeAfter } = reader;
  return { orders, found, ...counts, notes: [...notes.list], left: notes.left, madeAfter };
}

/** The part of an order that files carry through. */
export function essence({ orderId, marketplace, facts, items }: ReadOrder): ExpectedOrder {
  return { orderId, marketplace, facts, items: [...items] };
}

export const AT = Date.parse('2026-11-20T12:00:00Z');

/** An order to print; what is not named is usual. */
export function order(n: number, more: Partial<FileOrder> = {}): FileOrder {
  return {
    orderId: `111-${String(n).padStart(7, '0')}-7654321`,
    purchasedAt: AT - n * 3_600_000,
    shipBy: AT + 86_400_000,
    updatedAt: AT - n * 60_000,
    status: 'Unshipped',
    channel: 'Amazon.com',
    isPrime: false,
    atRisk: false,
    impacts: true,
    items: [item(n)],
    ...more,
  };
}

export function item(n: number, more: Partial<FileItem> = {}): FileItem {
  return { itemId: `00${String(n).padStart(13, '0')}`, sku: `SKU-${n}`, quantity: 1, request: null, ...more };
}

const instant = fc.integer({ min: Date.UTC(2024, 0) / 1000, max: Date.UTC(2027, 0) / 1000 }).map((s) => s * 1000);
const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
/** Anything that a cell of a tab file can hold, without blanks around it. */
const cell = fc
  .string({ unit: fc.constantFrom(...'abcXYZ 0189-_"\',;éüßñ€日本語ｱカナ中文'), minLength: 1, maxLength: 12 })
  .map((text) => text.trim() || 'x');

/** Any orders, with ids of their own. */
export const arbitraryOrders: fc.Arbitrary<FileOrder[]> = fc.uniqueArray(
  fc.record({
    orderId: fc
      .tuple(fc.oneof(digits(3), fc.constantFrom('S01', 'D01')), digits(7), digits(7))
      .map((parts) => parts.join('-')),
    purchasedAt: instant,
    shipBy: instant,
    updatedAt: instant,
    status: fc.constantFrom('Pending', 'Unshipped', 'Shipped', 'Cancelled'),
    channel: fc.constantFrom('Amazon.com', 'Amazon.de', 'Amazon.co.jp'),
    isPrime: fc.boolean(),
    atRisk: fc.boolean(),
    impacts: fc.boolean(),
    items: fc.uniqueArray(
      fc.record({
        itemId: fc.oneof(digits(14), digits(15)),
        sku: cell,
        quantity: fc.integer({ min: 1, max: 99 }),
        request: fc.option(fc.oneof(fc.constant(''), cell), { nil: null }),
      }),
      { selector: ({ itemId }) => itemId, minLength: 1, maxLength: 3 },
    ),
  }),
  { selector: ({ orderId }) => orderId, minLength: 1, maxLength: 6 },
);

export const arbitraryKind: fc.Arbitrary<TableKind> = fc.constantFrom(...TABLE_KINDS);
