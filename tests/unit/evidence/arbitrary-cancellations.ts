import fc from 'fast-check';
import { CAUSES } from '../../../lib/cancellation-rate/cause.ts';
import type { Cancellation } from '../../../lib/evidence/cancellation.ts';
import { isOrderId } from '../../../lib/orders/order-id.ts';
import { SOURCES } from '../../../lib/orders/sighting.ts';

/** Around the change of the clocks in Los Angeles, and of the year. */
const moment = fc.integer({ min: Date.parse('2026-10-25T00:00:00Z'), max: Date.parse('2027-01-15T00:00:00Z') });
const rate = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const orderId = fc
  .integer({ min: 0, max: 999 })
  .map((n) => `111-${String(n).padStart(7, '0')}-1234567`)
  .filter(isOrderId);

/** Texts that a spreadsheet, or a reader of CSV, could take for something else; SKUs are the seller's own free text. */
const sku = fc.oneof(
  fc.constantFrom('=1+1', '@SUM(A1)', '-5', '+5', '\t=x', 'a,b', 'a"b', 'a\r\nb', "'a", '＝1', 'ROT-1'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

export const arbitraryCancellation: fc.Arbitrary<Cancellation> = fc.record({
  orderId,
  at: moment,
  when: fc.constantFrom('submitted', 'canceled', 'purchased'),
  cost: fc.constantFrom('counted', 'unknown', 'free', 'open'),
  cause: fc.option(fc.constantFrom(...CAUSES)),
  reason: fc.option(fc.constantFrom('NoInventory', 'BuyerCanceled', 'PricingError', 'WeatherDelay', '=x')),
  skus: fc.uniqueArray(sku, { maxLength: 3 }),
  request: fc.option(fc.record({ firstSeenAt: moment, source: fc.constantFrom(...SOURCES), reason: fc.string() })),
  askedByMessage: fc.boolean(),
  rates: fc.option(fc.record({ before: rate, after: rate })),
  confirmedBy: fc.option(fc.constantFrom(...SOURCES)),
});
