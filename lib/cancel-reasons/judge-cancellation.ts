import { countryOf } from '../orders/marketplace.ts';
import { BUYER_SELF_CANCEL_MINUTES, PENDING } from '../rules/before-shipping.ts';
import type { CancelReasonCode } from '../rules/cancel-reasons.ts';
import { zoneOf } from '../rules/deadline-rules.ts';
import { inForce, ruleFrom } from '../rules/row.ts';
import { dayOf, type Instant, MINUTE } from '../time/instant.ts';
import {
  adviceFor,
  adviceInstead,
  BUYER_CANCELS_ALONE,
  CANCEL_AS_REQUESTED,
  READ_ORDER,
  SEND_TO_FORMAL_REQUEST,
} from './advice.ts';
import { isAskedByMessage } from './asked-matters.ts';
import { whyCannotCancel } from './cannot-cancel.ts';
import { effectsOf, unknownEffects } from './effects.ts';
import { requestedItems } from './items.ts';
import type {
  Because,
  JudgeContext,
  JudgedOrder,
  Judgement,
  Missing,
  SellersReason,
  SellersWords,
} from './judgement.ts';
import { warningsFor } from './warnings.ts';

/** The reason that is true for the seller's word (policy D1, H); `GeneralAdjustment` is the page's "all other". */
const TRUE_REASONS: Readonly<Record<Because, SellersReason>> = {
  'out-of-stock': 'NoInventory',
  'price-error': 'PricingError',
  address: 'ShippingAddressUndeliverable',
  exchange: 'CustomerExchange',
  other: 'GeneralAdjustment',
};

/**
 * What may be done with an order, with which reason, at which cost. docs/verdicts.md lists every case with its source.
 *
 * A formal request goes before all that the seller says, since it alone makes a cancellation free; "no request" is
 * believed only where one would have been seen.
 */
export function judgeCancellation(order: JudgedOrder, words: SellersWords, context: JudgeContext): Judgement {
  const { marketplace } = context;
  const country = marketplace && countryOf(marketplace);
  const requested = requestedItems(order);
  const isAsked = isAskedByMessage(order, words);
  // Who has no stock may not ask the buyer to cancel (policy C2, H); not even one who asked first.
  const maySendBuyer = isAsked && words.because !== 'out-of-stock';
  const until = buyerCancelsAloneUntil(order, context);
  const alone = maySendBuyer && until !== null ? BUYER_CANCELS_ALONE : null;
  const judged = {
    formalRequest: requested !== null,
    items: requested ?? ('all' as const),
    buyerCancelsAloneUntil: until,
  };

  const mayCancelPending = country && inForce(PENDING, { country }).value.sellerMayCancel;
  const why = whyCannotCancel(order, words.parcel, mayCancelPending);
  if (why) {
    const instead = (why === 'pending' && alone) || adviceInstead(why, order, words, judged.formalRequest);
    return { ...judged, ...instead, verdict: 'cannot-cancel', reason: null, effects: null, why, warnings: [] };
  }

  const missing = whatIsMissing(order, isAsked, judged.formalRequest, context);
  if (missing) {
    const effects = unknownEffects(order);
    return { ...judged, ...READ_ORDER, verdict: 'unknown', reason: null, effects, why: missing, warnings: [] };
  }

  const found = <Reason extends CancelReasonCode | null>(reason: Reason) => ({
    ...judged,
    reason,
    effects: effectsOf(reason, order, judged.formalRequest, marketplace),
    why: null,
    warnings: warningsFor(order, { ...judged, reason }, context),
  });
  if (judged.formalRequest) return { ...found('BuyerCanceled'), ...CANCEL_AS_REQUESTED, verdict: 'buyer-requested' };
  return {
    ...found(words.because ? TRUE_REASONS[words.because] : null),
    ...(alone ?? (maySendBuyer ? SEND_TO_FORMAL_REQUEST : adviceFor(words.because, order))),
    verdict: isAsked ? 'message-only' : 'seller-fault',
  };
}

/**
 * What has to be known before anything may be said. A request on record, or the page's own offer to cancel, makes up
 * for a status that was not read; the seller's word that the buyer asked by message alone, for a request not looked for.
 */
function whatIsMissing(
  { status, cancellable }: JudgedOrder,
  isAsked: boolean,
  isRequested: boolean,
  { marketplace, requestLookedForAt }: JudgeContext,
): Missing | null {
  if (status === 'pending' && marketplace === null) return 'marketplace';
  if (isRequested) return null;
  if (status === undefined && !cancellable) return 'status';
  return isAsked || requestLookedForAt !== null ? null : 'request';
}

/** Minutes after the purchase the buyer needs no one to cancel (policy C1, H). */
function buyerCancelsAloneUntil(
  { status, fulfillment, purchasedAt }: JudgedOrder,
  { marketplace, now, overrides }: JudgeContext,
): Instant | null {
  const isOver = status === 'shipped' || status === 'canceled' || fulfillment === 'amazon';
  if (isOver || marketplace === null || purchasedAt === undefined) return null;
  const minutes = ruleFrom(
    BUYER_SELF_CANCEL_MINUTES,
    { country: countryOf(marketplace), day: dayOf(purchasedAt, zoneOf(marketplace, overrides)) },
    overrides,
    (rules) => rules.buyerSelfCancelMinutes,
  );
  const until = purchasedAt + minutes.value * MINUTE;
  return now < until ? until : null;
}
