import { factsBeyond } from '../../lib/orders/page-facts.ts';
import type { OrderSighting, Scope } from '../../lib/orders/sighting.ts';
import type { OrderDetailsReading } from '../../lib/seller-central/order-details/read.ts';
import type { PageOrder } from '../../lib/seller-central/page-json/page-orders.ts';
import type { Instant } from '../../lib/time/instant.ts';

/** Account and marketplace of the page's order; null where the marketplace is not known. */
export function scopeOf({ scope, marketplace }: OrderDetailsReading, json: PageOrder | null): Scope | null {
  const place = json?.marketplace ?? marketplace;
  return place && { account: scope.account, marketplace: place };
}

/** What the JSON says of the order, and what the page says beyond it. */
export function sightingsOf(reading: OrderDetailsReading, json: PageOrder | null, now: Instant): OrderSighting[] {
  const { orderId, known } = reading;
  const scope = scopeOf(reading, json);
  if (!orderId || !scope) return [];
  const told: OrderSighting[] = json
    ? [{ orderId, scope, source: 'page-json', seenAt: json.seenAt, facts: json.facts, items: [...json.items] }]
    : [];
  const facts = factsBeyond(known.facts, json?.facts ?? {});
  const items = json && json.items.length > 0 ? [] : [...known.items];
  const isNew = Object.keys(facts).length + items.length > 0;
  return isNew ? [...told, { orderId, scope, source: 'page-dom', seenAt: now, facts, items }] : told;
}
