import * as z from 'zod/mini';
import { itemFacts, orderIdSchema } from '../orders/order-facts.ts';
import type { OrderId } from '../orders/order-id.ts';
import { type OrderSighting, type Scope, SOURCES, type Source, scopeSchema } from '../orders/sighting.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import { readKnownOrders } from './known-orders.ts';
import { recordSightings } from './recording.ts';
import type { Revision } from './revise.ts';
import { type LedgerTx, type OrderKey, orderKey, type SellerRules } from './schema.ts';

/** What was known when the seller cancelled an order: the proof for an appeal. */
export const evidenceSchema = z.object({
  scope: scopeSchema,
  orderId: orderIdSchema,
  /** When the reason was submitted, epoch ms. */
  at: z.number(),
  /** Amazon's code of it. */
  reason: z.string(),
  /** What was to be cancelled of the order, as it stands afterwards; absent for all that was left. */
  items: z.exactOptional(z.array(itemFacts)),
  /** The SKUs of what was to be cancelled: evidence outlives the order's own record. */
  skus: z.exactOptional(z.array(z.string())),
  /** The formal request, if one had been seen by then; `reason` is the buyer's, as the page showed it. */
  request: z.nullable(
    z.object({ firstSeenAt: z.number(), source: z.enum(SOURCES), reason: z.exactOptional(z.string()) }),
  ),
  /** The 7-day rate as a fraction, null where there was none. */
  rateBefore: z.nullable(z.number()),
  rateAfter: z.nullable(z.number()),
  /** What has shown since that the order was cancelled. */
  confirmedBy: z.nullable(z.enum(SOURCES)),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What the seller is about to submit on the cancel page. */
export type CancelAttempt = Pick<
  Evidence,
  'scope' | 'orderId' | 'at' | 'reason' | 'items' | 'rateBefore' | 'rateAfter'
>;

/**
 * Notes what the seller submits, in place of a submit that came to nothing; it counts only once it is settled. The same
 * submit told twice, as when no answer came to the first telling, is one, even if it is settled by then.
 */
export async function noteCancelAttempt(tx: LedgerTx<'readwrite'>, attempt: CancelAttempt, rules: SellerRules) {
  const [[known], last] = await Promise.all([
    readKnownOrders(tx, attempt.scope, [attempt.orderId], rules),
    readLastAttempt(tx, attempt),
  ]);
  if (last?.at === attempt.at) return;
  if (last?.confirmedBy === null) await tx.objectStore('evidence').delete(evidenceKey(last));
  const { facts, request = null } = known ?? {};
  const parts = [facts, ...(facts?.items ?? [])];
  const reason = parts.find((part) => part?.buyerRequest?.reason)?.buyerRequest?.reason;
  const evidence: Evidence = {
    ...attempt,
    skus: [...new Set((attempt.items ?? facts?.items ?? []).flatMap(({ sku }) => sku ?? []))],
    request: request && { ...request, ...(reason && { reason }) },
    confirmedBy: null,
  };
  await tx.objectStore('evidence').put(evidence);
}

export function evidenceKey({ scope, orderId, at }: Pick<Evidence, 'scope' | 'orderId' | 'at'>): [...OrderKey, number] {
  return [...orderKey(scope, orderId), at];
}

async function readLastAttempt(
  tx: LedgerTx<'readwrite'>,
  order: Pick<Evidence, 'scope' | 'orderId'>,
): Promise<Evidence | undefined> {
  const range = IDBKeyRange.bound(evidenceKey({ ...order, at: -Infinity }), evidenceKey({ ...order, at: Infinity }));
  const rows = await tx.objectStore('evidence').getAll(range);
  return evidenceSchema.safeParse(rows.at(-1)).data;
}

/** How the last attempt at an order ended, who says so, and when (epoch ms). */
export interface CancelOutcome {
  readonly scope: Scope;
  readonly orderId: OrderId;
  readonly isDone: boolean;
  readonly by: Source;
  readonly at: Instant;
}

/**
 * Settles the last attempt at an order: a success is recorded as the seller's cancellation, for the reason that was
 * submitted; a failure leaves no trace. Without an open attempt nothing happens.
 */
export async function settleCancellation(
  tx: LedgerTx<'readwrite'>,
  { scope, orderId, isDone, by, at }: CancelOutcome,
  rules: SellerRules,
): Promise<Revision> {
  const store = tx.objectStore('evidence');
  const last = await readLastAttempt(tx, { scope, orderId });
  if (last?.confirmedBy !== null || at - last.at > SETTLED_WITHIN) return { changed: 0, setAside: 0 };
  if (!isDone) {
    await store.delete(evidenceKey(last));
    return { changed: 0, setAside: 0 };
  }
  await store.put({ ...last, confirmedBy: by } satisfies Evidence);
  return recordSightings(tx, [cancellationOf(last, at)], rules);
}

/** Our own choice: a cancellation that shows up later than that may be someone else's. */
const SETTLED_WITHIN = 24 * HOUR;

/** Settles the attempts at orders that are seen to be cancelled, unless by someone else. */
export async function settleSeen(
  tx: LedgerTx<'readwrite'>,
  sightings: readonly OrderSighting[],
  rules: SellerRules,
): Promise<void> {
  const seen = sightings.filter(
    ({ source, facts: { status, canceledBy = 'seller' } }) =>
      source !== 'seller' && status === 'canceled' && canceledBy === 'seller',
  );
  if (seen.length === 0) return;
  const attempted = new Set((await tx.objectStore('evidence').getAllKeys()).map(([, , orderId]) => orderId));
  for (const { scope, orderId, source, seenAt } of seen) {
    if (attempted.has(orderId))
      await settleCancellation(tx, { scope, orderId, isDone: true, by: source, at: seenAt }, rules);
  }
}

function cancellationOf({ scope, orderId, at, reason, items }: Evidence, now: Instant): OrderSighting {
  const done = { canceledBy: 'seller', cancelReason: reason } as const;
  return {
    orderId,
    scope,
    source: 'seller',
    seenAt: now,
    facts: items ? {} : { ...done, status: 'canceled', canceledAt: at },
    items: (items ?? []).map((item) => ({ ...done, ...item })),
  };
}
