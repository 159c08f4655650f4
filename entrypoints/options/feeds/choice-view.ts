import type { OrderRowView } from '../../../components/feeds/order-rows.tsx';
import { judgeCancellation } from '../../../lib/cancel-reasons/judge-cancellation.ts';
import { BECAUSE, type Because, type Judgement } from '../../../lib/cancel-reasons/judgement.ts';
import type { ChosenOrder } from '../../../lib/files/out/chosen-order.ts';
import type { GuardTranslate } from '../../../lib/i18n/guard/index.ts';
import { headlineOf } from '../../../lib/i18n/guard/judgement-words.ts';
import { keyed } from '../../../lib/i18n/keyed.ts';
import type { FileOrder } from '../../../lib/ledger/file-orders.ts';
import type { OrderId } from '../../../lib/orders/order-id.ts';
import type { Scope } from '../../../lib/orders/sighting.ts';
import { zoneOf } from '../../../lib/rules/deadline-rules.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import type { Instant } from '../../../lib/time/instant.ts';
import type { FeedWords } from './words.ts';

/** What the seller says of an order: whether it is meant, and why it is cancelled. */
export interface Choice {
  readonly isChosen: boolean;
  readonly because: Because | '';
}
export type Choices = ReadonlyMap<OrderId, Choice>;
export const NO_CHOICE: Choice = { isChosen: false, because: '' };

/** In which shop an order is judged, when, and by which rules. */
export interface JudgingContext {
  readonly scope: Scope;
  readonly now: Instant;
  readonly rules: Settings['rules'];
}

/** An order with what the seller says of it, judged. The verdict alone decides the reason. */
export interface JudgedChoice extends ChosenOrder {
  readonly choice: Choice;
}

export function judgeChoice(
  { orderId, facts, requestLookedForAt }: FileOrder,
  choice: Choice,
  { scope: { marketplace }, now, rules }: JudgingContext,
): JudgedChoice {
  const overrides = rules[marketplace];
  const context = { marketplace, now, requestLookedForAt, overrides };
  const judgement = judgeCancellation(facts, { because: choice.because || undefined }, context);
  return { orderId, order: facts, judgement, reason: judgement.reason, choice };
}

export function choiceView(
  { orderId, order, judgement, choice }: JudgedChoice,
  { scope: { marketplace }, rules }: JudgingContext,
  { t, guard, formats }: FeedWords,
): OrderRowView {
  const zone = zoneOf(marketplace, rules[marketplace]);
  const isSellers = judgement.verdict === 'seller-fault' || judgement.verdict === 'message-only';
  const skus = [...new Set(order.items.flatMap(({ sku }) => sku ?? []))];
  return {
    orderId,
    facts: [
      ...(order.shipBy === undefined ? [] : [t('ship_by', { day: formats.day(order.shipBy, zone) })]),
      skus.length === 1 ? skus.join() : t('items', { count: order.items.length }),
    ].join(' · '),
    verdict: headlineOf(judgement, order.items.length, guard),
    tone: judgement.verdict === 'buyer-requested' ? 'free' : isSellers ? 'cost' : 'unknown',
    isChosen: choice.isChosen,
    because: isSellers ? choice.because : undefined,
    canBeChosen: isCancellable(judgement),
    whyLabel: t('why', { order: orderId }),
  };
}

export function isCancellable({ verdict }: Judgement): boolean {
  return verdict !== 'cannot-cancel' && verdict !== 'unknown';
}

/** The seller's words for why, as the guard says them. */
export function becauseWords(guard: GuardTranslate): { value: Because; text: string }[] {
  return BECAUSE.map((value) => ({ value, text: guard(`because_${keyed(value)}`) }));
}
