// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { diagnosticText } from '../../../lib/diagnostics/format.ts';
import { readDiagnostic } from '../../../lib/diagnostics/read-diagnostic.ts';
import { createRedactor } from '../../../lib/diagnostics/redactor.ts';
import { describeAddress } from '../../../lib/seller-central/diagnostics/describe-element.ts';
import { describePage } from '../../../lib/seller-central/diagnostics/describe-page.ts';
import { textShape } from '../../../lib/seller-central/diagnostics/text-shape.ts';
import type { ListReading } from '../../../lib/seller-central/manage-orders/read-list.ts';
import { readOrderDetails } from '../../../lib/seller-central/order-details/read.ts';
import { BUYER_REQUESTS, saysBuyerRequestedCancel } from '../../../lib/seller-central/page-text/buyer-request.ts';
import { madePage } from '../../../scripts/page-from-diagnostic/made-page.ts';
import { madeText } from '../../../scripts/page-from-diagnostic/made-text.ts';
import { htmlOf, orderOf, visitTo } from '../drift/practice-pages.ts';
import { factsOf, readSaved, readShown, show } from '../seller-central/manage-orders/saved-page.ts';
import { skeletonLines } from './skeleton-lines.ts';

/** The diagnostic of the test's document, as a seller would hand it over, and a page made from it. */
function madeAgain(): string {
  const redactor = createRedactor();
  const path = describeAddress(location.href, location.href, redactor);
  const text = diagnosticText({
    extension: '0.1.0',
    browser: 'Chrome 156',
    host: location.host,
    path,
    page: 'manage-orders',
    health: 'ok',
    uiLanguage: 'en',
    pageLanguage: describePage(document, redactor).language,
    added: 0,
    contracts: [],
    lost: [],
    timings: [],
    json: [],
    cut: false,
    skeleton: skeletonLines(redactor),
  });
  const read = readDiagnostic(text);
  if (!read) throw new Error('The diagnostic was not taken for one.');
  return madePage(read);
}

/** Which facts were read of each row, and those that are no value of the seller's. */
const readIn = (reading: ListReading) => ({
  layer: reading.list?.layer,
  language: reading.language,
  marketplace: reading.scope.marketplace,
  emptiness: reading.emptiness,
  rows: factsOf(reading).map((facts) => ({
    facts: Object.keys(facts).sort(),
    ...('status' in facts ? { status: facts.status } : {}),
    ...('fulfillment' in facts ? { fulfillment: facts.fulfillment } : {}),
    isRequested: 'buyerRequest' in facts,
  })),
});

test.each([
  '2026-11-en-us-test-ids',
  '2026-11-en-gb-headings',
  '2025-06-de-classes',
  '2026-11-fr-words',
  '2025-06-it-fba',
  '2026-11-es-divs',
  '2026-11-zh-single',
  '2025-11-en-us-half-filled',
  '2025-11-en-us-empty',
])('a page made from the diagnostic of %s is read as the page itself was', (name) => {
  const original = readSaved(name);
  const seen = readIn(original);
  const html = madeAgain();
  show(html);
  expect(readIn(readShown())).toEqual(seen);
  expect(html).not.toContain('Quillfeather');
});

const PRACTICE = [
  { country: 'US', language: 'en-US' },
  { country: 'DE', language: 'de' },
  { country: 'JP', language: 'ja' },
  { country: 'DE', language: 'fr' },
] as const;

test.each(PRACTICE)('the practice list in $language is read as itself from its diagnostic', (page) => {
  const visit = visitTo('/orders-v3/mfn/unshipped', page);
  show(htmlOf(visit), visit.url.href);
  const seen = readIn(readShown());
  expect(seen.rows.length).toBeGreaterThan(5);
  show(madeAgain());
  expect(readIn(readShown())).toEqual(seen);
});

test.each(PRACTICE)("an order's practice page in $language is read as itself from its diagnostic", (page) => {
  const list = visitTo('/orders-v3', page);
  const visit = visitTo(`/orders-v3/order/${orderOf(list, 'request').id}`, page);
  const read = () => {
    const { known, marketplace } = readOrderDetails(document);
    const { status, fulfillment, buyerRequest, shipBy } = known.facts;
    return {
      marketplace,
      status,
      fulfillment,
      isRequested: buyerRequest !== undefined,
      hasShipBy: shipBy !== undefined,
    };
  };
  show(htmlOf(visit), visit.url.href);
  const seen = read();
  expect(seen).toMatchObject({ status: 'unshipped', hasShipBy: true });
  show(madeAgain());
  expect(read()).toEqual(seen);
});

test.each([...BUYER_REQUESTS.keys()])('a made request says in %s that the buyer asked to cancel', (language) => {
  const made = madeText('says(request)', { language, orders: 1, values: 0 });
  expect(saysBuyerRequestedCancel(made, language)).toBe(true);
  expect(textShape(made, language, createRedactor())).toBe('says(request)');
});

test('what is no diagnostic is not taken for one', () => {
  expect(['', '{}', '[]', 'null', '{"format":"cr-guard-diagnostic"}'].map(readDiagnostic)).toEqual(Array(5).fill(null));
});
