import { factsBeyond, type KnownOrder } from '../../orders/page-facts.ts';
import type { OrderSighting, Scope } from '../../orders/sighting.ts';
import type { PageOrder, PageOrders } from '../page-json/page-orders.ts';
import type { DatedRow } from './count-lost.ts';
import type { RowReading } from './read-row.ts';

const NOTHING_MORE: KnownOrder = { facts: {}, items: [] };

/** What each row told last: while a page fills itself, most of its rows stand as they did. */
const told = new WeakMap<
  RowReading,
  Scope & { readonly json: PageOrder | null; readonly sightings: readonly OrderSighting[] }
>();

/**
 * Of each row what the JSON says, and what the DOM says beyond it, for the record; rows whose marketplace is not known
 * are left out. A row that says what it said gives the same sightings again. `account` is the page's, `now` in epoch
 * milliseconds.
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
  return rows.flatMap(({ reading }) => {
    const { orderId } = reading;
    const json = orderId && pageOrders.of(orderId);
    const marketplace = json?.marketplace ?? named.get(orderId) ?? reading.marketplace;
    if (!marketplace) return [];
    const known = told.get(reading);
    if (known?.account === account && known.marketplace === marketplace && known.json === json) return known.sightings;
    const scope: Scope = { account, marketplace };
    const sightings = sightingsOf(reading, scope, json, now);
    told.set(reading, { ...scope, json, sightings });
    return sightings;
  });
}

function sightingsOf(
  { orderId, facts: judged, forRecord }: RowReading,
  scope: Scope,
  json: PageOrder | null,
  now: number,
): OrderSighting[] {
  if (!orderId) return [];
  const isTold = json && json.facts.purchasedAt !== undefined && json.items.length > 0;
  const more = isTold ? NOTHING_MORE : forRecord();
  const facts = factsBeyond({ ...judged, ...more.facts }, json?.facts ?? {});
  const items = json && json.items.length > 0 ? [] : [...more.items];
  const shown: OrderSighting = { orderId, scope, source: 'page-dom', seenAt: now, facts, items };
  const heard = json && {
    orderId,
    scope,
    source: 'page-json' as const,
    seenAt: json.seenAt,
    facts: json.facts,
    items: [...json.items],
  };
  return [...(heard ? [heard] : []), ...(Object.keys(facts).length + items.length > 0 ? [shown] : [])];
}
