import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCounters, type Counters, changeOf, NOTHING } from '../../../lib/cancellation-rate/day-counters.ts';
import { storedOrderSchema } from '../../../lib/ledger/stored-order.ts';
import type { OrderFacts } from '../../../lib/orders/order-facts.ts';
import type { OrderSighting } from '../../../lib/orders/sighting.ts';
import { sightings } from '../orders/arbitrary-sightings.ts';
import { DAY, DE, freshLedger, got, NOW, orderId, shown, sighting, storedIn, US } from './shop.ts';

/** Readings of few orders of two scopes, over weeks, that contradict each other in everything. */
const readings: fc.Arbitrary<OrderSighting[]> = fc.array(
  fc
    .tuple(sightings, fc.integer({ min: 1, max: 3 }), fc.constantFrom(US, DE), fc.integer({ min: -9, max: 0 }))
    .map(([reading, n, scope, days]) => {
      const { purchasedAt, canceledAt, shipBy, ...facts } = reading.facts;
      const moved: OrderFacts = {
        ...facts,
        ...(purchasedAt && { purchasedAt: NOW - purchasedAt * DAY }),
        ...(canceledAt && { canceledAt: NOW - canceledAt * DAY }),
        ...(shipBy && { shipBy: NOW - shipBy * DAY }),
      };
      return { ...reading, scope, orderId: orderId(n), seenAt: NOW + days * DAY, facts: moved };
    }),
  { minLength: 1, maxLength: 12 },
);

const inBatches = (all: OrderSighting[]) =>
  fc.tuple(
    fc.constant(all),
    fc.shuffledSubarray([...all, ...all.slice(0, 3)], { minLength: all.length }),
    fc.integer({ min: 1, max: 5 }),
  );

async function recordInBatches(all: readonly OrderSighting[], size: number, now?: number) {
  const { ledger, name } = freshLedger();
  for (let from = 0; from < all.length; from += size) await got(ledger.record(all.slice(from, from + size), {}, now));
  ledger.close();
  return storedIn(name);
}

test('the same readings in any order, any number of times and in any batches leave the same bytes in every store', async () => {
  await fc.assert(
    fc.asyncProperty(readings.chain(inBatches), async ([all, shuffled, size]) => {
      const missing = all.filter((reading) => !shuffled.includes(reading));
      const once = await recordInBatches(all, all.length);
      // As pages tell them, under a clock that none lies ahead of; a file's are told without one.
      const again = await recordInBatches([...shuffled, ...missing], size, NOW);
      expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    }),
    { numRuns: 60 },
  );
}, 30_000);

function sumOfEntries(rows: readonly { value: unknown }[], kind: 'all' | 'prime', marketplace: string): Counters {
  return rows
    .map(({ value }) => storedOrderSchema.parse(value))
    .filter(({ record }) => record.scope.marketplace === marketplace)
    .reduce<Counters>((sum, { entries }) => addCounters(sum, changeOf(null, entries[kind])), new Map());
}

test('the counters are at all times what the stored orders add up to', async () => {
  const act = fc.oneof(
    readings.map((all) => ({ all })),
    fc.record({ keep: fc.integer({ min: 0, max: 9 }) }),
    fc.record({ zone: fc.constantFrom('Asia/Tokyo', 'Europe/Berlin') }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 5 }), async (acts) => {
      const { ledger, name } = freshLedger();
      for (const act of acts) {
        if ('all' in act) await got(ledger.record(act.all));
        else if ('keep' in act) await got(ledger.prune(NOW, { daysKept: act.keep, limit: 2 }));
        else await got(ledger.recount(null, 9, { [US.marketplace]: { zone: act.zone } }));
      }
      ledger.close();
      const { orders = [], counters = [] } = await storedIn(name);
      for (const { marketplace } of [US, DE]) {
        for (const kind of ['all', 'prime'] as const) {
          const expected = [...sumOfEntries(orders, kind, marketplace)]
            .filter(([, day]) => JSON.stringify(day) !== JSON.stringify(NOTHING))
            .map(([day, sum]) => ({ day, counters: sum }));
          const stored = counters.filter(({ key }) => [key].flat()[1] === marketplace && [key].flat()[2] === kind);
          expect(stored.map(({ value }) => value)).toEqual(
            expected
              .sort((a, b) => (a.day < b.day ? -1 : 1))
              .map((row) => ({ scope: { account: 'Shop', marketplace }, kind, ...row })),
          );
        }
      }
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('readings seen again change nothing, and say so', async () => {
  const { ledger } = freshLedger();
  expect(await got(ledger.record([sighting(1), sighting(2)]))).toEqual({ changed: 2, setAside: 0, refused: [] });
  expect(await got(ledger.record([sighting(2), sighting(1)]))).toMatchObject({ changed: 0 });
});

test('nothing that names or reaches a buyer is stored, wherever a page puts it', async () => {
  const { ledger, name } = freshLedger();
  const secrets = {
    buyerName: 'Erika Mustermann',
    address: 'Heidestr. 17',
    email: 'erika@example.com',
    message: 'Bitte!',
  };
  const planted = sighting(
    1,
    { buyerRequest: { reason: 'Changed mind' } },
    { items: [{ sku: 'A', buyerRequest: {} }] },
  );
  const leaky = {
    ...planted,
    ...secrets,
    scope: { ...US, ...secrets },
    facts: { ...planted.facts, ...secrets, buyerRequest: { reason: 'Changed mind', ...secrets } },
    items: planted.items.map((item) => ({ ...item, ...secrets, buyerRequest: { reason: 'Other', ...secrets } })),
  };
  const reading = { list: 'all', from: 0, until: NOW, rowsSeen: 1, total: 1, at: NOW, ...secrets } as const;
  await got(ledger.record([leaky]));
  await got(ledger.recordListReading({ ...reading, scope: leaky.scope }));
  await got(ledger.recordOfficialFigure({ rate: 0.01, seenAt: NOW, ...secrets, scope: leaky.scope }));
  ledger.close();
  const stored = JSON.stringify(await storedIn(name));
  expect(stored).toContain('Changed mind');
  for (const secret of [...Object.keys(secrets), ...Object.values(secrets)]) expect(stored).not.toContain(secret);
});

test('an order with a date outside any calendar is refused alone', async () => {
  const { ledger } = freshLedger();
  const outcome = await got(ledger.record([sighting(1, { purchasedAt: 8.64e15 }), sighting(2)]));
  expect(outcome).toEqual({ changed: 1, setAside: 0, refused: [orderId(1)] });
  expect((await shown(ledger)).figures.now.denominator).toBe(1);
});

test('the seller settles a cancellation of unknown cause, and may think better of it', async () => {
  const { ledger } = freshLedger();
  await got(ledger.record([sighting(1, { status: 'canceled' }), sighting(2)]));
  expect(await shown(ledger)).toMatchObject({ unknownCount: 1, unknown: [{ orderId: orderId(1) }] });
  await got(ledger.stateCause(US, orderId(1), 'seller', NOW + 1));
  expect(await shown(ledger)).toMatchObject({ unknown: [], figures: { now: { numerator: 1, denominator: 2 } } });
  await got(ledger.stateCause(US, orderId(1), 'buyer', NOW + 2));
  expect(await shown(ledger)).toMatchObject({ unknown: [], figures: { now: { numerator: 0, denominator: 1 } } });
});

test('that the buyer asked in a message is kept with the order, and can be taken back', async () => {
  const { ledger } = freshLedger();
  await got(ledger.markAskedByMessage(US, orderId(1), true, NOW));
  await got(ledger.record([sighting(1, {}, { seenAt: NOW + 5 })]));
  expect(await got(ledger.factsOf(US, [orderId(1)]))).toMatchObject([{ facts: { askedByMessage: true } }]);
  await got(ledger.markAskedByMessage(US, orderId(1), false, NOW + 9));
  expect(await got(ledger.factsOf(US, [orderId(1)]))).toMatchObject([{ facts: { askedByMessage: false } }]);
});

test('a reminder is settled once and for all, also by readings that come later', async () => {
  const { ledger } = freshLedger();
  await got(ledger.record([sighting(1, { shipBy: NOW + DAY })]));
  await got(ledger.settleReminders(US, orderId(1), ['ship-by-24']));
  await got(ledger.settleReminders(US, orderId(1), ['ship-by-12']));
  await got(ledger.record([sighting(1, { shipBy: NOW + DAY, atRisk: true }, { seenAt: NOW + 1 })]));
  expect(await got(ledger.ordersToRemind(US, NOW + DAY))).toMatchObject([{ settled: ['ship-by-12', 'ship-by-24'] }]);
  expect(await got(ledger.settleReminders(US, orderId(2), ['ship-by-24']))).toMatchObject({ changed: 0 });
});
