import { expect, test } from 'vitest';
import { readPageResponse } from '../../../../lib/seller-central/page-json/read-response.ts';
import { readingTold } from '../../../../lib/seller-central/page-json/reading-told.ts';
import { CONTEXT, listItem, listOrder, SEARCH_URL, SEEN_AT, searchBody } from './payloads.ts';

/** What a diagnostic tells of an answer that the page's list had. */
const told = (body: string | null, status = 200) =>
  readingTold(readPageResponse({ url: SEARCH_URL, status, body, at: SEEN_AT }, CONTEXT));

test.each([
  ['of a new shape', '{"results":[]}', 200, 'no-orders'],
  ['that is a page', '<html></html>', 200, 'not-json'],
  ['that is an error', '{}', 500, 'refused'],
  ['that was too long to be copied', null, 200, 'too-long'],
  ['that the seller is signed out', '{"reason":"sign_in"}', 403, 'signed-out'],
])('an answer %s is told as refused, and why', (_, body, status, outcome) => {
  expect(told(body, status)).toEqual({ outcome, problems: [] });
});

test('of an answer that was taken each field is told once that was not as expected, and nothing of what stood there', () => {
  const odd = listOrder({
    latestShipDate: 'Maria Mustermann',
    orderItems: [listItem({ buyerRequestedCancel: 'Maria' })],
  });
  expect(told(JSON.stringify(searchBody([odd, odd])))).toEqual({
    outcome: 'orders',
    problems: ['orders[].orderItems[].buyerRequestedCancel wrong-type', 'orders[].latestShipDate wrong-type'],
  });
});
