import '../messaging/as-extension.ts';
import '../ledger/shop.ts';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { FORMAT_VERSION } from '../../../lib/backup/format.ts';
import { writeBackup } from '../../../lib/backup/write-backup.ts';
import { openLedger } from '../../../lib/ledger/ledger.ts';
import { MIGRATIONS, type Migration } from '../../../lib/ledger/migrations.ts';
import type { OrderSighting } from '../../../lib/orders/sighting.ts';
import { rulesFileSchema } from '../../../lib/rules-file/schema.ts';
import { changeOwnTemplates, readOwnTemplates } from '../../../lib/settings/own-templates.ts';
import { keepRulesFile, readRulesFile } from '../../../lib/settings/rules-file.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { changeSettings, readSettings } from '../../../lib/settings/settings-store.ts';
import { fillDiskAt, mend } from '../ledger/faults.ts';
import { DAY, DE, got, NOW, orderId, putRaw, sighting, storedIn, US } from '../ledger/shop.ts';
import v1 from '../ledger/stored-v1.json' with { type: 'json' };
import { sightings } from '../orders/arbitrary-sightings.ts';
import { backupOf, fileOfLines, freshPlace, keptIn, linesOf, restore } from './place.ts';

/** A profile in which something of every kind is kept. */
async function usedPlace() {
  const place = freshPlace();
  const { ledger, storage } = place;
  await got(
    ledger.record([
      sighting(
        1,
        { shipBy: NOW + DAY, buyerRequest: { reason: 'Changed mind' } },
        { items: [{ itemId: '1', sku: 'A' }] },
      ),
      sighting(2, { status: 'canceled', canceledBy: 'seller', canceledAt: NOW, programs: ['seller-fulfilled-prime'] }),
      sighting(3, { status: 'shipped' }, { scope: DE }),
    ]),
  );
  await got(
    ledger.recordListReading({ scope: US, list: 'all', from: NOW - DAY, until: NOW, rowsSeen: 3, total: 3, at: NOW }),
  );
  await got(ledger.recordOfficialFigure({ scope: US, rate: 0.01, numerator: 1, denominator: 100, seenAt: NOW }));
  const attempt = { scope: US, orderId: orderId(1), at: NOW, reason: 'BuyerCanceled', rateBefore: 0, rateAfter: 0 };
  await got(ledger.noteCancelAttempt(attempt));
  await got(ledger.settleReminders(US, orderId(1), ['ship-by-24']));
  await changeSettings({ warningHours: 36, remindersOn: true, rules: { [US.marketplace]: { target: 0.02 } } }, storage);
  await changeOwnTemplates(
    () => [{ id: 'own-1', purpose: 'order-again', language: 'de', name: 'Nochmal', text: 'Bestellung {order}' }],
    storage,
  );
  await keepRulesFile(rulesFileSchema.parse({ ...RULES_FILE, name: 'Mend' }), storage);
  return place;
}

const RULES_FILE = { format: 'cr-guard-rules', version: 1, date: '2026-12-01' };

test('a backup restored into an empty profile leaves the same record, settings and templates', async () => {
  const [from, to] = [await usedPlace(), freshPlace()];
  expect(await restore(await backupOf(from), to)).toMatchObject({ ok: true });
  const { damaged: _, ...stored } = await storedIn(from.name);
  expect(await storedIn(to.name)).toMatchObject(stored);
  expect((await readSettings(to.storage)).settings).toEqual({
    ...(await readSettings(from.storage)).settings,
    // Only a click may switch them on: the permission is the browser's to ask for.
    remindersOn: false,
  });
  expect(await readOwnTemplates(to.storage)).toEqual(await readOwnTemplates(from.storage));
  expect(await readRulesFile(to.storage)).toEqual(await readRulesFile(from.storage));
});

test('a rules file in force stays when a backup with another is restored', async () => {
  const [from, to] = [await usedPlace(), freshPlace()];
  await keepRulesFile(rulesFileSchema.parse({ ...RULES_FILE, name: 'Newer' }), to.storage);
  await restore(await backupOf(from), to);
  expect((await readRulesFile(to.storage))?.file.name).toBe('Newer');
});

test('what the seller has set in the used profile stays; the rest comes from the backup', async () => {
  const to = freshPlace();
  await changeSettings({ warningHours: 12, rules: { [US.marketplace]: { target: 0.01 } } }, to.storage);
  await changeSettings({ quietHours: { from: 0, to: 1 }, retentionDays: 90 }, to.storage);
  const from = await usedPlace();
  await changeSettings(
    { retentionDays: 400, actByHours: 72, rules: { [DE.marketplace]: { target: 0.03 } } },
    from.storage,
  );
  await restore(await backupOf(from), to);
  expect((await readSettings(to.storage)).settings).toEqual({
    ...DEFAULT_SETTINGS,
    warningHours: 12,
    quietHours: { from: 0, to: 1 },
    retentionDays: 90,
    actByHours: 72,
    rules: { [US.marketplace]: { target: 0.01 }, [DE.marketplace]: { target: 0.03 } },
  });
});

const profiles = fc.array(
  fc.record({
    orders: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), sightings), { maxLength: 4 }),
    rowsSeen: fc.integer({ min: 1, max: 3 }),
    rate: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 2, maxLength: 3 },
);

test('backups restored in any sequence, and again, leave the record of one that saw all', async () => {
  await fc.assert(
    fc.asyncProperty(profiles, async (made) => {
      const files: Blob[] = [];
      const all: OrderSighting[] = [];
      for (const { orders, rowsSeen, rate } of made) {
        const place = freshPlace();
        const seen = orders.map(([n, reading]) => ({ ...reading, orderId: orderId(n) }));
        all.push(...seen);
        await got(place.ledger.record(seen));
        const span = { scope: US, list: 'shipped', from: NOW - DAY, until: NOW, at: NOW } as const;
        await got(place.ledger.recordListReading({ ...span, rowsSeen, total: rowsSeen }));
        await got(place.ledger.recordOfficialFigure({ scope: US, rate: rate / 100, seenAt: NOW }));
        files.push(await backupOf(place));
      }
      const [forth, back, whole] = [freshPlace(), freshPlace(), freshPlace()];
      for (const file of files) expect(await restore(file, forth)).toMatchObject({ ok: true });
      for (const file of [...files, ...files].reverse()) await restore(file, back);
      expect(await storedIn(back.name)).toEqual(await storedIn(forth.name));
      await got(whole.ledger.record(all));
      const { orders, counters } = await storedIn(whole.name);
      expect(await storedIn(forth.name)).toMatchObject({ orders, counters });
    }),
    { numRuns: 25 },
  );
});

test('an order that is on record keeps what it has, and gets what the backup adds', async () => {
  const [from, to] = [freshPlace(), freshPlace()];
  await got(from.ledger.record([sighting(1, { buyerRequest: {} }, { seenAt: NOW - DAY })]));
  await got(to.ledger.record([sighting(1, { status: 'shipped' })]));
  await restore(await backupOf(from), to);
  expect(await got(to.ledger.factsOf(US, [orderId(1)]))).toMatchObject([
    { facts: { status: 'shipped' }, request: { firstSeenAt: NOW - DAY } },
  ]);
});

test('a file that is damaged anywhere, or cut off anywhere, changes nothing', async () => {
  const bytes = new Uint8Array(await (await backupOf(await usedPlace())).arrayBuffer());
  const to = freshPlace();
  await got(to.ledger.record([sighting(9)]));
  const before = await keptIn(to);
  for (let at = 0; at < bytes.length; at += 23) {
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 0x10;
    for (const file of [flipped, bytes.slice(0, at)]) {
      // In gzip's own header there are bytes that mean nothing; what they leave whole is restored.
      if (at >= 4 && at < 10 && file === flipped) continue;
      expect(await restore(new Blob([file]), to), `byte ${at}`).toMatchObject({ ok: false });
    }
  }
  expect(await keptIn(to)).toBe(before);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('cr-guard-restore');
});

test.each([
  ['a text', new Blob(['hello'])],
  ['nothing', new Blob([])],
  ['a picture', new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)])],
])('a file that is %s is called foreign', async (_, file) => {
  expect(await restore(file, freshPlace())).toMatchObject({ ok: false, problem: { kind: 'foreign' } });
});

test('a fault is told with its line, even under a sound checksum', async () => {
  const [head = '', ...rows] = (await linesOf(await backupOf(await usedPlace()))).slice(0, -1);
  const to = freshPlace();
  const tell = async (lines: readonly string[], end = true) => restore(await fileOfLines(lines, end), to);
  const wrongRow = '["orders",{"record":{}}]';
  expect(await tell([head, ...rows, wrongRow])).toEqual({
    ok: false,
    problem: { kind: 'damaged', line: rows.length + 2 },
  });
  expect(await tell([head, ...rows], false)).toMatchObject({ problem: { kind: 'damaged', line: rows.length + 2 } });
  expect(await tell([head, '["orders"', ...rows])).toMatchObject({ problem: { kind: 'damaged', line: 2 } });
  expect(await tell(['{"format":"another"}'])).toMatchObject({ problem: { kind: 'foreign', line: 1 } });
  const newer = (more: object) => JSON.stringify({ ...JSON.parse(head), ...more });
  expect(await tell([newer({ version: FORMAT_VERSION + 1 })])).toMatchObject({ problem: { kind: 'newer' } });
  expect(await tell([newer({ schema: MIGRATIONS.length + 1 })])).toMatchObject({ problem: { kind: 'newer' } });
  const dated = rows.map((row) =>
    row.replace(`"purchasedAt":{"value":${NOW - 2 * DAY}`, '"purchasedAt":{"value":8640000000000000'),
  );
  expect(await tell([head, ...dated])).toMatchObject({ problem: { kind: 'damaged' } });
  expect(Object.values(await storedIn(to.name)).flat()).toEqual([]);
});

test('a sound row that is not as it was written is found by the checksum', async () => {
  const lines = await linesOf(await backupOf(await usedPlace()));
  const changed = lines.map((line) => line.replace('"rate":0.01', '"rate":0.02'));
  expect(changed).not.toEqual(lines);
  const to = freshPlace();
  expect(await restore(await fileOfLines(lines, false), to)).toMatchObject({ ok: true });
  expect(await restore(await fileOfLines(changed, false), to)).toEqual({
    ok: false,
    problem: { kind: 'damaged', line: lines.length },
  });
});

test('what this version does not name, such as a buyer, is not taken from a file', async () => {
  const [head = '', ...rows] = (await linesOf(await backupOf(await usedPlace()))).slice(0, -1);
  const planted = rows.map((row) => row.replaceAll('"facts":{', '"facts":{"buyerName":"Mr Planted",'));
  const to = freshPlace();
  expect(await restore(await fileOfLines([head, ...planted]), to)).toMatchObject({ ok: true });
  expect(planted.join()).toContain('Planted');
  expect(await keptIn(to)).not.toContain('Planted');
});

test('records that cannot be read are left out, and counted', async () => {
  const place = await usedPlace();
  const [order] = (await storedIn(place.name)).orders ?? [];
  await putRaw(place.name, 'orders', { ...Object(order?.value), settled: 'no list' });
  const backup = await got(writeBackup(place.rows, place.extras, NOW, () => {}));
  expect(backup.leftOut).toBe(1);
  expect(await restore(backup.file, freshPlace())).toEqual({ ok: true, rows: backup.rows });
});

test('a full disk and a record that cannot be opened are told, and restoring again goes on', async () => {
  const [from, to, other] = [await usedPlace(), freshPlace(), freshPlace()];
  const file = await backupOf(from);
  await restore(file, other);
  for (const n of [1, 4, 8, 12]) {
    fillDiskAt(n);
    expect(await restore(file, to)).toMatchObject({ ok: false, problem: { kind: 'record', error: { kind: 'full' } } });
    mend();
  }
  expect(await restore(file, to)).toMatchObject({ ok: true });
  expect(await storedIn(to.name)).toEqual(await storedIn(other.name));
  const newer = openLedger(from.name, [...MIGRATIONS, () => {}]);
  await got(newer.factsOf(US, []));
  expect(await writeBackup(from.rows, from.extras, NOW, () => {})).toMatchObject({
    ok: false,
    error: { kind: 'newer' },
  });
});

/** A backup as each version of the form and of the schema wrote it, and what its record was. */
const BACKUPS = [{ version: 1, schema: 1, file: 'v1-schema1.jsonl', record: v1 }];

test('there is a backup of each version', () => {
  expect(new Set(BACKUPS.map(({ version }) => version)).size).toBe(FORMAT_VERSION);
  expect(new Set(BACKUPS.map(({ schema }) => schema)).size).toBe(MIGRATIONS.length);
});

test.each(BACKUPS)(
  'a backup of version $version, schema $schema, restores as its record was',
  async ({ file, record }) => {
    const [to, was] = [freshPlace(), freshPlace()];
    const lines = readFileSync(new URL(`../../fixtures/backups/${file}`, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n');
    expect(await restore(await fileOfLines(lines.slice(0, -1)), to)).toMatchObject({ ok: true });
    expect((await linesOf(await fileOfLines(lines.slice(0, -1)))).at(-1)).toBe(lines.at(-1));
    await got(was.ledger.factsOf(US, []));
    for (const [store, rows] of Object.entries(record)) {
      const db = await openDB(was.name);
      for (const row of rows) await db.put(store, row);
      db.close();
    }
    expect(await storedIn(to.name)).toEqual(await storedIn(was.name));
  },
);

test("a backup of an older schema goes through the record's own migrations, and is refused whole if it then does not fit", async () => {
  const file = await backupOf(await usedPlace());
  const changeOrders =
    (change: object): Migration =>
    async (_, tx) => {
      for (let at = await tx.objectStore('orders').openCursor(); at; at = await at.continue())
        await at.update({ ...at.value, ...change });
    };
  const [to, spoiled] = [freshPlace(), freshPlace()];
  expect(await restore(file, to, [...MIGRATIONS, changeOrders({ settled: ['act-by-48'] })])).toMatchObject({
    ok: true,
  });
  expect(await got(to.ledger.factsOf(US, [orderId(1)]))).toMatchObject([{ settled: ['act-by-48'] }]);
  expect(await restore(file, spoiled, [...MIGRATIONS, changeOrders({ settled: 7 })])).toEqual({
    ok: false,
    problem: { kind: 'damaged', line: 0 },
  });
  expect(Object.values(await storedIn(spoiled.name)).flat()).toEqual([]);
});
