import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderCancellationFile } from '../../../../lib/files/out/order-cancellation-file.ts';
import type { OutFile } from '../../../../lib/files/out/refusal.ts';
import { readTemplateHeader, USUAL_HEADER } from '../../../../lib/files/out/template-header.ts';
import { chosen, goodOrders, item, orderId, requested } from './orders.ts';

test('the file is, byte for byte, what Amazon takes', () => {
  const file = orderCancellationFile([
    chosen(1, [requested(1), requested(2)]),
    chosen(2, [item(3)], { because: 'out-of-stock' }),
    chosen(3, [requested(4), item(5)]),
  ]);
  expect(file).toMatchObject({ ok: true, orders: [1, 2, 3].map(orderId), unsure: [], refused: [] });
  expect(textOf(file)).toBe(
    'TemplateType=OrderCancellation\tVersion=1.0/1.0.3\tThis row for Amazon.com use only.  Do not modify or delete.\r\n' +
      'order-id\tcancellation-reason-code\tamazon-order-item-code\r\n' +
      '111-0000001-1234567\tBuyerCanceled\t00000000000001\r\n' +
      '111-0000001-1234567\tBuyerCanceled\t00000000000002\r\n' +
      '111-0000002-1234567\tNoInventory\t00000000000003\r\n' +
      '111-0000003-1234567\tBuyerCanceled\t00000000000004\r\n',
  );
});

test.each([
  ['a pending order', chosen(1, [item(1)], { status: 'pending', because: 'other' }), 'pending'],
  [
    'a pending order of Japan, which the seller can cancel on the page alone',
    chosen(1, [item(1)], { status: 'pending', because: 'other', country: 'JP' }),
    'pending',
  ],
  ['a shipped order', chosen(1, [item(1)], { status: 'shipped', because: 'other' }), 'shipped'],
  ['a cancelled order', chosen(1, [item(1)], { status: 'canceled', because: 'other' }), 'canceled'],
  ["an order of Amazon's", chosen(1, [item(1)], { fulfillment: 'amazon', because: 'other' }), 'amazon-fulfilled'],
  ['an order with a label', chosen(1, [item(1)], { labelBought: true, because: 'other' }), 'label-bought'],
  ['an order of which no reason is known', chosen(1, [item(1)]), 'no-reason'],
  [
    'the buyer named where the buyer did not ask',
    chosen(1, [item(1)], { reason: 'BuyerCanceled' }),
    'untrue-buyer-reason',
  ],
  ['a reason that counts on a formal request', chosen(1, [requested(1)], { reason: 'NoInventory' }), 'request-ignored'],
  ['a reason outside the list', chosen(1, [item(1)], { reason: 'CustomerReturn' }), 'reason-not-in-file'],
  ['an order without items', chosen(1, [], { because: 'other' }), 'no-item-id'],
  ['an item without an id', chosen(1, [item(1), { sku: 'A', quantityOrdered: 1 }], { because: 'other' }), 'no-item-id'],
  [
    'an id that is no item id',
    chosen(1, [item(1, { itemId: '12345\t678901234' })], { because: 'other' }),
    'no-item-id',
  ],
  [
    'an item of which a unit was shipped',
    chosen(1, [item(1, { quantityOrdered: 2, quantityShipped: 1 })], { because: 'other' }),
    'partial-quantity',
  ],
  [
    'an item of which a unit was cancelled, out of a number that was not read',
    chosen(1, [{ itemId: '00000000000001', quantityCanceled: 1 }], { because: 'other' }),
    'partial-quantity',
  ],
])('the file refuses %s', (_, order, why) => {
  expect(orderCancellationFile([order])).toMatchObject({ ok: false, refused: [{ orderId: orderId(1), why }] });
});

test('a request on record does not stand in for a status that was not read', () => {
  const { status: _, ...facts } = chosen(1, [requested(1)]).order;
  const file = orderCancellationFile([{ ...chosen(1, [requested(1)]), order: facts }]);
  expect(file).toMatchObject({ ok: false, refused: [{ why: 'not-read' }] });
});

test('of an order that cannot go whole nothing is written, the others are, and the fault is located', () => {
  const file = orderCancellationFile([
    chosen(1, [item(1), item(2, { quantityOrdered: 3, quantityCanceled: 1 })], { because: 'out-of-stock' }),
    chosen(2, [item(3)], { because: 'out-of-stock' }),
  ]);
  expect(file).toMatchObject({
    ok: true,
    orders: [orderId(2)],
    refused: [{ orderId: orderId(1), itemId: item(2).itemId, why: 'partial-quantity' }],
  });
  expect(textOf(file)).not.toContain(orderId(1));
});

test('a wrong price is written, and said to be unsure', () => {
  expect(orderCancellationFile([chosen(1, [item(1)], { because: 'price-error' })])).toMatchObject({
    ok: true,
    unsure: [orderId(1)],
  });
});

test("the seller's own template keeps its first line and its columns, in its sequence", () => {
  const columns = 'order-id\tmerchant-order-id\tcancellation-reason-code\tamazon-order-item-code';
  const first = 'TemplateType=OrderCancellation\tVersion=1.0/1.0.1\t';
  const template = `${first}\r\n${columns}\t\r\n111-1111111-1111111\t\tNoInventory\t1`;
  const header = readTemplateHeader(template);
  if (typeof header === 'string') throw new Error(header);
  const file = orderCancellationFile([chosen(1, [item(1)], { because: 'other' })], header);
  expect(textOf(file)).toBe(`${first}\r\n${columns}\r\n111-0000001-1234567\t\tGeneralAdjustment\t00000000000001\r\n`);
});

test.each([
  ['TemplateType=OrderCancellation', 'too-short'],
  ['TemplateType=Inventory\tVersion=1\norder-id\tcancellation-reason-code\tamazon-order-item-code', 'other-template'],
  ['order-id\tcancellation-reason-code\tamazon-order-item-code\nx', 'other-template'],
  ['TemplateType=OrderCancellation\norder-id\tamazon-order-item-code', 'column-missing'],
  [
    'TemplateType=OrderCancellation\norder-id\torder-id\tcancellation-reason-code\tamazon-order-item-code',
    'column-missing',
  ],
  ['TemplateType=OrderCancellation\tＶ\norder-id\tcancellation-reason-code\tamazon-order-item-code', 'not-ascii'],
])('lines that are no template are named: %j', (text, problem) => {
  expect(readTemplateHeader(text)).toBe(problem);
});

test('what is written reads back as what was chosen, in plain ASCII, for any orders and columns', () => {
  const columns = fc.shuffledSubarray([...USUAL_HEADER.columns, 'merchant-order-id'], { minLength: 4 });
  fc.assert(
    fc.property(goodOrders, columns, (orders, names) => {
      const text = textOf(orderCancellationFile(orders, { ...USUAL_HEADER, columns: names }));
      expect(text).toMatch(/^(?:[\x20-\x7E\t]+\r\n)+$/);
      expect(text).not.toContain('"');
      const [, heads = '', ...lines] = text.trimEnd().split('\r\n');
      const cell = (line: string, name: string) => line.split('\t')[heads.split('\t').indexOf(name)];
      expect(lines.map((line) => [...USUAL_HEADER.columns].map((name) => cell(line, name)))).toEqual(
        orders.flatMap(({ orderId: id, order, reason }) => order.items.map(({ itemId }) => [id, reason, itemId])),
      );
    }),
  );
});

function textOf(file: OutFile): string {
  if (!file.ok) throw new Error(JSON.stringify(file.refused));
  return file.text;
}
