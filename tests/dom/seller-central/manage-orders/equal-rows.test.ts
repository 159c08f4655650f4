// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createListReader } from '../../../../lib/seller-central/manage-orders/read-list.ts';
import { row, showRows } from './made-page.ts';
import { factsOf } from './saved-page.ts';

const REQUEST =
  '<span class="main-status unshipped-status">Unshipped</span><div class="buyer-requested-cancel">Buyer requested cancel</div>';

/** The page throws its rows away and builds these; gives what is read then. */
function rebuilt(reader: ReturnType<typeof createListReader>, rows: string) {
  const body = document.querySelector('#orders-table tbody') ?? document.body;
  body.innerHTML = rows;
  return reader.read(new Set([body])).rows.map(({ reading }) => reading);
}

test('a row that the page builds anew just as it was is not read a second time', () => {
  showRows([row()]);
  const reader = createListReader(document);
  reader.read(new Set());
  const [before] = rebuilt(reader, row());
  expect(rebuilt(reader, row())[0]).toBe(before);
  expect(rebuilt(reader, row({ status: '<b>Pending</b>' }))[0]?.known.facts.status).toBe('pending');
});

test('a request that a style sheet hid is seen once it shows, though the rows are built anew just as they were', () => {
  showRows([row({ status: REQUEST })], { above: '<style>.buyer-requested-cancel { display: none }</style>' });
  const reader = createListReader(document);
  expect(factsOf(reader.read(new Set()))[0]).not.toHaveProperty('buyerRequest');
  expect(rebuilt(reader, row({ status: REQUEST }))[0]?.known.facts).not.toHaveProperty('buyerRequest');
  document.querySelector('style')?.remove();
  expect(rebuilt(reader, row({ status: REQUEST }))[0]?.known.facts).toHaveProperty('buyerRequest');
});
