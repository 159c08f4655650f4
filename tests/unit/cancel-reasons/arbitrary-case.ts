import fc from 'fast-check';
import {
  BECAUSE,
  type JudgeContext,
  type JudgedOrder,
  type SellersWords,
} from '../../../lib/cancel-reasons/judgement.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { CANCELED_BY, ORDER_STATUSES, PROGRAMS } from '../../../lib/orders/order-facts.ts';
import { HOUR, MINUTE } from '../../../lib/time/instant.ts';
import { NOW } from './cases/case.ts';

/** Any part of the values, each absent as often as not; only such keys are left as are there. */
const some = <T>(values: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(values, { requiredKeys: [] });

const request = fc.constantFrom({}, { reason: 'Changed mind' });
const few = fc.nat(3);
const code = fc.constantFrom('NoInventory', 'BuyerCanceled', 'GeneralAdjustment');
const ago = fc.nat(90).map((minutes) => NOW - minutes * MINUTE);

const item = some({
  itemId: fc.constantFrom('01', '02'),
  sku: fc.constantFrom('A', 'B'),
  asin: fc.constantFrom('B1', 'B2'),
  quantityOrdered: few,
  quantityShipped: few,
  quantityCanceled: few,
  buyerRequest: request,
  cancelReason: code,
});

const facts = some({
  status: fc.constantFrom(...ORDER_STATUSES),
  fulfillment: fc.constantFrom('seller' as const, 'seller' as const, 'amazon' as const),
  purchasedAt: ago,
  shipBy: fc.constantFrom(NOW - HOUR, NOW + HOUR),
  buyerRequest: request,
  possibleCancelReasons: fc.array(code),
  cancellable: fc.boolean(),
  programs: fc.subarray([...PROGRAMS]),
  replacement: fc.boolean(),
  labelBought: fc.boolean(),
  canceledBy: fc.constantFrom(...CANCELED_BY),
  cancelReason: code,
  askedByMessage: fc.boolean(),
});

const order: fc.Arbitrary<JudgedOrder> = fc
  .tuple(facts, fc.array(item, { maxLength: 3 }))
  .map(([known, items]) => ({ ...known, items }));

const words: fc.Arbitrary<SellersWords> = some({
  because: fc.constantFrom(...BECAUSE),
  askedByMessage: fc.boolean(),
  parcel: fc.constantFrom('with-seller' as const, 'handed-over' as const),
  canceledByMistake: fc.boolean(),
});

const context: fc.Arbitrary<JudgeContext> = fc.record({
  marketplace: fc.constantFrom(null, MARKETPLACE_IDS.DE, MARKETPLACE_IDS.JP, MARKETPLACE_IDS.IN),
  now: fc.constant(NOW),
  requestLookedForAt: fc.option(ago),
});

/** Everything that can be known of an order and said of it, in any mixture. */
export const arbitraryCase = fc.record({ order, words, context });
