import type { Judgement } from '../../cancel-reasons/judgement.ts';
import type { Zone } from '../../time/instant.ts';
import type { Formats } from '../format.ts';
import { keyed } from '../keyed.ts';
import type { RepliesTranslate } from '../replies/index.ts';
import { purposeName } from '../replies/reply-words.ts';
import type { GuardTranslate } from './index.ts';

/** A judgement in one line. `itemCount`: how many items the order has. */
export function headlineOf(judgement: Judgement, itemCount: number, t: GuardTranslate): string {
  switch (judgement.verdict) {
    case 'buyer-requested':
      return judgement.items === 'all'
        ? t('buyer_requested')
        : t('buyer_requested_items', { asked: judgement.items.length, items: itemCount });
    case 'cannot-cancel':
      return t(`cannot_${keyed(judgement.why)}`);
    case 'unknown':
      return t(`unknown_${judgement.why}`);
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
  if (nextStep !== 'buyer-cancels-alone') return t(`step_${keyed(nextStep)}`);
  if (buyerCancelsAloneUntil === null || zone === null) return '';
  return t('step_buyer_cancels_alone', { time: formats.time(buyerCancelsAloneUntil, zone) });
}

/** The reply that belongs to the next step, by its name, and whether it is true already; empty where there is none. */
export function replyOf({ reply }: Pick<Judgement, 'reply'>, t: GuardTranslate, replies: RepliesTranslate): string {
  return reply ? t(reply.when === 'now' ? 'reply' : 'reply_after', { name: purposeName(reply.template, replies) }) : '';
}
