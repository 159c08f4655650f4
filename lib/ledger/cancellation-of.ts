import { isSameItem } from '../cancel-reasons/items.ts';
import { pickedReason } from '../cancel-reasons/seller-memo.ts';
import { CAUSES, type Cause, canceledItems, isSellerFault } from '../cancellation-rate/cause.ts';
import { canceledAtOf } from '../cancellation-rate/rate-entry.ts';
import { actBy } from '../deadlines/act-by.ts';
import type { Cancellation, Cost } from '../evidence/cancellation.ts';
import type { ItemFacts } from '../orders/order-facts.ts';
import type { Evidence } from './evidence.ts';
import { type KnownOrder, knownOrder } from './known-orders.ts';
import type { SellerRules } from './schema.ts';
import type { StoredOrder } from './stored-order.ts';

/** What the seller submitted, as the record has it now; `order` is null where it is no longer, or never was, on record. */
export function submittedCancellation(
  { orderId, at, reason, items, skus, request, rateBefore, rateAfter, confirmedBy }: Evidence,
  order: StoredOrder | null,
  rules: SellerRules,
): Cancellation {
  const known = order && knownOrder(order, rules);
  const gone = known
    ? goneOf(known, rules).filter(({ item }) => !items || items.some((it) => isSameItem(it, item)))
    : [];
  // Without the order, what counts is whether the buyer had asked (policy A1, H).
  const cause = confirmedBy && (weightiest(gone) ?? (request ? 'buyer-request' : 'seller'));
  return {
    orderId,
    at,
    when: 'submitted',
    cost: cause === null ? 'open' : costOf(cause),
    cause,
    reason,
    skus: skus ?? skusIn(items ?? gone.map(({ item }) => item)),
    request: request && withReason(request, request.reason),
    askedByMessage: known?.facts.askedByMessage ?? false,
    rates: { before: rateBefore, after: rateAfter },
    confirmedBy,
  };
}

/** A cancellation that pages, files or the seller's word told of; null where the record does not know of any. */
export function recordedCancellation(order: StoredOrder, rules: SellerRules): Cancellation | null {
  const known = knownOrder(order, rules);
  const { orderId, facts, cause, request } = known;
  const { purchasedAt, items, cancelReason, askedByMessage = false } = facts;
  if (cause === null || purchasedAt === undefined) return null;
  const gone = goneOf(known, rules).filter((each) => each.cause === cause);
  const canceledAt = canceledAtOf(facts);
  const told = order.record.facts;
  return {
    orderId,
    at: canceledAt ?? purchasedAt,
    when: canceledAt === undefined ? 'purchased' : 'canceled',
    cost: costOf(cause),
    cause,
    reason: cancelReason ?? gone.find(({ item }) => item.cancelReason)?.item.cancelReason ?? null,
    skus: skusIn(gone.some(({ item }) => item.sku) ? gone.map(({ item }) => item) : items),
    request:
      request && withReason(request, [facts, ...items].find((it) => it.buyerRequest?.reason)?.buyerRequest?.reason),
    askedByMessage,
    rates: null,
    confirmedBy: (told.impactsAccountHealth ?? told.canceledBy ?? told.cancelReason ?? told.status)?.source ?? null,
  };
}

type Gone = ReturnType<typeof canceledItems>;

function goneOf({ facts, scope }: KnownOrder, rules: SellerRules): Gone {
  return canceledItems(facts, actBy(facts, scope.marketplace, rules[scope.marketplace])?.at ?? null);
}

function weightiest(gone: Gone): Cause | null {
  return CAUSES.find((cause) => gone.some((each) => each.cause === cause)) ?? null;
}

function costOf(cause: Cause): Cost {
  return isSellerFault(cause) ? 'counted' : cause === 'unknown' ? 'unknown' : 'free';
}

function skusIn(items: readonly ItemFacts[]): string[] {
  return [...new Set(items.flatMap(({ sku }) => sku ?? []))];
}

/** Only a reason from Amazon's list: what a buyer may have typed is personal. */
function withReason(
  { firstSeenAt, source }: NonNullable<Evidence['request']>,
  reason: string | undefined,
): NonNullable<Cancellation['request']> {
  const picked = reason ? pickedReason(reason) : null;
  return { firstSeenAt, source, ...(picked && { reason: picked }) };
}
