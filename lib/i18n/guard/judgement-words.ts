import type { Judgement, NextStep } from '../../cancel-reasons/judgement.ts';
import type { Zone } from '../../time/instant.ts';
import type { Formats } from '../format.ts';
import type { RepliesTranslate } from '../replies/index.ts';
import { purposeName } from '../replies/reply-words.ts';
import type { GuardTranslate } from './index.ts';

type Key = Parameters<GuardTranslate>[0];

const CANNOT = {
  'amazon-fulfilled': 'cannot_amazon_fulfilled',
  canceled: 'cannot_canceled',
  shipped: 'cannot_shipped',
  confirmed: 'cannot_confirmed',
  pending: 'cannot_pending',
  'handed-over': 'cannot_handed_over',
  'label-bought': 'cannot_label_bought',
} as const;

const MISSING = { status: 'unknown_status', request: 'unknown_request', marketplace: 'unknown_marketplace' } as const;

const STEPS = {
  'say-why': 'step_say_why',
  'send-to-formal-request': 'step_send_to_formal_request',
  'check-address': 'step_check_address',
  'send-to-amazon': 'step_send_to_amazon',
  'wait-for-payment': 'step_wait_for_payment',
  'refuse-or-return': 'step_refuse_or_return',
  'confirm-then-return': 'step_confirm_then_return',
  'ship-then-return': 'step_ship_then_return',
  'refund-and-keep': 'step_refund_and_keep',
  'leave-to-amazon': 'step_leave_to_amazon',
  'nothing-left': 'step_nothing_left',
  'order-again': 'step_order_again',
  'read-order': 'step_read_order',
} as const satisfies Partial<Record<NextStep, Key>>;

/** A judgement in one line. `itemCount`: how many items the order has. */
export function headlineOf(judgement: Judgement, itemCount: number, t: GuardTranslate): string {
  switch (judgement.verdict) {
    case 'buyer-requested':
      return judgement.items === 'all'
        ? t('buyer_requested')
        : t('buyer_requested_items', { asked: judgement.items.length, items: itemCount });
    case 'cannot-cancel':
      return t(CANNOT[judgement.why]);
    case 'unknown':
      return t(MISSING[judgement.why]);
    default:
      if (judgement.effects.rate === 'unknown') return t('rate_effect_unknown');
      return t(judgement.verdict === 'message-only' ? 'message_only' : 'seller_fault');
  }
}

/** The next step; empty where it is to cancel, which each page words by what it can do. */
export function stepOf(
  { nextStep, buyerCancelsAloneUntil }: Judgement,
  zone: Zone | null,
  t: GuardTranslate,
  formats: Formats,
): string {
  if (nextStep === 'cancel') return '';
  if (nextStep !== 'buyer-cancels-alone') return t(STEPS[nextStep]);
  if (buyerCancelsAloneUntil === null || zone === null) return '';
  return t('step_buyer_cancels_alone', { time: formats.time(buyerCancelsAloneUntil, zone) });
}

/** The reply that belongs to the next step, by its name, and whether it is true already; empty where there is none. */
export function replyOf({ reply }: Pick<Judgement, 'reply'>, t: GuardTranslate, replies: RepliesTranslate): string {
  return reply ? t(reply.when === 'now' ? 'reply' : 'reply_after', { name: purposeName(reply.template, replies) }) : '';
}
