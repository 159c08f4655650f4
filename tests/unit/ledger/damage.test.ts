import { expect, test } from 'vitest';
import { freshLedger, got, NOW, orderId, putRaw, shown, sighting, storedIn, US } from './shop.ts';

/** A stored order that no longer fits its schema, and what it was counted as. */
async function withDamage(damage: (stored: Record<string, unknown>) => unknown) {
  const { ledger, name } = freshLedger();
  await got(ledger.record([sighting(1, { shipBy: NOW }), sighting(2, { shipBy: NOW })]));
  const [{ value } = { value: null }] = (await storedIn(name)).orders ?? [];
  const broken = damage(structuredClone(value) as Record<string, unknown>);
  await putRaw(name, 'orders', broken);
  return { ledger, name, broken };
}

const noSettled = ({ settled: _, ...rest }: Record<string, unknown>) => rest;

test('a record that cannot be read is told of, and hides no other', async () => {
  const { ledger } = await withDamage(noSettled);
  const { damaged } = await got(ledger.snapshot(US, NOW, { rules: {} }));
  expect(damaged).toBe(1);
  expect((await shown(ledger)).due.orders).toMatchObject([{ orderId: orderId(2) }]);
  expect(await got(ledger.factsOf(US, [1, 2].map(orderId)))).toMatchObject([{ orderId: orderId(2) }]);
});

test('the next reading of the order sets the damaged record aside and begins anew, and it is not counted twice', async () => {
  const { ledger, name, broken } = await withDamage(noSettled);
  const again = [sighting(1, { shipBy: NOW }), sighting(2, { shipBy: NOW })];
  expect(await got(ledger.record(again))).toEqual({ changed: 1, setAside: 1, refused: [] });
  expect((await storedIn(name)).damaged).toMatchObject([{ value: broken }]);
  expect(await shown(ledger)).toMatchObject({
    figures: { now: { denominator: 2 } },
    due: { late: 0, orders: [{}, {}] },
  });
  expect((await got(ledger.snapshot(US, NOW, { rules: {} }))).damaged).toBe(1);
  expect(await got(ledger.record(again))).toMatchObject({ changed: 0, setAside: 0 });
});

test('upkeep sets damaged records aside instead of tripping over them', async () => {
  const { ledger, name } = await withDamage((stored) => ({ ...stored, entries: 'gone' }));
  await got(ledger.recount(null, 10, {}));
  const { orders, damaged } = await storedIn(name);
  expect([orders, damaged].map((rows) => rows?.length)).toEqual([1, 1]);
  expect(await got(ledger.prune(NOW + 400 * 86_400_000))).toEqual({ removed: 1, isDone: true });
});

test('counters, readings, figures and scopes that cannot be read count for nothing', async () => {
  const { ledger, name } = freshLedger();
  await got(ledger.record([sighting(1)]));
  const { account, marketplace } = US;
  await putRaw(name, 'counters', { scope: US, kind: 'all', day: '2026-06-16', counters: { denominator: 'many' } });
  await putRaw(name, 'listReadings', { reading: { scope: US, list: 'odd' }, day: '2026-06-17', first: 'x', last: 'y' });
  await putRaw(name, 'officialFigures', { figure: { scope: US }, day: '2026-06-17' });
  await putRaw(name, 'scopes', { scope: { account, marketplace: 'ELSEWHERE' } });
  expect(await shown(ledger, NOW, { rules: {} }, { account, marketplace })).toMatchObject({
    figures: { now: { denominator: 1 } },
    coverage: { daysCovered: 0 },
    official: null,
  });
  expect((await got(ledger.snapshot(null, NOW, { rules: {} }))).scopes).toMatchObject([{ scope: US }]);
});
