// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { placeOrderNote } from '../../../../lib/seller-central/order-details/mounts.ts';
import { readOrderDetails } from '../../../../lib/seller-central/order-details/read.ts';
import { show } from '../manage-orders/saved-page.ts';

const ID = '114-1000000-0000001';

/** A page after evidence 3; each part may be left out or say something else. */
function details({
  lang = 'en-US',
  host = 'sellercentral.amazon.com',
  id = ID,
  shipBy = 'Thu, Nov 26, 2026',
  purchase = 'Tue, Nov 24, 2026, 8:27 AM PST',
  statuses = ['Unshipped'],
  extra = '',
} = {}): void {
  const field = (testId: string, text: string) => (text ? `<span data-test-id="${testId}">${text}</span>` : '');
  const rows = statuses.map(
    (status, index) => `<tr><td><span data-test-id="item-status-label">${status}</span></td>
      <td class="myo-list-orders-product-name-cell"><a href="/dp/B00000000${index}">The buyer has requested to cancel lamp ${index}</a>
      <div>ASIN: B00000000${index}</div><div>SKU: L-${index}</div></td><td>Quantity: ${index + 1}</td></tr>`,
  );
  show(
    `<!doctype html><html lang="${lang}"><div id="MYO-app"><div id="myo-layout"><h1 data-test-id="order-details-label">Order details</h1>
      ${field('order-id-value', id)}${field('order-summary-shipby-value', shipBy)}${field('order-summary-purchase-date-value', purchase)}
      ${field('order-summary-fulfillment-channel-value', 'Seller')}${field('order-summary-sales-channel-value', '')}
      <div data-test-id="shipping-section-buyer-address">Pending Shipped<br>Canceled Street</div>${extra}
      <table class="a-keyvalue"><tbody>${rows.join('')}</tbody></table><textarea>Der Käufer möchte die Bestellung stornieren.</textarea></div></div>`,
    `https://${host}/orders-v3/order/${ID}`,
  );
}

const facts = () => readOrderDetails(document).known.facts;
const iso = (instant: number | undefined) => (instant === undefined ? instant : new Date(instant).toISOString());

test('every fact that the page shows is read by its test ids', () => {
  details({ extra: `<a href="/orders-v3/order/${ID}/cancel-order">Cancel order</a>` });
  const { orderId, known, marketplace, isFilled, signedOut } = readOrderDetails(document);
  expect({ orderId, marketplace, isFilled, signedOut }).toEqual({
    orderId: ID,
    marketplace: 'ATVPDKIKX0DER',
    isFilled: true,
    signedOut: false,
  });
  expect({ ...known.facts, shipBy: iso(known.facts.shipBy), purchasedAt: iso(known.facts.purchasedAt) }).toEqual({
    status: 'unshipped',
    fulfillment: 'seller',
    cancellable: true,
    shipBy: '2026-11-27T07:59:59.000Z',
    purchasedAt: '2026-11-24T16:27:00.000Z',
  });
  expect(known.items).toEqual([{ asin: 'B000000000', sku: 'L-0', quantityOrdered: 1 }]);
});

test('without its test id the ship-by is read by its label, and without either left out', () => {
  details({ shipBy: '', extra: '<div>Ship by date: Mon, Nov 23, 2026 to Thu, Nov 26, 2026</div>' });
  expect(iso(facts().shipBy)).toBe('2026-11-27T07:59:59.000Z');
  details({ shipBy: '' });
  expect(facts()).not.toHaveProperty('shipBy');
});

test.each([
  ['en-US', 'Ship by date', 'Deliver by date'],
  ['de', 'Versenden bis', 'Zustellung bis'],
])(
  'a date (%s) that is the ship-by by its test id and another one by its label is neither, and missed',
  (lang, ship, deliver) => {
    const under = (label: string, value: string) => `<dl><dt>${label}:</dt><dd>${value}</dd></dl>`;
    const named = (day: string) => `<b data-test-id="order-summary-shipby-value">${day}</b>`;
    const days = ['11/26/2026', '11/30/2026'] as const;
    details({ lang, shipBy: '', extra: under(ship, days[0]) + under(deliver, named(days[1])) });
    expect(facts()).not.toHaveProperty('shipBy');
    expect(readOrderDetails(document).lost).toContain('ship_by');
    details({ lang, shipBy: '', extra: under(ship, named(days[0])) + under(deliver, days[1]) });
    expect(iso(facts().shipBy)).toBe('2026-11-27T07:59:59.000Z');
  },
);

test('a ship-by that could be two days is none, and said to be so', () => {
  details({ host: 'sellercentral.amazon.de', shipBy: '05/12/2026' });
  expect(readOrderDetails(document)).toMatchObject({ shipByAmbiguous: true });
  expect(facts()).not.toHaveProperty('shipBy');
});

test.each<[string[], string | undefined]>([
  [['Unshipped', 'Shipped'], 'unshipped'],
  [['Canceled', 'Unshipped'], 'unshipped'],
  [['Canceled', 'Shipped'], 'shipped'],
  [['Canceled', 'Canceled'], 'canceled'],
  [['Pending'], 'pending'],
  [['Unshipped', 'Zzz'], undefined],
])('items that are %s make the order %s', (statuses, status) => {
  details({ statuses });
  expect(facts().status).toBe(status);
});

test.each<[string, string, object | undefined]>([
  ['a sentence', '<p>The buyer has requested that this order be canceled.</p>', {}],
  [
    'a sentence with its reason',
    '<p>The buyer has requested to cancel this order.</p><p>Cancellation reason: Too dear</p>',
    { reason: 'Too dear' },
  ],
  ['an alert of Katal’s', '<kat-alert header="The buyer has requested to cancel this order."></kat-alert>', {}],
  ['the class of the list', '<div class="buyer-requested-cancel">!</div>', {}],
  ['a hidden sentence', '<p hidden>The buyer has requested to cancel this order.</p>', undefined],
  ['a rule', '<p>If the buyer has requested to cancel this order, choose Buyer canceled.</p>', undefined],
  ['nothing but a title and a note that say so', '', undefined],
])("the buyer's request is read from %s", (_, extra, request) => {
  details({ extra });
  expect(facts().buyerRequest).toEqual(request);
});

test('one status that the page names is that of its one item, and of none where there are several', () => {
  for (const [statuses, status] of [
    [['Shipped'], 'shipped'],
    [['Shipped', 'Wartet'], undefined],
  ] as const) {
    details({ statuses: [...statuses] });
    for (const label of document.querySelectorAll('[data-test-id="item-status-label"]'))
      label.removeAttribute('data-test-id');
    expect(facts().status).toBe(status);
  }
});

test('while the page still shows another order, neither is taken for the one asked for', () => {
  details({ id: '114-9999999-9999999' });
  expect(readOrderDetails(document).orderId).toBeNull();
});

test('the note stands beside the app, once, when the order is drawn or no longer waited for', () => {
  const note = document.createElement('crg-order-note');
  show(
    '<!doctype html><html><body><div id="MYO-app"></div></body></html>',
    `https://sellercentral.amazon.com/orders-v3/order/${ID}`,
  );
  placeOrderNote(note, document, true);
  expect(note.isConnected).toBe(false);
  placeOrderNote(note, document, false);
  expect(note.nextElementSibling?.id).toBe('MYO-app');
  details();
  for (const _ of [1, 2]) placeOrderNote(note, document, true);
  expect(note.nextElementSibling?.id).toBe('myo-layout');
  expect(document.querySelectorAll('crg-order-note')).toHaveLength(1);
});
