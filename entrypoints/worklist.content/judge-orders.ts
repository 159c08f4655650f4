import { isSameItem, openItems } from '../../lib/cancel-reasons/items.ts';
import { judgeCancellation } from '../../lib/cancel-reasons/judge-cancellation.ts';
import type { Judgement } from '../../lib/cancel-reasons/judgement.ts';
import { type AfterOne, type OneCancellation, oneAfterAnother } from '../../lib/cancellation-rate/one-after-another.ts';
import { targetOf } from '../../lib/cancellation-rate/target.ts';
import type { CancelOutlook } from '../../lib/ledger/cancel-outlook.ts';
import type { KnownOrder } from '../../lib/orders/page-facts.ts';
import type { MarkedList } from '../../lib/seller-central/manage-orders/worklist.ts';
import type { Instant } from '../../lib/time/instant.ts';
import type { OrderAnswer } from './record-link.ts';
import type { TickedOrder } from './ticked-orders.ts';

/** A ticked order, and what cancelling it would do after the ones before it. */
export interface JudgedOrder extends TickedOrder {
  readonly judgement: Judgement;
  readonly outlook: CancelOutlook | null;
  readonly isDone: boolean;
  /** Null where it can't be cancelled, is done, or the record has not answered. */
  readonly after: AfterOne | null;
  /** A SKU that an order before it shares, where both would count. */
  readonly sharedSku: string | null;
}

/** Judges each order as the record has it, which knows of cancellations that the list does not show yet; else as its row has it. */
export function judgeOrders(
  orders: readonly TickedOrder[],
  answerOf: (orderId: TickedOrder['orderId']) => OrderAnswer | null,
  rules: MarkedList['rules'],
  now: Instant,
): JudgedOrder[] {
  const judged = orders.map((ticked) => {
    const answer = answerOf(ticked.orderId);
    const outlook = answer?.outlook ?? null;
    return { ...ticked, outlook, ...judge(ticked, answer, rules, now) };
  });
  return withRates(judged);
}

type Judged = Omit<JudgedOrder, 'after' | 'sharedSku'> & { readonly known: KnownOrder };

function judge(
  { known: shown, marketplace }: TickedOrder,
  answer: OrderAnswer | null,
  rules: MarkedList['rules'],
  now: Instant,
): Pick<Judged, 'known' | 'judgement' | 'isDone'> {
  const { items, ...facts } = answer?.order?.facts ?? { ...shown.facts, items: shown.items };
  const judgement = judgeCancellation(
    { ...facts, items },
    {},
    {
      marketplace,
      now,
      requestLookedForAt:
        answer?.outlook?.requestLookedForAt ?? (shown.facts.status && !shown.facts.requestUnread ? now : null),
      overrides: marketplace ? rules[marketplace] : undefined,
      secondAfter: answer?.outlook?.secondAfter,
    },
  );
  return { known: { facts, items }, judgement, isDone: judgement.why === 'canceled' };
}

/** Adds the rate after each, by account and marketplace: a seller's list can show orders of several. */
function withRates(orders: readonly Judged[]): JudgedOrder[] {
  const skus = new Set<string>();
  const after = new Map<Judged, AfterOne>();
  for (const place of new Set(orders.map(({ marketplace }) => marketplace))) {
    const steps = orders.flatMap((order) => {
      const step = order.marketplace === place && stepOf(order);
      return step ? [{ order, ...step }] : [];
    });
    const [first] = steps;
    const rates = first ? oneAfterAnother(steps, targetOf(first.target)) : [];
    for (const [index, { order }] of steps.entries()) {
      const rate = rates[index];
      if (rate) after.set(order, rate);
    }
  }
  return orders.map((order) => {
    const own = order.judgement.effects?.rate === 'counts' ? skusOf(order) : [];
    const sharedSku = own.find((sku) => skus.has(sku)) ?? null;
    for (const sku of own) skus.add(sku);
    return { ...order, after: after.get(order) ?? null, sharedSku };
  });
}

function stepOf({ judgement, outlook }: Judged): (OneCancellation & { target: number }) | null {
  if (!judgement.effects || judgement.verdict === 'unknown' || !outlook) return null;
  const { before, ifCounted, ifExempt, worst, stateIfCounted, target } = outlook;
  const isCounted = judgement.effects.rate !== 'none';
  const exempt = judgement.items === 'all' ? ifExempt : before;
  const isBreach = isCounted && stateIfCounted === 'breach';
  return { before, after: isCounted ? ifCounted : exempt, isCounted, worst, isBreach, target };
}

/** Of the items that would be cancelled. */
function skusOf({ known: { items }, judgement }: Judged): string[] {
  const chosen = openItems(items).filter(
    (item) => judgement.items === 'all' || judgement.items.some((other) => isSameItem(other, item)),
  );
  return [...new Set(chosen.flatMap(({ sku }) => sku ?? []))];
}
