import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentFacts } from '../../../lib/orders/current-facts.ts';
import { mergeRecords, mergeSighting } from '../../../lib/orders/merge.ts';
import { itemFacts, type OrderFacts, orderFacts } from '../../../lib/orders/order-facts.ts';
import {
  FACT_KEYS,
  ITEM_FACT_KEYS,
  type RecordedOrder,
  recordedOrderSchema,
} from '../../../lib/orders/recorded-order.ts';
import { type OrderSighting, sightingSchema } from '../../../lib/orders/sighting.ts';
import { sightings } from './arbitrary-sightings.ts';

type Seen = Partial<Pick<OrderSighting, 'source' | 'seenAt' | 'facts' | 'items'>>;

function sighting(seen: Seen): OrderSighting {
  return sightingSchema.parse({
    orderId: '111-1111111-1111111',
    scope: { account: 'Shop', marketplace: 'ATVPDKIKX0DER' },
    source: 'page-json',
    seenAt: 1,
    facts: {},
    items: [],
    ...seen,
  });
}

function recordOf(first: OrderSighting, ...others: OrderSighting[]): RecordedOrder {
  return others.reduce(mergeSighting, mergeSighting(null, first));
}

function current(...seen: [Seen, ...Seen[]]) {
  const [first, ...others] = seen;
  return currentFacts(recordOf(sighting(first), ...others.map(sighting)));
}

const somePlaces = fc.tuple(sightings, fc.array(sightings, { maxLength: 7 }));

test('any sequence and any repetition of the same readings gives the same record', () => {
  fc.assert(
    fc.property(
      somePlaces.chain(([first, others]) => {
        const all = [first, ...others];
        const shuffled = fc.shuffledSubarray(all, { minLength: all.length });
        return fc.tuple(fc.constant(all), shuffled, fc.array(fc.constantFrom(...all), { maxLength: 5 }));
      }),
      ([[first, ...others], shuffled, again]) => {
        const [next, ...rest] = [...shuffled, ...again];
        if (!first || !next) return;
        expect(recordOf(next, ...rest)).toEqual(recordOf(first, ...others));
      },
    ),
    { numRuns: 500 },
  );
});

test('a backup joined with the record is the record of the readings of both', () => {
  fc.assert(
    fc.property(somePlaces, somePlaces, ([a, as], [b, bs]) => {
      const both = recordOf(a, ...as, b, ...bs);
      expect(mergeRecords(recordOf(a, ...as), recordOf(b, ...bs))).toEqual(both);
      expect(mergeRecords(recordOf(b, ...bs), recordOf(a, ...as))).toEqual(both);
    }),
  );
});

test('a record read back from the disk is the record that was written', () => {
  fc.assert(
    fc.property(somePlaces, ([first, others]) => {
      const record = recordOf(first, ...others);
      expect(recordedOrderSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
    }),
  );
});

test('every fact that a reading can give is kept, but the request, which is kept as evidence', () => {
  expect([...FACT_KEYS, 'buyerRequest'].sort()).toEqual(Object.keys(orderFacts.shape).sort());
  expect([...ITEM_FACT_KEYS, 'buyerRequest'].sort()).toEqual(Object.keys(itemFacts.shape).sort());
});

test('a single reading is read back as it was, its items by name', () => {
  const facts = { status: 'unshipped', shipBy: 5, buyerRequest: { reason: 'Changed mind' } } as const;
  const items = [{ itemId: '1', sku: 'A', quantityOrdered: 2, buyerRequest: {} }, { sku: 'B' }];
  expect(current({ seenAt: 7, facts, items })).toEqual({ ...facts, items, lastAlive: { status: 'unshipped', at: 7 } });
});

test('a date from the page JSON stands against a newer one of the page text', () => {
  const json: Seen = { source: 'page-json', seenAt: 1, facts: { shipBy: 100 } };
  const dom: Seen = { source: 'page-dom', seenAt: 2, facts: { shipBy: 90 } };
  expect(current(json, dom).shipBy).toBe(100);
  expect(current(json, { ...json, seenAt: 3, facts: { shipBy: 110 } }).shipBy).toBe(110);
});

test.each<[string, OrderFacts, OrderFacts]>([
  ['a status', { status: 'unshipped' }, { status: 'canceled' }],
  ["Amazon's warning", { atRisk: false }, { atRisk: true }],
  ['whether it can be cancelled', { cancellable: true }, { cancellable: false }],
  ['what reasons are offered', { possibleCancelReasons: ['NoInventory'] }, { possibleCancelReasons: [] }],
  ['a label', { labelBought: false }, { labelBought: true }],
])('%s goes by its time: the page text of today stands against the JSON of yesterday', (_, old, fresh) => {
  const json: Seen = { source: 'page-json', seenAt: 1, facts: old };
  const dom: Seen = { source: 'page-dom', seenAt: 2, facts: fresh };
  expect(current(dom, json)).toMatchObject(fresh);
  expect(current({ ...dom, seenAt: 1 }, json)).toMatchObject(old);
});

test('quantities shipped and cancelled go by their time, the quantity ordered by trust', () => {
  const [old, fresh] = [1, 2].map((n) => ({ sku: 'A', quantityOrdered: n, quantityShipped: n, quantityCanceled: n }));
  expect(
    current(
      { source: 'page-dom', seenAt: 2, items: [{ ...fresh }] },
      { source: 'page-json', seenAt: 1, items: [{ ...old }] },
    ).items,
  ).toEqual([{ ...fresh, quantityOrdered: 1 }]);
});

test('a request is kept when later readings lack it, with its first sighting as evidence', () => {
  const seen: Seen = { source: 'page-dom', seenAt: 2, facts: { buyerRequest: {} } };
  const named: Seen = { source: 'page-json', seenAt: 3, facts: { buyerRequest: { reason: 'Found cheaper' } } };
  const thin: Seen = { source: 'page-json', seenAt: 4, facts: { status: 'canceled' } };
  const record = recordOf(sighting(thin), sighting(named), sighting(seen));
  expect(record.request).toEqual({
    firstSeenAt: 2,
    source: 'page-dom',
    reason: { value: 'Found cheaper', source: 'page-json', seenAt: 3 },
  });
  expect(currentFacts(record).buyerRequest).toEqual({ reason: 'Found cheaper' });
});

test('no reading takes a request away, of the order or of an item', () => {
  fc.assert(
    fc.property(sightings, fc.array(sightings, { maxLength: 4 }), (first, later) => {
      const order = currentFacts(recordOf(first, ...later));
      if (first.facts.buyerRequest) expect(order.buyerRequest).toBeDefined();
      if (first.items.some((item) => item.buyerRequest)) {
        expect(order.items.some((item) => item.buyerRequest)).toBe(true);
      }
    }),
  );
});

test("the newest word of the seller stands against any page's", () => {
  const said: Seen = { source: 'seller', seenAt: 2, facts: { canceledBy: 'seller', askedByMessage: true } };
  const takenBack: Seen = { source: 'seller', seenAt: 3, facts: { canceledBy: 'buyer', askedByMessage: false } };
  const page: Seen = { source: 'page-json', seenAt: 4, facts: { canceledBy: 'amazon' } };
  expect(current(page, takenBack, said)).toMatchObject({ canceledBy: 'buyer', askedByMessage: false });
});

test('an item that a thin reading names by SKU is the one with that SKU and an id', () => {
  const json = {
    items: [
      { itemId: '1', sku: 'A', quantityOrdered: 2 },
      { itemId: '2', sku: 'B' },
    ],
  };
  const dom: Seen = { source: 'page-dom', seenAt: 2, items: [{ sku: 'A', buyerRequest: {} }] };
  const expected = [
    { itemId: '1', sku: 'A', quantityOrdered: 2, buyerRequest: {} },
    { itemId: '2', sku: 'B' },
  ];
  expect(current(json, dom).items).toEqual(expected);
  expect(current(dom, json).items).toEqual(expected);
});

test('an item named by ASIN is the only one with that ASIN', () => {
  const file: Seen = { source: 'file', items: [{ sku: 'A', asin: 'X' }] };
  expect(
    current(file, { items: [{ asin: 'X', quantityOrdered: 1 }] }, { items: [{ itemId: '1', sku: 'A' }] }).items,
  ).toEqual([{ itemId: '1', sku: 'A', asin: 'X', quantityOrdered: 1 }]);
});

test('an item that could be two others stays apart, so that its request is not laid on the wrong one', () => {
  const json = {
    items: [
      { itemId: '1', sku: 'A' },
      { itemId: '2', sku: 'A' },
    ],
  };
  const dom: Seen = { source: 'page-dom', seenAt: 2, items: [{ sku: 'A', buyerRequest: {} }] };
  expect(current(json, dom).items).toEqual([
    { itemId: '1', sku: 'A' },
    { itemId: '2', sku: 'A' },
    { sku: 'A', buyerRequest: {} },
  ]);
});

test('two items of one reading stay two, whatever they are called', () => {
  expect(current({ items: [{ sku: 'A' }, { sku: 'A' }] }).items).toHaveLength(2);
  expect(current({ items: [{ itemId: '1', sku: 'A' }, { sku: 'A' }] }).items).toHaveLength(2);
  expect(current({ items: [{}, {}] }).items).toHaveLength(2);
});

test('the record tells what an order was before it was cancelled', () => {
  const order = current(
    { seenAt: 3, facts: { status: 'canceled' } },
    { seenAt: 9, facts: { status: 'canceled' } },
    { seenAt: 1, facts: { status: 'pending' } },
    { seenAt: 2, facts: { status: 'unshipped' } },
  );
  expect(order).toMatchObject({ lastAlive: { status: 'unshipped', at: 2 }, canceledSeenAt: 3 });
});

test('records of two orders are never merged', () => {
  const one = mergeSighting(null, sighting({}));
  expect(() => mergeRecords(one, { ...one, scope: { ...one.scope, account: 'Other' } })).toThrow(/recordKey/);
});
