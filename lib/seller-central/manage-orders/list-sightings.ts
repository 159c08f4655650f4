import { factsBeyond, type KnownOrder } from '../../orders/page-facts.ts';
import type { OrderSighting, Scope } from '../../orders/sighting.ts';
import type { PageOrder, PageOrders } from '../page-json/page-orders.ts';
import type { DatedRow } from './count-lost.ts';
import type { RowReading } from './read-row.ts';

const NOTHING_MORE: KnownOrder = { facts: {}, items: [] };

/** What a row's sightings depend on beside the row. */
interface Around extends Scope {
  readonly json: PageOrder | null;
  readonly hasStray: boolean;
}

/** What each row told last: while a page fills itself, most of its rows stand as they did. */
const told = new WeakMap<RowReading, Around & { readonly sightings: readonly OrderSighting[] }>();

/**
 * Of each row what the JSON says, and what the DOM says beyond it, for the record; rows whose marketplace is not known
 * are left out. A row that says what it said gives the same sightings again. `account` is the page's, `hasStray` says
 * that a request stands between the rows, `now` is in epoch milliseconds.
 */
export function listSightings(
  rows: readonly Pick<DatedRow, 'reading'>[],
  account: string,
  hasStray: boolean,
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
    const around: Around = { account, marketplace, json, hasStray };
    if (known && isSame(known, around)) return known.sightings;
    const sightings = sightingsOf(reading, around, now);
    told.set(reading, { ...around, sightings });
    return sightings;
  });
}

const isSame = (one: Around, other: Around): boolean =>
  one.account === other.account &&
  one.marketplace === other.marketplace &&
  one.json === other.json &&
  one.hasStray === other.hasStray;

function sightingsOf(
  { orderId, facts: judged, forRecord, lost }: RowReading,
  { account, marketplace, json, hasStray }: Around,
  now: number,
): OrderSighting[] {
  if (!orderId) return [];
  const scope: Scope = { account, marketplace };
  const isUnsure = !json && !judged.buyerRequest && (hasStray || lost.includes('request'));
  const isTold = json && json.facts.purchasedAt !== undefined && json.items.length > 0;
  const more = isTold ? NOTHING_MORE : forRecord();
  const shows = { ...judged, ...more.facts, ...(isUnsure ? { requestUnread: true } : {}) };
  const facts = factsBeyond(shows, json?.facts ?? {});
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
