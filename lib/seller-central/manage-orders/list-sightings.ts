import { factsBeyond, type KnownOrder } from '../../orders/page-facts.ts';
import type { OrderSighting, Scope } from '../../orders/sighting.ts';
import type { PageOrders } from '../page-json/page-orders.ts';
import type { DatedRow } from './count-lost.ts';

const NOTHING_MORE: KnownOrder = { facts: {}, items: [] };

/**
 * Of each row what the JSON says, and what the DOM says beyond it, for the record; rows whose marketplace is not known
 * are left out. `account` is the page's, `now` in epoch milliseconds.
 */
export function listSightings(
  rows: readonly Pick<DatedRow, 'reading'>[],
  account: string,
  pageOrders: Pick<PageOrders, 'of'>,
  now: number,
): OrderSighting[] {
  // Of an order in several rows one may name the marketplace for all of them.
  const named = new Map(
    rows.flatMap(({ reading }) => (reading.namesMarketplace ? [[reading.orderId, reading.marketplace] as const] : [])),
  );
  return rows.flatMap(({ reading: { orderId, facts: judged, forRecord, marketplace } }) => {
    if (!orderId) return [];
    const json = pageOrders.of(orderId);
    const place = json?.marketplace ?? named.get(orderId) ?? marketplace;
    if (!place) return [];
    const scope: Scope = { account, marketplace: place };
    const isTold = json && json.facts.purchasedAt !== undefined && json.items.length > 0;
    const more = isTold ? NOTHING_MORE : forRecord();
    const facts = factsBeyond({ ...judged, ...more.facts }, json?.facts ?? {});
    const items = json && json.items.length > 0 ? [] : [...more.items];
    const shown: OrderSighting = { orderId, scope, source: 'page-dom', seenAt: now, facts, items };
    const told = json && {
      orderId,
      scope,
      source: 'page-json' as const,
      seenAt: json.seenAt,
      facts: json.facts,
      items: [...json.items],
    };
    return [...(told ? [told] : []), ...(Object.keys(facts).length + items.length > 0 ? [shown] : [])];
  });
}
