import { describe, expect, test } from 'vitest';
import * as columns from '../../../fixtures/files/headers.ts';
import { printReport } from '../../../fixtures/files/print-report.ts';
import { AT, item, order, read } from './read.ts';

const HEADER =
  'order-id\torder-item-id\tpurchase-date\tpromise-date\tbuyer-name\tsku\tquantity-purchased\tsales-channel';
const DATES = '2026-11-18T08:00:00+00:00\t2026-11-21T07:59:59+00:00';
const ID = '111-0000001-7654321';
const row = (rest = 'Jane Doe\tA-1\t2\tAmazon.com', id = ID) => `${id}\t00123\t${DATES}\t${rest}`;
const table = (...lines: string[]) => read([HEADER, ...lines, ''].join('\n'));

const headers = new Map(Object.entries(columns));

describe('the kind of a table', () => {
  test.each([
    ['usUnshipped', 'unshipped-orders', false],
    ['usUnshippedAllColumns', 'unshipped-orders', false],
    ['jpUnshipped', 'unshipped-orders', true],
    ['brUnshipped', 'unshipped-orders', true],
    ['unshippedAsDocumented', 'unshipped-orders', true],
    ['spanishOrderReport', 'order-report', true],
    ['allOrdersAsDocumented', 'all-orders', false],
    ['usAllOrders', 'all-orders', false],
    ['oldAllOrders', 'all-orders', false],
  ] as const)('is told from the real header %s', (name, kind, lacksRequestColumn) => {
    const { found } = read(`${headers.get(name)?.join('\t')}\r\n`);
    expect(found).toEqual({ kind, lacksRequestColumn });
  });

  test('is told whatever the case, the signs between words and the lines above', () => {
    const text = printReport('cancellation-report', [order(1)]);
    for (const above of ['', '\n', 'Cancellation report\n\n', '\uFEFF']) {
      expect(read(above + text).found?.kind).toBe('cancellation-report');
    }
    expect(read(HEADER.toUpperCase().replaceAll('-', '_')).found?.kind).toBe('unshipped-orders');
  });

  test.each(['is-buyer-requested-cancellation', 'Is-Buyer-Requested-Cancelation'])(
    'has the request of each item under the name %s',
    (column) => {
      const out = read(`${HEADER}\t${column}\n${row()}\tTRUE\n${row().replace('00123', '00124')}\tfalse\n`);
      expect(out.found).toMatchObject({ lacksRequestColumn: false });
      expect(out.orders[0]?.items.map(({ buyerRequest }) => buyerRequest)).toEqual([{}, undefined]);
      expect(out.orders[0]?.facts.buyerRequest).toEqual({});
    },
  );
});

describe('a row', () => {
  test('that is shorter than the header is taken as ending in empty cells', () => {
    const out = table(row('Jane Doe\tA-1'));
    expect(out).toMatchObject({ rows: 1, repairs: 1, problems: 0 });
    expect(out.orders[0]?.items).toEqual([{ itemId: '00123', sku: 'A-1' }]);
    expect(out.notes).toEqual([{ why: 'short-row', column: '', first: 2, last: 2 }]);
  });

  test('that ends in empty cells beyond the header is read', () => {
    expect(table(`${row()}\t\t`)).toMatchObject({ rows: 1, repairs: 0, problems: 0 });
  });

  test('that has more in it than the header has room for is refused', () => {
    const out = table(row('Jane\tDoe\tA-1\t2\tAmazon.com'), row());
    expect(out).toMatchObject({ rows: 1, problems: 1 });
    expect(out.notes).toEqual([{ why: 'long-row', column: '', first: 2, last: 2 }]);
  });

  test('that is broken over lines is joined, wherever the break is but within the last cell', () => {
    const whole = row();
    for (let at = ID.length + 1; at < whole.lastIndexOf('\t'); at++) {
      const out = table(`${whole.slice(0, at)}\n${whole.slice(at)}`, row(undefined, '111-0000002-7654321'));
      expect(
        out.orders.map(({ orderId }) => orderId),
        String(at),
      ).toEqual([ID, '111-0000002-7654321']);
      expect(out.problems).toBe(0);
    }
    const out = table(row('Jane\nvan der\nDoe\tA-1\t2\tAmazon.com'));
    expect(out).toMatchObject({ rows: 1, repairs: 1, problems: 0 });
    expect(out.orders[0]?.items).toEqual([{ itemId: '00123', sku: 'A-1', quantityOrdered: 2 }]);
    expect(out.notes).toEqual([{ why: 'rejoined', column: '', first: 2, last: 2 }]);
  });

  test('with its id and no more, or with a blank one, goes on with the item before it', () => {
    const blank = '\t'.repeat(7);
    const out = table(row(), `${ID}\t00123\t\t\t\t\t\t`, `${blank}PROMO-2`.replace(/^\t/, '\t\t').slice(1), row());
    expect(out.rows).toBe(2);
    expect(out.notes.every(({ why }) => why === 'continuation')).toBe(true);
    expect(out.orders).toHaveLength(1);
  });

  test('without an order id is refused', () => {
    const out = table(row(undefined, '111-1'), row(), row(undefined, 'nothing'));
    expect(out).toMatchObject({ rows: 1, problems: 2 });
    expect(out.notes.map(({ why, first }) => [why, first])).toEqual([
      ['no-order-id', 2],
      ['no-order-id', 4],
    ]);
  });

  test('that repeats the header, as where files were put together, is passed over', () => {
    expect(table(row(), HEADER, row(undefined, '111-0000002-7654321'))).toMatchObject({ rows: 2, problems: 0 });
  });

  test('with a cell that cannot be read is read without it', () => {
    const out = table(
      row('Jane\tA-1\ttwo\tAmazon.com'),
      row(undefined, '111-0000002-7654321').replace('2026-11-21', '21.11.'),
    );
    expect(out).toMatchObject({ rows: 2, repairs: 2, problems: 0 });
    expect(out.orders[0]?.items).toEqual([{ itemId: '00123', sku: 'A-1' }]);
    expect(out.orders[1]?.facts.shipBy).toBeUndefined();
    expect(out.notes.map(({ column }) => column)).toEqual(['quantity-purchased', 'promise-date']);
  });

  test('that a spreadsheet has spoilt gives no wrong item id', () => {
    expect(read(`${HEADER}\n${row().replace('00123', '1.23457E+13')}`).orders[0]?.items[0]).not.toHaveProperty(
      'itemId',
    );
  });

  test('of an order id with letters is read, and its item id stays text', () => {
    const out = table(row(undefined, 'D01-0000001-7654321'));
    expect(out.orders[0]).toMatchObject({ orderId: 'D01-0000001-7654321', items: [{ itemId: '00123' }] });
  });

  test('holds quotes as data between tabs, and as quotes between commas', () => {
    expect(table(row('"Jane\t5" bolt\t2\tAmazon.com')).orders[0]?.items[0]?.sku).toBe('5" bolt');
    const csv = `order-id,purchase-date,promise-date,buyer-name,sku\n${ID},,,"Doe,\n""Jane""","5"" bolt, long"\n`;
    expect(read(csv)).toMatchObject({ rows: 1, repairs: 0, orders: [{ items: [{ sku: '5" bolt, long' }] }] });
  });
});

describe('notes', () => {
  test('of neighbouring lines are one, so that a list of a million lines stays short', () => {
    const rows = Array.from({ length: 500 }, (_, n) => row('Jane', `111-${String(n).padStart(7, '0')}-7654321`));
    expect(table(...rows).notes).toEqual([{ why: 'short-row', column: '', first: 2, last: 501 }]);
  });

  test('beyond the longest list are counted', () => {
    const rows = Array.from({ length: 10_100 }, (_, n) => (n % 2 ? row() : row(undefined, 'x')));
    expect(table(...rows)).toMatchObject({ problems: 5050, left: 50, notes: { length: 5000 } });
  });
});

test('an order whose rows stand together is one reading of it, with all its items', () => {
  const both = order(1, { items: [item(1), item(2, { request: 'Changed mind' })] });
  const { orders, rows } = read(printReport('unshipped-orders', [both, order(2)]));
  expect(rows).toBe(3);
  expect(orders.map(({ items }) => items.length)).toEqual([2, 1]);
  expect(orders[0]?.facts.buyerRequest).toEqual({ reason: 'Changed mind' });
  expect(orders[0]?.items[0]?.buyerRequest).toBeUndefined();
});

test.each([
  ['Pending', 'pending'],
  ['Shipped - Delivered to Buyer', 'shipped'],
  ['Pending - Waiting for Pick Up', 'unshipped'],
  ['Shipping', 'shipped'],
  ['Complete', 'shipped'],
  ['Cancelled', 'canceled'],
  ['Something new', undefined],
])('the status "%s" of an all-orders report is read as %s', (word, status) => {
  const text = printReport('all-orders', [order(1)]).replaceAll('Unshipped', word);
  expect(read(text).orders[0]?.facts.status).toBe(status);
});

test('a cancelled item of a shipped order is cancelled alone', () => {
  const header = 'amazon-order-id\tpurchase-date\torder-status\titem-status\tsku\tquantity';
  const day = new Date(AT).toISOString();
  const { orders } = read(
    `${header}\n${ID}\t${day}\tShipped\tShipped\tA\t3\n${ID}\t${day}\tShipped\tCancelled\tB\t0\n`,
  );
  expect(orders[0]).toMatchObject({
    facts: { status: 'shipped' },
    items: [
      { sku: 'A', quantityShipped: 3 },
      { sku: 'B', quantityCanceled: 1 },
    ],
  });
});
