import { type OrderState, orderState } from '../../deadlines/order-state.ts';
import type { PageSettings } from '../../messaging/answers.ts';
import type { MarketplaceId } from '../../orders/marketplace.ts';
import type { KnownOrder } from '../../orders/page-facts.ts';
import { zoneOf } from '../../rules/deadline-rules.ts';
import type { Instant, Zone } from '../../time/instant.ts';

/** The tokens by which rows are counted and filtered, most urgent first (overlay contract). */
export const COUNTED_TOKENS = ['buyer-cancel', 'auto-cancel-soon', 'late', 'due-soon', 'unreadable'] as const;
export type CountedToken = (typeof COUNTED_TOKENS)[number];

/** What could not be read of a row, so that its badge can say so. */
export type UnreadFact = 'status' | 'ship-by' | 'ship-by-ambiguous';

/** What a row of the list comes to. */
export interface JudgedRow {
  readonly zone: Zone | null;
  readonly state: OrderState;
  readonly unread: readonly UnreadFact[];
  /** The buyer's formal request: its reason, and how many of the order's items it names. */
  readonly request: { readonly reason?: string; readonly asked: number; readonly items: number } | null;
  /**
   * Whether the seller marked that the buyer asked in a message; `later` until the record has the order and can keep the
   * mark; null where it can't be kept, or matters no more.
   */
  readonly asked: boolean | 'later' | null;
  /** When the record first saw the request, epoch milliseconds; null where it did not. */
  readonly requestSeenAt: Instant | null;
}

/** What a row is judged by, beside what is known of its order. */
export interface RowContext {
  readonly marketplace: MarketplaceId | null;
  readonly now: Instant;
  readonly settings: Pick<PageSettings, 'rules' | 'dueSoonMs'>;
  /** Whether the record has the order, so that the seller's mark can be kept. */
  readonly isOnRecord: boolean;
  readonly requestSeenAt: Instant | null;
  /** Whether the row's ship-by is a date that could mean two days. */
  readonly shipByAmbiguous: boolean;
}

/** Judges a row by all that is known of its order. */
export function judgeRow(known: KnownOrder, context: RowContext): JudgedRow {
  const { marketplace, now, settings, isOnRecord, requestSeenAt } = context;
  const overrides = marketplace ? settings.rules[marketplace] : undefined;
  const judging = { marketplace, now, dueSoonMs: settings.dueSoonMs, overrides };
  const state = orderState({ ...known.facts, items: known.items }, judging);
  return {
    zone: marketplace && zoneOf(marketplace, overrides),
    state,
    unread: unreadFacts(state, known, context),
    request: requestOf(known),
    asked:
      marketplace && askedMatters(state, known) ? (isOnRecord ? (known.facts.askedByMessage ?? false) : 'later') : null,
    requestSeenAt,
  };
}

/** As for the verdict on it: not beside a formal request, nor once the order is over, nor where Amazon ships it. */
function askedMatters({ tokens }: OrderState, { facts, items }: KnownOrder): boolean {
  const isOpen = tokens.includes('unshipped') || tokens.includes('pending');
  return isOpen && facts.fulfillment !== 'amazon' && ![facts, ...items].some((part) => part.buyerRequest);
}

function unreadFacts({ tokens }: OrderState, { facts }: KnownOrder, { shipByAmbiguous }: RowContext): UnreadFact[] {
  if (!tokens.includes('unreadable')) return [];
  if (!facts.status) return ['status'];
  return [shipByAmbiguous ? 'ship-by-ambiguous' : 'ship-by'];
}

function requestOf({ facts, items }: KnownOrder): JudgedRow['request'] {
  const asked = items.filter((item) => item.buyerRequest);
  const request = facts.buyerRequest ?? asked[0]?.buyerRequest;
  if (!request) return null;
  const reason = request.reason ?? asked.find((item) => item.buyerRequest?.reason)?.buyerRequest?.reason;
  return { ...(reason ? { reason } : {}), asked: asked.length || items.length, items: items.length };
}
