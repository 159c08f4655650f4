import { type OrderState, orderState } from '../../lib/deadlines/order-state.ts';
import type { OrderOnRecord, PageSettings } from '../../lib/messaging/answers.ts';
import type { MarketplaceId } from '../../lib/orders/marketplace.ts';
import type { OrderId } from '../../lib/orders/order-id.ts';
import { type KnownOrder, layOver, layRecordUnder } from '../../lib/orders/page-facts.ts';
import { zoneOf } from '../../lib/rules/deadline-rules.ts';
import type { RowReading } from '../../lib/seller-central/manage-orders/read-row.ts';
import type { PageOrder } from '../../lib/seller-central/page-json/page-orders.ts';
import type { Instant, Zone } from '../../lib/time/instant.ts';

/** What could not be read of a row, so that its badge can say so. */
export type UnreadFact = 'status' | 'ship-by' | 'ship-by-ambiguous';

/** A row with everything that is known of its order. */
export interface RowState {
  readonly element: Element;
  readonly orderId: OrderId;
  readonly known: KnownOrder;
  readonly marketplace: MarketplaceId | null;
  /** Whether the order itself tells its marketplace, and not the page around it. */
  readonly namesMarketplace: boolean;
  readonly zone: Zone | null;
  readonly state: OrderState;
  readonly unread: readonly UnreadFact[];
  /** The buyer's formal request: its reason, and how many of the order's items it names. */
  readonly request: { readonly reason?: string; readonly asked: number; readonly items: number } | null;
  /** Whether the seller marked that the buyer asked in a message; null where that can't be kept, or matters no more. */
  readonly asked: boolean | null;
  /** When the record first saw the request, epoch milliseconds; null where it did not. */
  readonly requestSeenAt: Instant | null;
}

/** Joins what the row, the page's JSON and the record say of an order, and judges it by that at `now`. */
export function rowStateOf(
  element: Element,
  orderId: OrderId,
  reading: RowReading,
  json: PageOrder | null,
  onRecord: OrderOnRecord | null,
  { now, settings }: { readonly now: Instant; readonly settings: PageSettings },
): RowState {
  const row = { facts: reading.facts, items: [] };
  const shown = onRecord ? layRecordUnder(row, onRecord.facts) : row;
  const known = json ? layOver(shown, json) : shown;
  const marketplace = json?.marketplace ?? reading.marketplace;
  const overrides = marketplace ? settings.rules[marketplace] : undefined;
  const context = { marketplace, now, dueSoonMs: settings.dueSoonMs, overrides };
  const state = orderState({ ...known.facts, items: known.items }, context);
  return {
    element,
    orderId,
    known,
    marketplace,
    namesMarketplace: json !== null || reading.namesMarketplace,
    zone: marketplace && zoneOf(marketplace, overrides),
    state,
    unread: unreadFacts(state, reading, known),
    request: requestOf(known),
    asked: onRecord && marketplace && askedMatters(state, known) ? (known.facts.askedByMessage ?? false) : null,
    requestSeenAt: onRecord?.request?.firstSeenAt ?? null,
  };
}

/** As for the verdict on it: not beside a formal request, nor once the order is over, nor where Amazon ships it. */
function askedMatters({ tokens }: OrderState, { facts, items }: KnownOrder): boolean {
  const isOpen = tokens.includes('unshipped') || tokens.includes('pending');
  return isOpen && facts.fulfillment !== 'amazon' && ![facts, ...items].some((part) => part.buyerRequest);
}

function unreadFacts({ tokens }: OrderState, reading: RowReading, { facts }: KnownOrder): UnreadFact[] {
  if (!tokens.includes('unreadable')) return [];
  if (!facts.status) return ['status'];
  return [reading.shipByAmbiguous ? 'ship-by-ambiguous' : 'ship-by'];
}

function requestOf({ facts, items }: KnownOrder): RowState['request'] {
  const asked = items.filter((item) => item.buyerRequest);
  const request = facts.buyerRequest ?? asked[0]?.buyerRequest;
  if (!request) return null;
  const reason = request.reason ?? asked.find((item) => item.buyerRequest?.reason)?.buyerRequest?.reason;
  return { ...(reason ? { reason } : {}), asked: asked.length || items.length, items: items.length };
}
