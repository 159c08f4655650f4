import { judgeCancellation } from '../../lib/cancel-reasons/judge-cancellation.ts';
import type { Judgement } from '../../lib/cancel-reasons/judgement.ts';
import { type OrderState, orderState } from '../../lib/deadlines/order-state.ts';
import type { OrderOnRecord, PageSettings } from '../../lib/messaging/answers.ts';
import { type LostInOrder, stillLost } from '../../lib/orders/lost-facts.ts';
import type { MarketplaceId } from '../../lib/orders/marketplace.ts';
import { endedOnRecord, type KnownOrder, layOver, layRecordUnder } from '../../lib/orders/page-facts.ts';
import type { Source } from '../../lib/orders/sighting.ts';
import { zoneOf } from '../../lib/rules/deadline-rules.ts';
import type { OrderDetailsReading } from '../../lib/seller-central/order-details/read.ts';
import type { PageOrder } from '../../lib/seller-central/page-json/page-orders.ts';
import type { Instant, Zone } from '../../lib/time/instant.ts';

/** What was seen, when (epoch milliseconds) and from where: the formal request, or that there was none. */
export interface Look {
  readonly at: Instant;
  readonly source: Source;
}

/** The page's order with everything that is known of it, and what follows from that. */
export interface OrderOnPage {
  readonly known: KnownOrder;
  readonly marketplace: MarketplaceId | null;
  readonly zone: Zone | null;
  readonly state: OrderState;
  readonly judgement: Judgement;
  /** What the page lost and no other source tells. */
  readonly lost: readonly LostInOrder[];
  /** The first sighting of the formal request; null where there is none. */
  readonly request: Look | null;
  /** Where and when this page would have shown one; null where it could not be read. */
  readonly look: Look | null;
}

/** What an order is judged by beside its facts. */
export interface Circumstances {
  readonly now: Instant;
  /** When the order first stood on the page; null before. */
  readonly filledAt: Instant | null;
  readonly settings: PageSettings | null;
  /** The seller's word of now, until the record has it. */
  readonly asked: boolean | undefined;
}

/**
 * Joins what the page, its JSON and the record say, and judges it. Where an order's page shows a formal request is our
 * guess (seller-central 3, a hole: D), so its DOM counts as a look only where the JSON told nothing.
 */
export function orderOnPage(
  reading: OrderDetailsReading,
  json: PageOrder | null,
  onRecord: OrderOnRecord | null,
  { now, filledAt, settings, asked }: Circumstances,
): OrderOnPage {
  const recorded = onRecord ? layRecordUnder(reading.known, onRecord.facts) : reading.known;
  const known = endedOnRecord(json ? layOver(recorded, json) : recorded, onRecord?.facts);
  const order = { ...known.facts, items: known.items };
  const marketplace = json?.marketplace ?? reading.marketplace;
  const overrides = marketplace ? settings?.rules[marketplace] : undefined;
  const isRead = filledAt !== null && reading.known.facts.status !== undefined;
  const lookAt = json ? json.seenAt : isRead ? filledAt : null;
  const isUnread = json?.facts.requestUnread === true;
  const look = lookAt === null || isUnread ? null : ({ at: lookAt, source: json ? 'page-json' : 'page-dom' } as const);
  const judgement = judgeCancellation(
    order,
    { askedByMessage: asked },
    { marketplace, now, overrides, requestLookedForAt: look?.at ?? null },
  );
  const first = onRecord?.request;
  const isRequested = [order, ...order.items].some((part) => part.buyerRequest);
  return {
    known,
    marketplace,
    zone: marketplace && zoneOf(marketplace, overrides),
    state: orderState(order, { marketplace, now, overrides, dueSoonMs: settings?.dueSoonMs }),
    judgement,
    // Of the items the page may have told some.
    lost: stillLost([...reading.lost, ...(isUnread ? (['request'] as const) : [])], {
      facts: known.facts,
      items: json?.items ?? onRecord?.facts.items ?? [],
      marketplace,
    }),
    request: first ? { at: first.firstSeenAt, source: first.source } : isRequested ? look : null,
    look,
  };
}
