import { findingText } from '../../i18n/lint/index.ts';
import type { OrderId } from '../../orders/order-id.ts';
import type { LintReply } from '../../seller-central/messages/reply-slots.ts';
import { type ActWords, lackOf } from './act-words.ts';
import type { Offer } from './offers.ts';

export interface ReadyContext {
  readonly orderId: OrderId | null;
  readonly buyerAsked: boolean;
  readonly lint: LintReply;
  readonly words: ActWords;
}

type Ready = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly words: string };

/** The text of a reply, unless it lacks something or breaks a rule: then why it may not go in. */
export function readyText({ filled }: Offer, { orderId, buyerAsked, lint, words }: ReadyContext): Ready {
  if (!filled.ok) return { ok: false, words: lackOf(filled, words) };
  const blocked = lint(filled.text, { orderId, buyerAsked }).find(({ severity }) => severity === 'block');
  return blocked ? { ok: false, words: words.t('held_rule', { what: findingText(blocked, words.lint) }) } : filled;
}
