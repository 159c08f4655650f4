import { expect, test } from 'vitest';
import { MARKETPLACE_IDS } from '../../../../lib/orders/marketplace.ts';
import { type OrderFacts, orderIdSchema } from '../../../../lib/orders/order-facts.ts';
import { createPageOrders } from '../../../../lib/seller-central/page-json/page-orders.ts';

const orderId = orderIdSchema.parse('111-1111111-1111111');

function told(...readings: { facts: OrderFacts; country?: 'US' | 'CA' }[]) {
  const orders = createPageOrders();
  for (const [at, { facts, country = 'US' }] of readings.entries()) {
    const scope = { account: '', marketplace: MARKETPLACE_IDS[country] };
    const sighting = { orderId, scope, source: 'page-json' as const, seenAt: at, facts, items: [] };
    orders.add({ kind: 'orders', sightings: [sighting], list: null, problems: [] }, { url: '', at }, '');
  }
  return orders.of(orderId)?.facts;
}

test('a thinner answer of the page does not make it forget a request that an earlier one told of', () => {
  const buyerRequest = { reason: 'Ordered by mistake' };
  expect(told({ facts: { buyerRequest, status: 'unshipped', shipBy: 5 } }, { facts: { shipBy: 6 } })).toEqual({
    buyerRequest,
    shipBy: 6,
  });
});

test('what another marketplace said of an order is not laid under', () => {
  expect(told({ facts: { shipBy: 5 }, country: 'CA' }, { facts: { status: 'shipped' } })).toEqual({
    status: 'shipped',
  });
});
