import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sightingsOf } from '../../../../lib/files/in/sightings.ts';
import { MARKETPLACE_IDS } from '../../../../lib/orders/marketplace.ts';
import { expectedOrder } from '../../../fixtures/files/expected-orders.ts';
import { BUYER, printReport } from '../../../fixtures/files/print-report.ts';
import { AT, arbitraryKind, arbitraryOrders, essence, read } from './read.ts';

const arbitraryPrint = fc.record({
  delimiter: fc.constantFrom('\t', ',', ';'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
});

/** Cuts a text at any places. */
const inPieces = (text: string, cuts: readonly number[]): string[] => {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  return places.slice(1).map((end, index) => text.slice(places[index], end));
};

describe('a report', () => {
  test('gives back the orders that were printed into it, whatever its delimiter and line ends', () => {
    fc.assert(
      fc.property(arbitraryKind, arbitraryOrders, arbitraryPrint, (kind, orders, print) => {
        const out = read(printReport(kind, orders, print));
        expect(out.found?.kind).toBe(kind);
        expect(out.orders.map(essence)).toEqual(orders.map((order) => expectedOrder(kind, order)));
        expect([out.repairs, out.problems, out.notes]).toEqual([0, 0, []]);
      }),
    );
  });

  test('reads alike with its columns in any sequence, and with columns nobody knows', () => {
    const header = ['order-id', 'order-item-id', 'sku', 'quantity-purchased', 'purchase-date', 'promise-date'];
    const columns = fc.shuffledSubarray([...header, 'sales-channel', 'verge-of-cancellation', 'is-prime', 'new-one'], {
      minLength: header.length + 4,
    });
    fc.assert(
      fc.property(arbitraryOrders, columns, (orders, shuffled) => {
        const first = read(printReport('unshipped-orders', orders, { header: shuffled.toSorted() }));
        const second = read(printReport('unshipped-orders', orders, { header: shuffled }));
        expect(second.orders).toEqual(first.orders);
        expect(first.orders).toHaveLength(orders.length);
      }),
    );
  });

  test('reads alike in whatever pieces it comes', () => {
    fc.assert(
      fc.property(arbitraryKind, arbitraryOrders, arbitraryPrint, fc.array(fc.nat()), (kind, orders, print, cuts) => {
        const text = printReport(kind, orders, print);
        expect(read(...inPieces(text, cuts))).toEqual(read(text));
      }),
    );
  });

  test('lets nothing of a buyer through', () => {
    fc.assert(
      fc.property(arbitraryKind, arbitraryOrders, (kind, orders) => {
        const kept = JSON.stringify(read(printReport(kind, orders)));
        for (const text of Object.values(BUYER)) expect(kept).not.toContain(JSON.stringify(text).slice(1, -1));
      }),
    );
  });
});

describe('whatever bytes are handed over', () => {
  const mutated = fc
    .tuple(arbitraryKind, arbitraryOrders, fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.string({ maxLength: 5 }))))
    .map(([kind, orders, changes]) =>
      changes.reduce(
        (text, [at, length, insert]) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + insert + text.slice(place + length);
        },
        printReport(kind, orders),
      ),
    );
  const anyBytes = fc
    .tuple(fc.uint8Array({ maxLength: 2000 }), fc.constantFrom('utf-8', 'utf-16le', 'shift_jis', 'windows-1252'))
    .map(([bytes, encoding]) => new TextDecoder(encoding).decode(bytes));

  test('are read to their end, in whatever pieces, and give only readings that the record takes', () => {
    const scope = { account: '', marketplace: MARKETPLACE_IDS.US };
    fc.assert(
      fc.property(fc.oneof(mutated, anyBytes, fc.json()), fc.array(fc.nat()), (text, cuts) => {
        const out = read(...inPieces(text, cuts));
        expect(out.found).not.toBeNull();
        expect(out).toEqual(read(text));
        for (const order of out.orders)
          sightingsOf(order, { scope, seenAt: AT, zone: 'America/Los_Angeles', dayOrder: undefined });
      }),
      { numRuns: 500 },
    );
  });
});
