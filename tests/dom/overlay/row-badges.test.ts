// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createRowBadges } from '../../../entrypoints/manage-orders.content/row-badges.tsx';
import { rowStateOf } from '../../../entrypoints/manage-orders.content/row-state.ts';
import { badgePlace } from '../../../lib/seller-central/manage-orders/mounts.ts';
import { row, showRows } from '../seller-central/manage-orders/made-page.ts';
import { readShown } from '../seller-central/manage-orders/saved-page.ts';

/** The rows of a list that shows these. */
function statesOf(...made: Parameters<typeof row>[0][]) {
  showRows(made.map(row));
  return readShown().rows.flatMap(({ element, reading }) =>
    reading.orderId
      ? rowStateOf(
          { element, orderId: reading.orderId, reading, json: null, onRecord: null },
          { now: 0, settings: { dueSoonMs: 0, rules: {}, holdContradictions: true } },
        )
      : [],
  );
}

test('a badge that served an order which is gone answers for the order that it serves now, though it says the same', () => {
  const stopping = new AbortController();
  const asked: string[] = [];
  const badges = createRowBadges('en', badgePlace, (orderId) => asked.push(orderId), stopping.signal);
  const view = {
    label: '',
    items: [],
    sentence: '',
    asked: { text: 'Asked', title: '', pressed: false },
  };
  const show = (...ids: string[]) => badges.paint(statesOf(...ids.map((id) => ({ id }))), () => view, 'light');
  show('114-1000000-0000001', '114-1000000-0000002');
  const [first, second] = document.querySelectorAll('crg-badge');
  show('114-1000000-0000003', '114-1000000-0000001');
  expect([...document.querySelectorAll('crg-badge')]).toEqual([second, first]);
  for (const badge of document.querySelectorAll('crg-badge')) badge.shadowRoot?.querySelector('button')?.click();
  expect(asked).toEqual(['114-1000000-0000003', '114-1000000-0000001']);
  stopping.abort();
  expect(document.querySelector('crg-badge')).toBeNull();
});

test('a badge whose order is gone takes the place of one of the same parts, of which but the texts are made anew', () => {
  const stopping = new AbortController();
  const badges = createRowBadges('en', badgePlace, () => {}, stopping.signal);
  const item = { tone: 'soon', icon: 'clock', text: 'soon', times: [] } as const;
  const show = (parts: Readonly<Record<string, string>>) =>
    badges.paint(
      statesOf(...Object.keys(parts).map((id) => ({ id }))),
      ({ orderId }) => ({
        label: '',
        items: [{ ...item, state: parts[orderId] ?? '' }],
        sentence: orderId,
        asked: null,
      }),
      'light',
    );
  show({ '114-1000000-0000001': 'late', '114-1000000-0000002': 'due-soon' });
  const [late, dueSoon] = document.querySelectorAll('crg-badge');
  show({ '114-1000000-0000003': 'due-soon', '114-1000000-0000004': 'late' });
  expect([...document.querySelectorAll('crg-badge')]).toEqual([dueSoon, late]);
  expect(dueSoon?.shadowRoot?.querySelector('.sentence')?.textContent).toBe('114-1000000-0000003');
  stopping.abort();
});

test("a badge leaves Amazon's own banner of a request readable: it lies in another cell of the row, and leaves out what the banner says", () => {
  const stopping = new AbortController();
  const badges = createRowBadges('en', badgePlace, () => {}, stopping.signal);
  const status = '<span class="main-status unshipped-status">Unshipped</span>';
  const states = statesOf(
    { id: '114-1000000-0000001', status },
    { id: '114-1000000-0000002', status: `${status}<div class="buyer-requested-cancel">Cancel, please</div>` },
  );
  badges.paint(states, () => ({ label: '', items: [], sentence: '', asked: null }), 'light');
  expect(
    [...document.querySelectorAll('crg-badge')].map((badge) => badge.parentElement?.getAttribute('data-test-id')),
  ).toEqual(['oth-order-status', 'oth-order-details']);
  expect(
    [...document.querySelectorAll('crg-badge')].map((badge) => badge.shadowRoot?.querySelector('.brief') !== null),
  ).toEqual([false, true]);
  stopping.abort();
});

const ID = '114-1000000-0000001';
const LINK = `<a href="/orders-v3/order/${ID}">${ID}</a>`;

test.each([
  ['cells by their role', `<div role="row"><p role="cell"></p><div><p role="cell" id="here">${LINK}</p></div></div>`],
  [
    'the children of a grid',
    `<div><span><input type="checkbox"></span><div id="here"><b>${LINK}</b></div><i>Mug</i></div>`,
  ],
  ['children, and the id is no link', `<div><span>11/19/2026</span><p id="here">Order ${ID}</p></div>`],
  [
    'cells by their role, one with the status',
    `<div role="row"><p role="cell">${LINK}</p><p role="gridcell" id="here"><b class="main-status">Unshipped</b></p></div>`,
  ],
  [
    'a form whose fields bear the names of its methods',
    `<div><form id="here"><input name="matches"><input name="textContent">${LINK}</form><i></i></div>`,
  ],
  ['nothing but a link', `<div id="here">${LINK}<i></i></div>`],
])(
  'a row of no table has its badge in the cell with the status, else in the one that names the order: %s',
  (_, markup) => {
    document.body.innerHTML = markup;
    const [row] = document.body.children;
    if (!row) throw new Error('The made page has no row.');
    expect(badgePlace(row).cell).toBe(document.querySelector('#here'));
  },
);
