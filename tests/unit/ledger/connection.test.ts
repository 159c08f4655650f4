import './shop.ts';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import { MIGRATIONS } from '../../../lib/ledger/migrations.ts';
import { closeSilently, dieAt, fillDiskAt, mend, refuseToOpen } from './faults.ts';
import { DAY, freshLedger, got, NOW, orderId, shown, sighting, storedIn, US } from './shop.ts';

const before = [sighting(1, { shipBy: NOW }), sighting(2)];
/** Touches every store that readings touch, some rows anew and some again. */
const after = [
  sighting(1, { status: 'canceled', canceledBy: 'seller' }, { seenAt: NOW + 1 }),
  sighting(3, { purchasedAt: NOW - DAY, programs: ['seller-fulfilled-prime'] }, { seenAt: NOW + 1 }),
];

afterEach(() => vi.useRealTimers());

async function writesOf(task: () => Promise<unknown>): Promise<number> {
  const writes = vi.spyOn(IDBObjectStore.prototype, 'put');
  await task();
  const count = writes.mock.calls.length;
  writes.mockRestore();
  return count;
}

test('whichever write meets a full disk, the call says so, nothing is half-written and the next call works', async () => {
  const trial = freshLedger();
  await got(trial.ledger.record(before));
  const writes = await writesOf(() => got(trial.ledger.record(after)));
  expect(writes).toBeGreaterThan(4);
  for (let n = 1; n <= writes; n++) {
    const { ledger, name } = freshLedger();
    await got(ledger.record(before));
    const whole = await storedIn(name);
    fillDiskAt(n);
    expect(await ledger.record(after)).toMatchObject({ ok: false, error: { kind: 'full' } });
    mend();
    expect(await storedIn(name)).toEqual(whole);
    await got(ledger.record(after));
    expect(await storedIn(name)).toEqual(await storedIn(trial.name));
  }
});

test('whichever write the worker dies in, the record is as before it or as after it', async () => {
  const trial = freshLedger();
  await got(trial.ledger.record(before));
  const writes = await writesOf(() => got(trial.ledger.record(after)));
  for (let n = 1; n <= writes; n++) {
    const { ledger, name } = freshLedger();
    await got(ledger.record(before));
    const whole = await storedIn(name);
    dieAt(n);
    expect(await ledger.record(after)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    mend();
    expect(await storedIn(name)).toEqual(whole);
    await got(openLedger(name).record(after));
    expect(await storedIn(name)).toEqual(await storedIn(trial.name));
  }
});

test('a bug in our own code is thrown, not told as a fault of the disk, and writes nothing', async () => {
  const { ledger, name } = freshLedger();
  const broken = { ...sighting(2) };
  Reflect.deleteProperty(broken, 'items');
  await expect(ledger.record([sighting(1), broken])).rejects.toThrow(TypeError);
  expect((await storedIn(name)).orders).toEqual([]);
  await got(ledger.record([sighting(1)]));
});

test('a record that is erased under us begins anew at the next call', async () => {
  const { ledger, name } = freshLedger();
  await got(ledger.record(before));
  await deleteDB(name);
  await got(ledger.record([sighting(7)]));
  expect(await got(ledger.factsOf(US, [1, 7].map(orderId)))).toMatchObject([{ orderId: orderId(7) }]);
});

test('a connection that was closed without a word is opened again within the call', async () => {
  const { ledger } = freshLedger();
  await got(ledger.record(before));
  closeSilently();
  expect((await shown(ledger)).figures.now.denominator).toBe(2);
  ledger.close();
  expect((await shown(ledger)).figures.now.denominator).toBe(2);
});

test.each(['InvalidStateError', 'SecurityError', 'UnknownError'])(
  'a browser that does not open the record (%s) is told of as that, and the record is used once it does',
  async (name) => {
    const { ledger } = freshLedger();
    refuseToOpen(name);
    expect(await ledger.record(before)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    mend();
    await got(ledger.record(before));
    expect((await shown(ledger)).figures.now.denominator).toBe(2);
  },
);

test('two tabs, the popup and the worker can use the record at once', async () => {
  const { ledger, name } = freshLedger();
  const other = openLedger(name);
  await Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      await got((n % 2 ? ledger : other).record([sighting(n), sighting(n + 1)]));
      await shown(n % 2 ? other : ledger);
    }),
  );
  expect((await shown(ledger)).figures.now.denominator).toBe(21);
});

const toNext = [...MIGRATIONS, () => {}];

test('after an update the old version lets go of the record, and says that there is a newer one', async () => {
  const { ledger, name } = freshLedger();
  await got(ledger.record(before));
  const updated = openLedger(name, toNext);
  expect((await shown(updated)).figures.now.denominator).toBe(2);
  expect(await ledger.record(after)).toMatchObject({ ok: false, error: { kind: 'newer' } });
  await got(updated.record(after));
});

test('where something holds the old record open, calls say so and work again once it lets go', async () => {
  const { ledger, name } = freshLedger();
  await got(ledger.record(before));
  ledger.close();
  const stubborn = await openDB(name);
  const updated = openLedger(name, toNext);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  let isSettled = false;
  const waiting = updated.factsOf(US, [orderId(1)]).finally(() => {
    isSettled = true;
  });
  while (!isSettled) await vi.advanceTimersByTimeAsync(1000);
  expect(await waiting).toMatchObject({ ok: false, error: { kind: 'blocked' } });
  vi.useRealTimers();
  stubborn.close();
  expect(await updated.factsOf(US, [orderId(1)])).toMatchObject({ ok: true, value: [{ orderId: orderId(1) }] });
});
