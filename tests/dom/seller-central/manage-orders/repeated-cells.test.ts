// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createListReader } from '../../../../lib/seller-central/manage-orders/read-list.ts';
import { createPageOrders } from '../../../../lib/seller-central/page-json/page-orders.ts';
import { type MadeRow, row, showRows } from './made-page.ts';
import { factsOf, readShown } from './saved-page.ts';

const UNSHIPPED = '<span class="main-status unshipped-status">Unshipped</span>';
const REQUEST = `${UNSHIPPED}<div class="buyer-requested-cancel">Buyer requested cancel</div>`;
const BANNER = 'The buyer has requested to cancel this order.';
const idOf = (index: number) => `114-1000000-${String(index).padStart(7, '0')}`;
const named = (name: string) =>
  `<div>Buyer name: <a data-test-id="buyer-name-with-link" href="/messaging/contact?orderID=1">${name}</a></div>`;
const link = (text: string) => `<a href="/gp/product/B000000001">${text}</a>`;

function headed(...rows: MadeRow[]) {
  showRows(
    rows.map((made, index) => row({ id: idOf(index), ...made })),
    { headed: true, path: '/orders-v3' },
  );
  return factsOf(readShown());
}

/** The page throws its rows away and builds these; gives what is read then. */
function rebuilt(reader: ReturnType<typeof createListReader>, rows: string) {
  const body = document.querySelector('#orders-table tbody') ?? document.body;
  body.innerHTML = rows;
  return factsOf(reader.read(new Set([body])));
}

const part = {
  title: fc.constantFrom('Desk lamp', 'Canceled', BANNER, 'Ship by date: Nov 1, 2026', idOf(1), 'SKU: x'),
  details: fc
    .array(
      fc.constantFrom(
        named('Ann Lee'),
        named('Sales channel: Amazon.de'),
        named('Seller'),
        named(idOf(2)),
        named(BANNER),
        '<div>Fulfillment method: Seller</div>',
        '<div>Fulfillment method: Amazon</div>',
        '<div>Sales channel: Amazon.com</div>',
        '<div><b>Sales channel:</b> Amazon.ca</div>',
        '<div>SKU: A-1</div>',
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
  option: fc.constantFrom(
    '<div>Standard</div><div>Ship by date: Thu, Nov 26, 2026</div>',
    '<div>Ship by date:</div><div>Nov 23, 2026 to</div><div>Nov 25, 2026</div>',
    '<div>Versand: Nov 26, 2026</div><div>Ankunft: Nov 30, 2026</div>',
    '<div>Ship by date:</div>',
    '',
  ),
  status: fc.constantFrom(UNSHIPPED, REQUEST, `${UNSHIPPED}<p>${BANNER}</p>`, '<b>Canceled</b>', '<b>Soon</b>', ''),
  action: fc.constantFrom('', 'Confirm shipment', BANNER, link(BANNER), link('Pending')),
};

test('a table whose columns are known reads as one in which every text is looked at, whatever its rows repeat', () => {
  fc.assert(
    fc.property(fc.array(fc.record(part), { minLength: 1, maxLength: 6 }), (made) => {
      const facts = headed(...made);
      showRows(
        made.map((one, index) => row({ id: idOf(index), ...one })),
        { path: '/orders-v3' },
      );
      expect(facts).toEqual(factsOf(readShown()));
    }),
    { numRuns: 150 },
  );
});

test('each of many rows that differ in the order and the buyer alone is read as its own order', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    details: `${named(`Buyer ${index}`)}<div>Sales channel: Amazon.com</div>`,
  }));
  expect(headed(...many).map(({ orderId }) => orderId)).toEqual(many.map((_, index) => idOf(index)));
});

test.each<[string, MadeRow]>([
  ['under the status', { status: `${UNSHIPPED}<p>${BANNER}</p>` }],
  ['beside the buyer', { details: `${named('Ann Lee')}<p>${BANNER}</p>` }],
  ['in a column without a name', { action: `<p>${BANNER}</p>` }],
  ['by its class alone, in the column of the product', { title: '<i class="buyer-requested-cancel">!</i>' }],
  ["in an alert's attribute", { status: `${UNSHIPPED}<kat-alert description="${BANNER}"></kat-alert>` }],
])('a request that one of many equal rows shows is not missed: %s', (_, asked) => {
  const facts = headed({ details: named('Bo') }, { details: named('Cy') }, asked);
  expect(facts.map((one) => 'buyerRequest' in one)).toEqual([false, false, true]);
});

test('an alert that is not shown, or speaks of something else, is no request', () => {
  const hidden = `${UNSHIPPED}<kat-alert style="display: none" header="${BANNER}"></kat-alert>`;
  const facts = headed({ status: hidden }, { status: `${UNSHIPPED}<kat-alert header="Late"></kat-alert>` });
  expect(facts.map((one) => 'buyerRequest' in one)).toEqual([false, false]);
});

test('what stands in a column without a name counts where Amazon wrote it, though a seller wrote the same above', () => {
  const facts = headed({ action: link(BANNER) }, { action: `<p>${BANNER}</p>` }, { action: link(BANNER) });
  expect(facts.map((one) => 'buyerRequest' in one)).toEqual([false, true, false]);
});

test('a row that the page takes for another order tells of that order, and what the record gets is of it too', () => {
  showRows([row({ details: '<div>SKU: A-1</div>' })], { headed: true });
  const reader = createListReader(document, createPageOrders());
  const [before] = reader.read(new Set()).rows;
  expect(before?.reading.forRecord().items).toEqual([{ sku: 'A-1' }]);
  const element = document.querySelector('tbody tr') ?? document.body;
  element.innerHTML = row({ id: idOf(9), details: '<div>SKU: B-2</div>', status: '<b>Pending</b>' });
  expect(factsOf(reader.read(new Set([element])))).toMatchObject([
    { orderId: idOf(9), status: 'pending', items: [{ sku: 'B-2' }] },
  ]);
});

test('a request that a style sheet hid is seen once it shows, though the rows are built anew just as they were', () => {
  showRows([row({ status: REQUEST })], {
    above: '<style>.buyer-requested-cancel { display: none }</style>',
    headed: true,
  });
  const reader = createListReader(document, createPageOrders());
  expect(factsOf(reader.read(new Set()))[0]).not.toHaveProperty('buyerRequest');
  expect(rebuilt(reader, row({ status: REQUEST }))[0]).not.toHaveProperty('buyerRequest');
  document.querySelector('style')?.remove();
  expect(rebuilt(reader, row({ status: REQUEST }))[0]).toHaveProperty('buyerRequest');
});
