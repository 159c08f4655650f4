import fc from 'fast-check';
import type { itemFacts, orderFacts } from '../../../lib/orders/order-facts.ts';
import { type OrderSighting, SOURCES, sightingSchema } from '../../../lib/orders/sighting.ts';

/** Readings of one order that agree in nothing: any source, few moments (so that some coincide), few names of items. */
const text = fc.constantFrom('A', 'B', 'C');
const flag = fc.boolean();
const moment = fc.integer({ min: 1, max: 6 });
const request = fc.record({ reason: text }, { requiredKeys: [] });
const canceledBy = fc.constantFrom('seller', 'buyer', 'amazon');
const count = fc.integer({ min: 0, max: 3 });

const facts = {
  status: fc.constantFrom('pending', 'unshipped', 'shipped', 'canceled'),
  fulfillment: fc.constantFrom('seller', 'amazon'),
  purchasedAt: moment,
  shipBy: moment,
  amazonCancelsAt: moment,
  atRisk: flag,
  requestUnread: fc.constant(true),
  buyerRequest: request,
  possibleCancelReasons: fc.array(text, { maxLength: 2 }),
  cancellable: flag,
  programs: fc.subarray(['seller-fulfilled-prime', 'easy-ship']),
  replacement: flag,
  labelBought: flag,
  canceledAt: moment,
  canceledBy,
  cancelReason: text,
  impactsAccountHealth: flag,
  askedByMessage: flag,
} satisfies Record<keyof typeof orderFacts.shape, unknown>;

const item = {
  itemId: fc.constantFrom('1', '2'),
  sku: text,
  asin: text,
  quantityOrdered: count,
  quantityShipped: count,
  quantityCanceled: count,
  buyerRequest: request,
  canceledBy,
  cancelReason: text,
} satisfies Record<keyof typeof itemFacts.shape, unknown>;

export const sightings: fc.Arbitrary<OrderSighting> = fc
  .record({
    orderId: fc.constant('111-1111111-1111111'),
    scope: fc.constant({ account: 'Shop', marketplace: 'ATVPDKIKX0DER' }),
    source: fc.constantFrom(...SOURCES),
    seenAt: moment,
    facts: fc.record(facts, { requiredKeys: [] }),
    items: fc.array(fc.record(item, { requiredKeys: [] }), { maxLength: 3 }),
  })
  .map((sighting) => sightingSchema.parse(sighting));
