import { describe, expect, test } from 'vitest';
import type { ImportResult } from '../../../lib/file-import/report.ts';
import type { ImportRequest } from '../../../lib/file-import/request.ts';
import { runImport } from '../../../lib/file-import/run-import.ts';
import type { TableKind } from '../../../lib/files/in/kinds.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { type FileOrder, printReport } from '../../fixtures/files/print-report.ts';
import { order } from '../files/in/read.ts';
import { DAY, freshLedger, got, NOW, shown, sighting, storedIn, US } from '../ledger/shop.ts';

const HOUR = DAY / 24;

interface Options {
  ledger: Ledger;
  said?: Partial<ImportRequest>;
  savedAt?: number;
  signal?: AbortSignal;
}

function importText(text: string, { ledger, said = {}, savedAt = NOW, signal }: Options): Promise<ImportResult> {
  const file = new File([text], 'report.txt', { lastModified: savedAt });
  const request: ImportRequest = {
    ...{ type: 'import', id: 1, file, encoding: null, account: null, marketplace: null, rules: {} },
    ...said,
  };
  const context = { ledger, now: NOW, signal: signal ?? new AbortController().signal, onProgress: () => {} };
  return runImport(request, context);
}
const ordersIn = async (name: string) => (await storedIn(name)).orders ?? [];
const importReport = (kind: TableKind, orders: readonly FileOrder[], options: Options) =>
  importText(printReport(kind, orders), options);

/** An order bought and changed so many hours ago. */
const soldAgo = (n: number, hours: number, more: Partial<FileOrder> = {}): FileOrder =>
  order(n, { purchasedAt: NOW - hours * HOUR, updatedAt: NOW - hours * HOUR, shipBy: NOW + DAY, ...more });

/** A week of orders, four a day, of which some are cancelled. */
const week = Array.from({ length: 36 }, (_, n) =>
  soldAgo(n + 1, n * 6 + 1, { status: n % 9 === 4 ? 'Cancelled' : 'Shipped', impacts: n % 2 === 0 }),
);

/** Those of them that were cancelled and lie in the 7 days that end today. */
const lately = week.filter(({ status, purchasedAt }) => status === 'Cancelled' && purchasedAt > NOW - 6 * DAY);

describe('an imported report', () => {
  test('brings its orders and figures, and covers the days that it spans', async () => {
    const { ledger } = freshLedger();
    const result = await importReport('all-orders', week, { ledger });
    expect(result).toMatchObject({
      ...{ kind: 'all-orders', rows: 36, orders: 36, repairs: 0, problems: 0, changed: 36, recorded: 36 },
      ...{ outcome: { state: 'recorded' }, scopes: [{ account: '', marketplace: US.marketplace }] },
      asOf: NOW - HOUR,
    });
    const { figures, coverage, unknownCount } = await shown(ledger, NOW, { rules: {} }, null);
    expect(coverage).toMatchObject({ days: 7, daysCovered: 7 });
    expect(figures.now.unknown).toBe(lately.length);
    expect(unknownCount).toBe(4);
  });

  test('imported twice changes nothing', async () => {
    const { ledger, name } = freshLedger();
    for (const kind of ['all-orders', 'unshipped-orders', 'order-report', 'cancellation-report'] as const) {
      await importReport(kind, week, { ledger });
      const before = await storedIn(name);
      const again = await importReport(kind, week, { ledger });
      expect(again.changed, kind).toBe(0);
      expect(await storedIn(name), kind).toEqual(before);
    }
  });

  test('leaves the same record in whatever sequence the files come', async () => {
    const records = [];
    for (const kinds of [
      ['all-orders', 'cancellation-report', 'unshipped-orders'],
      ['unshipped-orders', 'cancellation-report', 'all-orders'],
    ] as const) {
      const { ledger, name } = freshLedger();
      const said = { account: '', marketplace: MARKETPLACE_IDS.US };
      for (const kind of kinds) await importReport(kind, week, { ledger, said });
      records.push(await ordersIn(name));
    }
    expect(records[0]).toEqual(records[1]);
  });

  test('that is older than what is known undoes nothing', async () => {
    const { ledger } = freshLedger();
    const known = sighting(1, { status: 'shipped' }, { seenAt: NOW - HOUR });
    await got(ledger.record([known]));
    const old = soldAgo(1, 5, { orderId: known.orderId, status: 'Unshipped' });
    await importReport('all-orders', [old], { ledger });
    const [now] = await got(ledger.factsOf(US, [known.orderId]));
    expect(now?.facts.status).toBe('shipped');
    const newer = soldAgo(1, 5, { orderId: known.orderId, status: 'Cancelled', updatedAt: NOW - 1000 });
    await importReport('all-orders', [newer], { ledger });
    const [then] = await got(ledger.factsOf(US, [known.orderId]));
    expect(then?.facts.status).toBe('canceled');
  });

  test('does not cover a day of which a row was refused', async () => {
    const { ledger } = freshLedger();
    const result = await importText(`${printReport('all-orders', week)}no order\t1\n`, { ledger });
    expect(result).toMatchObject({ problems: 1, covered: [] });
    expect((await shown(ledger, NOW, { rules: {} }, null)).coverage.daysCovered).toBe(0);
  });

  test('of what was updated lately covers no day before its first update', async () => {
    const { ledger } = freshLedger();
    const updated = week.map((each) => ({ ...each, updatedAt: NOW - HOUR }));
    const { covered } = await importReport('all-orders', updated, { ledger });
    expect(covered).toMatchObject([{ until: covered[0]?.from === undefined ? 0 : covered[0].from + DAY }]);
  });
});

test('a cancellation report settles every unknown cancellation, also of orders that were never seen', async () => {
  const { ledger } = freshLedger();
  const unseen = lately.filter(({ impacts }) => !impacts);
  expect(unseen.length).toBeGreaterThan(0);
  await importReport(
    'all-orders',
    week.filter((each) => !unseen.includes(each)),
    { ledger },
  );
  const canceled = week.filter(({ status }) => status === 'Cancelled');
  await importReport('cancellation-report', canceled, { ledger });
  const { figures, unknownCount } = await shown(ledger, NOW, { rules: {} }, null);
  expect(unknownCount).toBe(0);
  expect(figures.now.unknown).toBe(0);
  const { ledger: whole } = freshLedger();
  await importReport('all-orders', week, { ledger: whole });
  expect(figures.now.numerator).toBe(lately.filter(({ impacts }) => impacts).length);
  const all = (await shown(whole, NOW, { rules: {} }, null)).figures.now.denominator;
  expect(figures.now.denominator).toBe(all - lately.filter(({ impacts }) => !impacts).length);
});

describe('where orders belong', () => {
  const unnamed = printReport('cancellation-report', [soldAgo(1, 5)]);

  test('is asked where the file does not say and nothing is known, and nothing is written', async () => {
    const { ledger, name } = freshLedger();
    const result = await importText(unnamed, { ledger });
    expect(result.outcome).toMatchObject({ state: 'asks', accounts: [], marketplaces: { length: 23 } });
    expect(await ordersIn(name)).toEqual([]);
    const said = { marketplace: MARKETPLACE_IDS.JP };
    expect(await importText(unnamed, { ledger, said })).toMatchObject({
      ...{ outcome: { state: 'recorded' }, scopes: [{ account: '', marketplace: MARKETPLACE_IDS.JP }] },
    });
  });

  test('is not asked where one account and marketplace alone are known', async () => {
    const { ledger } = freshLedger();
    await got(ledger.record([sighting(7)]));
    expect(await importText(unnamed, { ledger })).toMatchObject({ outcome: { state: 'recorded' }, scopes: [US] });
  });

  test('is told by the orders of a cancellation report that are on record', async () => {
    const { ledger } = freshLedger();
    const japan = { ...US, marketplace: MARKETPLACE_IDS.JP };
    const theirs = sighting(2, {}, { scope: japan });
    await got(ledger.record([sighting(7), theirs]));
    const report = (...ids: string[]) =>
      printReport(
        'cancellation-report',
        ids.map((orderId, n) => soldAgo(n + 1, 5, { orderId })),
      );
    const unknown = soldAgo(9, 5).orderId;
    expect(await importText(report(unknown, theirs.orderId), { ledger })).toMatchObject({
      ...{ outcome: { state: 'recorded' }, scopes: [japan] },
    });
    for (const ids of [[soldAgo(11, 5).orderId], [theirs.orderId, sighting(7).orderId]])
      expect((await importText(report(...ids), { ledger })).outcome).toMatchObject({ state: 'asks' });
  });

  test('is asked where several accounts sell there', async () => {
    const { ledger } = freshLedger();
    await got(ledger.record([sighting(7), sighting(8, {}, { scope: { ...US, account: 'Other' } })]));
    const { outcome } = await importReport('all-orders', week, { ledger });
    expect(outcome).toEqual({ state: 'asks', accounts: ['Other', 'Shop'], marketplaces: [] });
    const after = await importReport('all-orders', week, { ledger, said: { account: 'Other' } });
    expect(after).toMatchObject({ outcome: { state: 'recorded' }, scopes: [{ ...US, account: 'Other' }] });
  });

  test('is each in its own marketplace where a file holds several; what is sold elsewhere is passed over', async () => {
    const { ledger } = freshLedger();
    const channels = ['Amazon.com', 'Amazon.de', 'Non-Amazon'];
    const orders = channels.map((channel, n) => soldAgo(n + 1, 5, { channel }));
    const result = await importReport('unshipped-orders', orders, { ledger });
    expect(result.scopes.map((scope) => scope.marketplace)).toEqual([MARKETPLACE_IDS.US, MARKETPLACE_IDS.DE]);
    expect(result).toMatchObject({ rows: 3, orders: 2, notes: [{ why: 'other-marketplace', first: 4 }] });
  });
});

describe('an import that is stopped', () => {
  const many = Array.from({ length: 1200 }, (_, n) => soldAgo(n + 1, n / 10, { status: 'Shipped' }));

  test('keeps whole batches, says which, and covers no day; importing again records the rest', async () => {
    const { ledger, name } = freshLedger();
    const stopping = new AbortController();
    const batches = {
      ...ledger,
      record: (...args: Parameters<Ledger['record']>) => {
        stopping.abort();
        return ledger.record(...args);
      },
    };
    const result = await importReport('all-orders', many, { ledger: batches, signal: stopping.signal });
    expect(result).toMatchObject({ outcome: { state: 'stopped' }, recorded: 500, lastLine: 501, covered: [] });
    expect(await ordersIn(name)).toHaveLength(500);
    const again = await importReport('all-orders', many, { ledger });
    expect(again).toMatchObject({ outcome: { state: 'recorded' }, recorded: 1200, changed: 700 });
  });

  test('before its first batch has written nothing', async () => {
    const { ledger, name } = freshLedger();
    const result = await importReport('all-orders', many, { ledger, signal: AbortSignal.abort() });
    expect(result).toMatchObject({ outcome: { state: 'stopped' }, recorded: 0 });
    expect(await ordersIn(name)).toEqual([]);
  });

  test('by a full disk says so, and keeps what was written', async () => {
    const { ledger, name } = freshLedger();
    const full = { kind: 'full', words: '', detail: '' } as const;
    let calls = 0;
    const filling: Ledger = {
      ...ledger,
      record: async (...args) => {
        calls += 1;
        return calls > 2 ? { ok: false, error: full } : ledger.record(...args);
      },
    };
    const result = await importReport('all-orders', many, { ledger: filling });
    expect(result).toMatchObject({ outcome: { state: 'failed', error: 'full' }, recorded: 1000, covered: [] });
    expect(await ordersIn(name)).toHaveLength(1000);
  });
});

test('a file that is no report changes nothing and says what it looks like', async () => {
  const { ledger, name } = freshLedger();
  const result = await importText('<!doctype html><form action="/ap/signin">', { ledger });
  expect(result).toMatchObject({ kind: 'unrecognised', looks: 'sign-in-page', rows: 0 });
  expect(await ordersIn(name)).toEqual([]);
});
