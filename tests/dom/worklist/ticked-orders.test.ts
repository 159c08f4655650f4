// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createTickedOrders } from '../../../entrypoints/worklist.content/ticked-orders.ts';
import { orderIdsIn } from '../../../lib/orders/order-id.ts';
import { row, showRows } from '../seller-central/manage-orders/made-page.ts';

const IDS = ['114-1000000-0000001', '114-1000000-0000002', '114-1000000-0000003'];

/** The rows that the page shows, as the list's own script hands them over. */
const rows = () =>
  [...document.querySelectorAll('tr')].map((element) => ({
    element,
    orderId: orderIdsIn(element.textContent ?? '')[0] ?? expect.unreachable(),
    known: { facts: {}, items: [] },
    marketplace: null,
    zone: null,
  }));
const show = (ids: readonly string[]) => showRows(ids.map((id) => row({ id })));
const tick = (index: number, on = true) => {
  const box = document.querySelectorAll<HTMLInputElement>('tr input')[index];
  if (box) box.checked = on;
};
const idsOf = (orders: readonly { readonly orderId: string }[]) => orders.map(({ orderId }) => orderId);

beforeEach(() => show(IDS));

test('the orders are those that are ticked', () => {
  const ticks = createTickedOrders();
  expect(ticks.look(rows(), false)).toEqual([]);
  tick(0);
  tick(2);
  expect(idsOf(ticks.look(rows(), false))).toEqual([IDS[0], IDS[2]]);
  tick(0, false);
  expect(idsOf(ticks.look(rows(), false))).toEqual([IDS[2]]);
});

test('while the list is open, rows that the page draws anew or takes away stay in it, until it is closed', () => {
  const ticks = createTickedOrders();
  tick(0);
  tick(1);
  ticks.look(rows(), true);
  show(IDS.slice(1));
  expect(idsOf(ticks.look(rows(), true))).toEqual([IDS[0], IDS[1]]);
  expect(ticks.look(rows(), false)).toEqual([]);
});

test('what the seller unticks goes at once, also from the open list, and back in with its tick', () => {
  const ticks = createTickedOrders();
  tick(0);
  tick(1);
  ticks.look(rows(), true);
  tick(0, false);
  expect(idsOf(ticks.look(rows(), true))).toEqual([IDS[1]]);
  tick(0);
  expect(idsOf(ticks.look(rows(), true))).toEqual([IDS[1], IDS[0]]);
});

test('an order that the seller unticks goes from the open list also where the page answers by drawing the row anew', () => {
  const ticks = createTickedOrders();
  tick(0);
  tick(1);
  ticks.look(rows(), true);
  addEventListener('click', (event) => ticks.press(event.composedPath()), { capture: true, once: true });
  document.querySelector<HTMLInputElement>('tr input')?.click();
  show(IDS);
  expect(idsOf(ticks.look(rows(), true))).toEqual([IDS[1]]);
  show(IDS);
  expect(idsOf(ticks.look(rows(), true))).toEqual([IDS[1]]);
});

test('a row that was drawn anew without its tick is followed: what it says now, and the tick that it is given', () => {
  const ticks = createTickedOrders();
  tick(0);
  ticks.look(rows(), true);
  show(IDS);
  const shipped = rows().map((shown) => ({ ...shown, known: { facts: { status: 'shipped' as const }, items: [] } }));
  expect(ticks.look(shipped, true)[0]?.known.facts.status).toBe('shipped');
  tick(0);
  ticks.look(rows(), true);
  tick(0, false);
  expect(ticks.look(rows(), true)).toEqual([]);
});
