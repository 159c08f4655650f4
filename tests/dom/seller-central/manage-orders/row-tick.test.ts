// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { orderIdsIn } from '../../../../lib/orders/order-id.ts';
import { cancelLinkOf } from '../../../../lib/seller-central/manage-orders/cancel-link.ts';
import { readRowTick } from '../../../../lib/seller-central/manage-orders/row-tick.ts';
import { row, showRows } from './made-page.ts';

const ID = '114-1000000-0000001';
const [orderId = expect.unreachable()] = orderIdsIn(ID);
const firstRow = () => document.querySelector('tr') ?? expect.unreachable();

/** Shows one row with this in the place of its check box. */
function showTick(markup: string): Element {
  showRows([row().replace('<input type="checkbox">', markup)]);
  for (const host of document.querySelectorAll('kat-checkbox[inner]')) {
    const input = document.createElement('input');
    input.type = 'checkbox';
    input.checked = host.getAttribute('inner') === 'on';
    host.attachShadow({ mode: 'open' }).append(input);
  }
  return firstRow();
}

test.each([
  ['a native box', '<input type="checkbox" checked>', '<input type="checkbox">'],
  [
    'a native box inside a label',
    '<label><i></i><input type="checkbox" checked></label>',
    '<label><input type="checkbox"></label>',
  ],
  [
    'a Katal box that says so itself',
    '<kat-checkbox checked></kat-checkbox>',
    '<kat-checkbox checked="false"></kat-checkbox>',
  ],
  [
    'a Katal box with a native one inside',
    '<kat-checkbox inner="on"></kat-checkbox>',
    '<kat-checkbox inner="off"></kat-checkbox>',
  ],
  [
    'any element that calls itself a box',
    '<div role="checkbox" aria-checked="true"></div>',
    '<div role="checkbox" aria-checked="false"></div>',
  ],
])('a row is ticked by %s', (_, on, off) => {
  expect(readRowTick(showTick(on))).toMatchObject({ isOn: true });
  expect(readRowTick(showTick(off))).toMatchObject({ isOn: false });
});

test('a row without a box, as of Amazon-fulfilled orders, cannot be ticked', () => {
  expect(readRowTick(showTick(''))).toBeNull();
});

test("the row's own link to the form is taken as it stands", () => {
  const path = `/orders-v3/order/${ID}/cancel-order?x=1`;
  showRows([row({ details: `<a href="${path}">Cancel order</a>` })]);
  expect(cancelLinkOf(firstRow(), orderId)).toEqual({
    href: `https://sellercentral.amazon.com${path}`,
    page: 'cancel-order',
  });
});

test.each([
  ['no link at all', ''],
  ['a link to another site', `<a href="https://example.com/orders-v3/order/${ID}/cancel-order">Cancel order</a>`],
  ["another order's form", '<a href="/orders-v3/order/114-9999999-9999999/cancel-order">Cancel order</a>'],
  ['help on it', '<a href="/help/hub/reference/cancel-order">Cancel order</a>'],
  ['a script', '<a href="javascript:void(0)/*/cancel-order*/">Cancel order</a>'],
])("with %s, the way leads over the order's page", (_, details) => {
  showRows([row({ details })]);
  expect(cancelLinkOf(firstRow(), orderId)).toEqual({
    href: `https://sellercentral.amazon.com/orders-v3/order/${ID}`,
    page: 'order-details',
  });
});
