// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { rowStateOf } from '../../../entrypoints/manage-orders.content/row-state.ts';
import { HOUR } from '../../../lib/time/instant.ts';
import { row, showRows } from '../seller-central/manage-orders/made-page.ts';
import { readShown } from '../seller-central/manage-orders/saved-page.ts';

/** A row that waits to be shipped, and how it is judged. */
function shownRow() {
  showRows([row()]);
  const [shown] = readShown().rows;
  if (!shown?.reading.orderId || !shown.reading.facts.shipBy) throw new Error('The made row was not read');
  const { element, reading } = shown;
  const sources = { element, orderId: shown.reading.orderId, reading, json: null, onRecord: null };
  const settings = { dueSoonMs: 24 * HOUR, rules: {}, holdContradictions: true };
  return { sources, settings, shipBy: shown.reading.facts.shipBy };
}

test('a row that says what it said is not judged again, until the clock changes what it comes to', () => {
  const { sources, settings, shipBy } = shownRow();
  const judge = (now: number) => rowStateOf(sources, { now, settings });
  const early = judge(shipBy - 30 * HOUR);
  expect(judge(shipBy - 25 * HOUR)).toBe(early);
  expect(judge(shipBy - 24 * HOUR).state.tokens).toContain('due-soon');
  expect(judge(shipBy + 1).state.tokens).toContain('late');
  // The seller's clock was put back.
  expect(judge(shipBy - 30 * HOUR).state.tokens).toEqual(early.state.tokens);
});

test.each(['shipped', 'canceled'] as const)('a row that waits still is %s once the record knows of it', (status) => {
  const { sources, settings, shipBy } = shownRow();
  const json = { marketplace: 'ATVPDKIKX0DER', seenAt: 0, facts: { status: 'unshipped' }, items: [] } as const;
  const deadlines = { shipBy, actBy: null, autoCancel: null };
  const onRecord = { facts: { status, items: [] }, request: null, cause: null, deadlines };
  for (const each of [sources, { ...sources, json }])
    expect(rowStateOf({ ...each, onRecord }, { now: shipBy + 1, settings }).state.tokens).toEqual([status]);
});

test("a row is judged again when the page's JSON, the record or the seller's settings say something new", () => {
  const { sources, settings, shipBy } = shownRow();
  const now = shipBy - 30 * HOUR;
  expect(rowStateOf(sources, { now, settings }).asked).toBe('later');
  const json = { marketplace: 'ATVPDKIKX0DER', seenAt: now, facts: { status: 'shipped' }, items: [] } as const;
  expect(rowStateOf({ ...sources, json }, { now, settings }).state.tokens).toEqual(['shipped']);
  const onRecord = {
    facts: { items: [] },
    request: null,
    cause: null,
    deadlines: { shipBy, actBy: null, autoCancel: null },
  };
  expect(rowStateOf({ ...sources, onRecord }, { now, settings }).asked).toBe(false);
  const wider = { ...settings, dueSoonMs: 48 * HOUR };
  expect(rowStateOf(sources, { now, settings: wider }).state.tokens).toContain('due-soon');
});
