import { isAskedByMessage } from '../cancel-reasons/asked-matters.ts';
import { isCanceledByAmazon, isCanceledFor, isPrime } from '../cancel-reasons/items.ts';
import { judgeCancellation } from '../cancel-reasons/judge-cancellation.ts';
import type { CannotCancel, JudgeContext, JudgedOrder, Judgement, SellersWords } from '../cancel-reasons/judgement.ts';
import { HOUR } from '../time/instant.ts';
import type { TemplateId } from './names.ts';

/** Why a template may not be used now; lib/i18n/replies has the words. */
export const GATE_REASONS = [
  'amazon-fulfilled',
  'not-asked',
  'formal-request',
  'no-stock',
  'time-over',
  'time-unknown',
  'status-unknown',
  'pending',
  'shipped',
  'label-bought',
  'canceled',
  'not-shipped',
  'no-label',
  'not-confirmed',
  'not-canceled',
  'not-requested',
  'other-reason',
  'not-by-mistake',
  'in-time',
  'no-ship-by',
  'not-pending',
  'not-prime',
  'no-other-address',
] as const;
export type GateReason = (typeof GATE_REASONS)[number];

/** What the seller says, for replies: no page tells that the buyer wants the parcel to go elsewhere. */
export interface ReplyWords extends SellersWords {
  readonly otherAddressWanted?: boolean | undefined;
}

export interface GateContext extends JudgeContext {
  /** How long before ship-by an order counts as due soon, in milliseconds; 24 h if absent. */
  readonly dueSoonMs?: number | undefined;
}

/** `opensWith`: what the seller would have to say for it to be allowed; null where saying something is not enough. */
export type Gate =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: GateReason; readonly opensWith: ReplyWords | null };

/** What only the seller can say, by the template that hangs on it. */
const SAYINGS: Readonly<Partial<Record<TemplateId, ReplyWords>>> = {
  'use-official-request': { askedByMessage: true },
  'on-its-way-return': { parcel: 'handed-over' },
  'confirmed-refund': { parcel: 'with-seller' },
  'early-self-cancel': { askedByMessage: true },
  'order-again': { canceledByMistake: true },
  'sfp-address-contact-amazon': { otherAddressWanted: true },
};

/** Whether replies of this purpose go only to a buyer who asked for the cancellation, so that they may tell how. */
export function isForBuyerWhoAsked(purpose: TemplateId): boolean {
  return SAYINGS[purpose]?.askedByMessage === true;
}

/** Whether a template of this purpose may be used now. docs/replies.md lists every case with its source. */
export function replyGate(purpose: TemplateId, order: JudgedOrder, words: ReplyWords, context: GateContext): Gate {
  const why = whyNot(purpose, order, words, context);
  if (why === null) return { allowed: true };
  const saying = SAYINGS[purpose];
  const wouldOpen = saying && whyNot(purpose, order, { ...words, ...saying }, context) === null;
  return { allowed: false, why, opensWith: wouldOpen ? saying : null };
}

interface Known {
  readonly order: JudgedOrder;
  readonly words: ReplyWords;
  readonly context: GateContext;
  readonly judgement: Judgement;
  /** Why it can't be cancelled; null where it can, or where that is not known. */
  readonly cannot: CannotCancel | null;
}

function whyNot(purpose: TemplateId, order: JudgedOrder, words: ReplyWords, context: GateContext): GateReason | null {
  const judgement = judgeCancellation(order, words, context);
  const cannot = judgement.verdict === 'cannot-cancel' ? judgement.why : null;
  if (cannot === 'amazon-fulfilled') return cannot;
  return GATES[purpose]({ order, words, context, judgement, cannot });
}

const GATES: Readonly<Record<TemplateId, (known: Known) => GateReason | null>> = {
  // Also in the buyer's own time to cancel, which may be over when the message is read, and where the status is not
  // known: the buyer's page then offers no request, and no harm is done.
  'use-official-request': (known) => whyNotSendBuyer(known) ?? whereItStands(known),
  'on-its-way-return': ({ order, cannot }) => {
    if (cannot === 'shipped' || cannot === 'handed-over') return null;
    if (cannot === 'canceled') return cannot;
    return order.status === undefined ? 'status-unknown' : 'not-shipped';
  },
  'label-cannot-cancel': (known) => (known.cannot === 'label-bought' ? null : (whereItStands(known) ?? 'no-label')),
  'confirmed-refund': ({ order, cannot }) => {
    if (cannot === 'confirmed') return null;
    if (cannot === 'canceled') return cannot;
    return order.status === undefined ? 'status-unknown' : 'not-confirmed';
  },
  'cancelled-as-requested': (known) =>
    whyNotCanceled(known) ??
    (known.judgement.formalRequest && !isCanceledByAmazon(known.order) ? null : 'not-requested'),
  'out-of-stock-notice': (known) =>
    whyNotCanceled(known) ?? (isCanceledFor('NoInventory', known.order) ? null : 'other-reason'),
  'address-check': whyNotUnshipped,
  'late-new-date': (known) => {
    const { shipBy } = known.order;
    const early = whyNotUnshipped(known);
    if (early !== null) return early;
    if (shipBy === undefined) return 'no-ship-by';
    return known.context.now >= shipBy - (known.context.dueSoonMs ?? 24 * HOUR) ? null : 'in-time';
  },
  'pending-nothing-charged': ({ order: { status } }) =>
    status === 'pending' ? null : status === undefined ? 'status-unknown' : 'not-pending',
  'early-self-cancel': (known) => {
    if (known.judgement.buyerCancelsAloneUntil !== null) return whyNotSendBuyer(known);
    if (known.order.status === 'canceled' || known.order.status === 'shipped') return known.order.status;
    return known.order.purchasedAt === undefined || known.context.marketplace === null ? 'time-unknown' : 'time-over';
  },
  'order-again': (known) => whyNotCanceled(known) ?? (known.words.canceledByMistake ? null : 'not-by-mistake'),
  'sfp-address-contact-amazon': (known) => {
    if (!isPrime(known.order)) return 'not-prime';
    const isWanted = known.words.otherAddressWanted ?? known.words.because === 'address';
    const gone = whereItStands(known);
    return gone === 'canceled' || gone === 'shipped' ? gone : isWanted ? null : 'no-other-address';
  },
};

/**
 * Why the buyer may not be told how to cancel: nobody may ask a buyer to cancel who did not ask first (policy C2, F, H),
 * nor one without stock any buyer; with a formal request on record there is nothing left to ask for.
 */
function whyNotSendBuyer({ order, words, judgement }: Known): GateReason | null {
  if (judgement.formalRequest) return 'formal-request';
  if (words.because === 'out-of-stock') return 'no-stock';
  return isAskedByMessage(order, words) ? null : 'not-asked';
}

const STANDS = {
  pending: 'pending',
  canceled: 'canceled',
  shipped: 'shipped',
  confirmed: 'shipped',
  'handed-over': 'shipped',
  'label-bought': 'label-bought',
} as const satisfies Partial<Record<CannotCancel, GateReason>>;

/** What stands against cancelling the order. */
function whereItStands({ cannot }: Known): GateReason | null {
  return cannot === null || cannot === 'amazon-fulfilled' ? cannot : STANDS[cannot];
}

function whyNotCanceled({ order, cannot }: Known): GateReason | null {
  if (cannot === 'canceled') return null;
  return order.status === undefined ? 'status-unknown' : 'not-canceled';
}

/** A label does not hinder: the parcel is still there. */
function whyNotUnshipped(known: Known): GateReason | null {
  const { status } = known.order;
  const stands = whereItStands(known);
  if (stands !== null && stands !== 'label-bought') return stands;
  if (status === 'pending') return status;
  return status === undefined ? 'status-unknown' : null;
}
