import type { JudgeContext, JudgedOrder } from '../../lib/cancel-reasons/judgement.ts';
import type { OrderOnRecord } from '../../lib/messaging/answers.ts';
import type { MarketplaceId } from '../../lib/orders/marketplace.ts';
import { type KnownOrder, layOver, layRecordUnder } from '../../lib/orders/page-facts.ts';
import type { Source } from '../../lib/orders/sighting.ts';
import type { CancelPageReading } from '../../lib/seller-central/cancel-order/read.ts';
import type { PageOrder } from '../../lib/seller-central/page-json/page-orders.ts';
import type { Instant } from '../../lib/time/instant.ts';

/** What is known of the order that the page is about. */
export interface OrderOnPage extends Pick<JudgeContext, 'marketplace' | 'requestLookedForAt'> {
  readonly order: JudgedOrder;
  readonly marketplace: MarketplaceId | null;
  /** The first sighting of the formal request. */
  readonly request: { readonly firstSeenAt: Instant; readonly source: Source } | null;
}

/** Joins what the page, its JSON and the record say; `isOffered`: a form to cancel the order stands on the page. */
export function orderOnPage(
  { buyerRequest, scope }: Pick<CancelPageReading, 'buyerRequest' | 'scope'>,
  isOffered: boolean,
  json: PageOrder | null,
  onRecord: OrderOnRecord | null,
  lookedForAt: Instant | null,
): OrderOnPage {
  const shown: KnownOrder = { facts: buyerRequest ? { buyerRequest } : {}, items: [] };
  const recorded = onRecord ? layRecordUnder(shown, onRecord.facts) : shown;
  const { facts, items } = json ? layOver(recorded, json) : recorded;
  const isRequested = [facts, ...items].some((part) => part.buyerRequest);
  return {
    order: { ...facts, ...(isOffered && facts.cancellable === undefined ? { cancellable: true } : {}), items },
    marketplace: json?.marketplace ?? scope.marketplace,
    requestLookedForAt: json ? (json.facts.requestUnread ? null : json.seenAt) : lookedForAt,
    request: onRecord?.request ?? (isRequested && json ? { firstSeenAt: json.seenAt, source: 'page-json' } : null),
  };
}
