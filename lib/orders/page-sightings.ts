import type { OrderId } from './order-id.ts';
import { factsBeyond, type KnownOrder } from './page-facts.ts';
import type { OrderSighting, Scope } from './sighting.ts';

/**
 * What the page of one order tells the record: all that its JSON says, and what it shows beyond that. One that says
 * nothing of its order is a reading too: by it the record is asked. `now` is in epoch milliseconds, as is `seenAt`.
 */
export function pageSightings(
  order: { readonly orderId: OrderId; readonly scope: Scope },
  shown: KnownOrder,
  json: (KnownOrder & { readonly seenAt: number }) | null,
  now: number,
): OrderSighting[] {
  const facts = factsBeyond(shown.facts, json?.facts ?? {});
  const items = json && json.items.length > 0 ? [] : [...shown.items];
  const seen: OrderSighting = { ...order, source: 'page-dom', seenAt: now, facts, items };
  if (!json) return [seen];
  const { seenAt } = json;
  const told: OrderSighting = { ...order, source: 'page-json', seenAt, facts: json.facts, items: [...json.items] };
  return Object.keys(facts).length + items.length > 0 ? [told, seen] : [told];
}
