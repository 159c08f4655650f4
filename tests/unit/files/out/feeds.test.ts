import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AdjustedOrder } from '../../../../lib/files/out/adjustment.ts';
import { amountFrom, currencyOf } from '../../../../lib/files/out/currency.ts';
import { merchantIdFrom } from '../../../../lib/files/out/envelope.ts';
import { orderAcknowledgementXml } from '../../../../lib/files/out/order-acknowledgement-xml.ts';
import { orderAdjustmentFlat } from '../../../../lib/files/out/order-adjustment-flat.ts';
import { orderAdjustmentXml } from '../../../../lib/files/out/order-adjustment-xml.ts';
import type { OutFile } from '../../../../lib/files/out/refusal.ts';
import { printXml } from '../../../../lib/files/out/xml.ts';
import { MARKETPLACE_IDS } from '../../../../lib/orders/marketplace.ts';
import type { ItemFacts } from '../../../../lib/orders/order-facts.ts';
import { adjustedOrders, chosen, goodOrders, item, orderId, requested } from './orders.ts';
import { ACKNOWLEDGEMENT, ADJUSTMENT, faultsOf, parseXml } from './published-schema.ts';

const MERCHANT = 'A1EXAMPLE7';
const PAID = { price: '10', tax: '1.9' };

function textOf(file: OutFile): string {
  if (!file.ok) throw new Error(JSON.stringify(file.refused));
  return file.text;
}

function adjusted(items: ItemFacts[], more: Partial<AdjustedOrder> = {}, status = 'shipped'): AdjustedOrder {
  const [first] = items;
  return {
    orderId: orderId(1),
    order: { status: status === 'unshipped' ? status : 'shipped', fulfillment: 'seller', items },
    currency: 'USD',
    items: [{ itemId: first?.itemId ?? '', quantity: 1, amounts: PAID }],
    ...more,
  };
}

test('the acknowledgement says Failure and gives each item its reason', () => {
  const file = orderAcknowledgementXml([chosen(1, [requested(1), requested(2)])], MERCHANT);
  expect(textOf(file)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
  <Header>
    <DocumentVersion>1.01</DocumentVersion>
    <MerchantIdentifier>A1EXAMPLE7</MerchantIdentifier>
  </Header>
  <MessageType>OrderAcknowledgement</MessageType>
  <Message>
    <MessageID>1</MessageID>
    <OrderAcknowledgement>
      <AmazonOrderID>111-0000001-1234567</AmazonOrderID>
      <StatusCode>Failure</StatusCode>
      <Item>
        <AmazonOrderItemCode>00000000000001</AmazonOrderItemCode>
        <CancelReason>BuyerCanceled</CancelReason>
      </Item>
      <Item>
        <AmazonOrderItemCode>00000000000002</AmazonOrderItemCode>
        <CancelReason>BuyerCanceled</CancelReason>
      </Item>
    </OrderAcknowledgement>
  </Message>
</AmazonEnvelope>
`);
});

test('an order of which only a part goes is refused there: the status is the whole order’s', () => {
  const ofTwo = orderAcknowledgementXml([chosen(1, [requested(1), item(2)])], MERCHANT);
  const ofTheRest = orderAcknowledgementXml(
    [chosen(1, [item(1), item(2, { quantityShipped: 1 })], { because: 'other' })],
    MERCHANT,
  );
  for (const file of [ofTwo, ofTheRest])
    expect(file).toMatchObject({ ok: false, refused: [{ why: 'not-whole-order' }] });
});

test('any acknowledgement keeps to the published schema and reads back as what was chosen', () => {
  fc.assert(
    fc.property(goodOrders, (orders) => {
      const root = parseXml(textOf(orderAcknowledgementXml(orders, MERCHANT)));
      expect(faultsOf(root, ACKNOWLEDGEMENT)).toEqual([]);
      const read = [...root.getElementsByTagName('OrderAcknowledgement')].map((body) => ({
        id: body.getElementsByTagName('AmazonOrderID')[0]?.textContent,
        items: [...body.getElementsByTagName('Item')].map((line) => [...line.children].map((part) => part.textContent)),
      }));
      expect(read).toEqual(
        orders.map(({ orderId: id, order, reason }) => ({
          id,
          items: order.items.map(({ itemId }) => [itemId, reason]),
        })),
      );
    }),
    { numRuns: 30 },
  );
});

test('any adjustment keeps to the published schema and reads back as what was typed', () => {
  fc.assert(
    fc.property(adjustedOrders, (orders) => {
      const root = parseXml(textOf(orderAdjustmentXml(orders, MERCHANT)));
      expect(faultsOf(root, ADJUSTMENT)).toEqual([]);
      const read = [...root.getElementsByTagName('AdjustedItem')].map((line) => ({
        id: line.getElementsByTagName('AmazonOrderItemCode')[0]?.textContent,
        reason: line.getElementsByTagName('AdjustmentReason')[0]?.textContent,
        price: line.getElementsByTagName('Amount')[0]?.textContent,
        quantity: Number(line.getElementsByTagName('QuantityCancelled')[0]?.textContent),
      }));
      expect(read).toEqual(
        orders.flatMap(({ order, items }) =>
          items.map(({ itemId, quantity, amounts }) => ({
            id: itemId,
            reason: order.items[0]?.buyerRequest ? 'CustomerCancel' : 'NoInventory',
            price: amounts.price,
            quantity,
          })),
        ),
      );
    }),
    { numRuns: 30 },
  );
});

test('the checker of the schema finds an element out of place, one too many and a wrong value', () => {
  const wrong = textOf(orderAcknowledgementXml([chosen(1, [requested(1)])], MERCHANT))
    .replace('<MessageID>1</MessageID>', '')
    .replace('Failure', 'Cancelled')
    .replace('</Item>', '</Item><StatusCode>Failure</StatusCode>');
  expect(faultsOf(parseXml(wrong), ACKNOWLEDGEMENT)).toEqual([
    'AmazonEnvelope/Message/MessageID: missing',
    'AmazonEnvelope/Message/OrderAcknowledgement/StatusCode: Cancelled',
    'AmazonEnvelope/Message/OrderAcknowledgement/StatusCode: not here',
  ]);
});

test('the flat adjustment has its columns and lines, byte for byte', () => {
  const items = [item(1, { quantityOrdered: 2 }), item(2)];
  expect(textOf(orderAdjustmentFlat([adjusted(items)]))).toBe(
    'order-id\torder-item-id\tadjustment-reason-code\tcurrency\titem-price-adj\titem-tax-adj\tshipping-price-adj\t' +
      'shipping-tax-adj\tgift-wrap-price-adj\tgift-wrap-tax-adj\tquantity-cancelled\r\n' +
      '111-0000001-1234567\t00000000000001\tNoInventory\tUSD\t10.00\t1.90\t0.00\t0.00\t0.00\t0.00\t1\r\n',
  );
});

test("what the buyer asked for in part goes as XML, and is refused in the flat file, whose list lacks the buyer's reason", () => {
  const part = adjusted([requested(1), item(2)], {}, 'unshipped');
  expect(textOf(orderAdjustmentXml([part], MERCHANT))).toContain('<AdjustmentReason>CustomerCancel</AdjustmentReason>');
  expect(orderAdjustmentFlat([part])).toMatchObject({
    ok: false,
    refused: [{ orderId: orderId(1), itemId: item(1).itemId, why: 'reason-not-in-file' }],
  });
});

const two = [item(1, { quantityOrdered: 2 })];
const unread: ItemFacts = { itemId: '00000000000001' };
const line = (quantity: number, amounts = PAID) => ({ items: [{ itemId: '00000000000001', quantity, amounts }] });
test.each([
  ['all of an order', adjusted([item(1)]), 'whole-order'],
  ['nothing', adjusted(two, { items: [] }), 'wrong-quantity'],
  ['no unit', adjusted(two, line(0)), 'wrong-quantity'],
  ['half a unit', adjusted(two, line(0.5)), 'wrong-quantity'],
  ['more than the item has', adjusted([item(1), item(2, { quantityOrdered: 5 })], line(2)), 'wrong-quantity'],
  ['an item of unread quantity', adjusted([unread, item(2)]), 'quantity-unknown'],
  ['an item that the order has not', adjusted([item(7), item(8)], line(1)), 'no-item-id'],
  ['no amount', adjusted(two, line(1, { price: '0', tax: '' })), 'wrong-amount'],
  ['a text for an amount', adjusted(two, line(1, { price: '1,000.00', tax: '' })), 'wrong-amount'],
  ['a pending order', adjusted(two, { order: { status: 'pending', items: two } }), 'pending'],
  ['a cancelled order', adjusted(two, { order: { status: 'canceled', items: two } }), 'canceled'],
  ['an order that was not read', adjusted(two, { order: { items: two } }), 'not-read'],
])('an adjustment refuses %s', (_, order, why) => {
  expect(orderAdjustmentXml([order], MERCHANT)).toMatchObject({ ok: false, refused: [{ why }] });
  expect(orderAdjustmentFlat([order])).toMatchObject({ ok: false, refused: [{ why }] });
});

test.each([
  ['12.5', 'USD', '12.50'],
  ['12,05', 'EUR', '12.05'],
  ['007', 'GBP', '7.00'],
  ['', 'USD', '0.00'],
  ['1200', 'JPY', '1200.00'],
  ['12.5', 'JPY', null],
  ['1.234', 'USD', null],
  ['-1', 'USD', null],
  ['1e3', 'USD', null],
])('an amount typed as %j in %s is written %j', (typed, currency, written) => {
  expect(amountFrom(typed, currency)).toBe(written);
});

test('each marketplace has its currency', () => {
  const { US, BE, JP, PL } = MARKETPLACE_IDS;
  expect([US, BE, JP, PL].map(currencyOf)).toEqual(['USD', 'EUR', 'JPY', 'PLN']);
});

test.each([
  [' A1EXAMPLE7 ', 'A1EXAMPLE7'],
  ['M_EXAMPLE_1234', 'M_EXAMPLE_1234'],
  ['<a/>', null],
  ['', null],
])('a merchant id typed as %j is taken as %j', (typed, id) => {
  expect(merchantIdFrom(typed)).toBe(id);
});

test('any text comes through XML as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      // What XML cannot hold at all never reaches it: ids and codes are checked before.
      fc.pre(!/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text));
      expect(parseXml(printXml(['a', text, { b: text }])).textContent).toBe(text);
      expect(parseXml(printXml(['a', 'x', { b: text }])).getAttribute('b')).toBe(text);
    }),
  );
});
