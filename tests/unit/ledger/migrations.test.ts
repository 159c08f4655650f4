import './shop.ts';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import { MIGRATIONS, type Migration } from '../../../lib/ledger/migrations.ts';
import type { STORES } from '../../../lib/ledger/schema.ts';
import { DAY, DE, freshLedger, got, NOW, orderId, sighting, storedIn, US } from './shop.ts';
import v1 from './stored-v1.json' with { type: 'json' };

/** Records as each version wrote them, the first version first: all that a seller may have on the disk. */
const STORED: readonly Partial<Record<(typeof STORES)[number], readonly unknown[]>>[] = [v1];

/** What the stored records were made from; a version's own kinds of reading are added here. */
async function theReadings(name: string): Promise<void> {
  const ledger = openLedger(name);
  await got(
    ledger.record([
      sighting(
        1,
        { shipBy: NOW + DAY, buyerRequest: { reason: 'Changed mind' } },
        { items: [{ itemId: '1', sku: 'A' }] },
      ),
      sighting(2, { status: 'canceled', canceledBy: 'seller', canceledAt: NOW, programs: ['seller-fulfilled-prime'] }),
      sighting(3, { status: 'canceled' }, { source: 'page-dom' }),
      sighting(4, { status: 'shipped' }, { scope: DE, items: [{ sku: 'A' }, { sku: 'A' }] }),
    ]),
  );
  await got(ledger.markAskedByMessage(US, orderId(1), true, NOW));
  await got(ledger.settleReminders(US, orderId(1), ['ship-by-24']));
  await got(
    ledger.recordListReading({ scope: US, list: 'all', from: NOW - DAY, until: NOW, rowsSeen: 4, total: 4, at: NOW }),
  );
  await got(ledger.recordOfficialFigure({ scope: US, rate: 0.01, numerator: 1, denominator: 100, seenAt: NOW }));
  ledger.close();
}

/** A database as version `version` left it. */
async function storedBy(version: number): Promise<string> {
  const name = `stored by ${version} ${Math.random()}`;
  const old = openLedger(name, MIGRATIONS.slice(0, version));
  await got(old.factsOf(US, []));
  old.close();
  const db = await openDB(name);
  for (const [store, rows] of Object.entries(STORED[version - 1] ?? {})) {
    for (const value of rows) await db.put(store, value);
  }
  db.close();
  return name;
}

test('there are stored records of each version', () => {
  expect(STORED).toHaveLength(MIGRATIONS.length);
});

test.each(STORED.map((_, index) => index + 1))(
  'what version %i stored is, after opening, what today stores of the same readings',
  async (version) => {
    const [name, fresh] = [await storedBy(version), 'fresh'];
    await got(openLedger(name).factsOf(US, []));
    await theReadings(fresh);
    expect(JSON.stringify(await storedIn(name), null, 1)).toBe(JSON.stringify(await storedIn(fresh), null, 1));
  },
);

/** A step as it may come: it rewrites each order, and fails at one of them where a test wants it to. */
const markOrders =
  (failAt?: string): Migration =>
  async (_, tx) => {
    for (let at = await tx.objectStore('orders').openCursor(); at; at = await at.continue()) {
      if (JSON.stringify(at.primaryKey).includes(failAt ?? 'none')) throw new Error('an order of an odd shape');
      await at.update({ ...at.value, mark: true });
    }
  };

test('a step reads and rewrites what is stored, after all steps before it', async () => {
  const name = 'a step';
  await theReadings(name);
  await got(openLedger(name, [...MIGRATIONS, markOrders()]).factsOf(US, []));
  const { orders } = await storedIn(name);
  expect(orders).toMatchObject(Array(4).fill({ value: { mark: true } }));
});

test('a step that fails half-way leaves the old record whole, says so, and works once it is mended', async () => {
  const { name } = freshLedger();
  await theReadings(name);
  const whole = await storedIn(name);
  const updated = openLedger(name, [...MIGRATIONS, markOrders(orderId(2))]);
  for (let call = 1; call <= 2; call++) {
    expect(await updated.factsOf(US, [orderId(1)])).toMatchObject({
      ok: false,
      error: { kind: 'migration', detail: expect.stringContaining('an order of an odd shape') },
    });
  }
  expect(await storedIn(name)).toEqual(whole);
  const mended = openLedger(name, [...MIGRATIONS, markOrders()]);
  expect(await mended.factsOf(US, [orderId(1)])).toMatchObject({ ok: true, value: [{ orderId: orderId(1) }] });
});
