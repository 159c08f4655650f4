import type { MessagesTranslate } from '../../lib/i18n/messages/index.ts';
import type { TemplateId } from '../../lib/replies/names.ts';
import type { CaretMemory } from '../../lib/seller-central/messages/caret-memory.ts';
import { findContactReason } from '../../lib/seller-central/messages/contact-reason.ts';
import { readMessagePage } from '../../lib/seller-central/messages/read.ts';
import { findTextBox, type TextBox } from '../../lib/seller-central/messages/text-box.ts';
import { insertText } from '../../lib/seller-central/messages/write.ts';
import type { Outcome } from '../../lib/views/messages/act-words.ts';
import type { Offer } from '../../lib/views/messages/offers.ts';
import { type ReadyContext, readyText } from '../../lib/views/messages/ready-text.ts';

/** What an act on a reply needs beside the reply. */
export interface ActContext extends ReadyContext {
  readonly name: string;
  readonly carets: CaretMemory;
}

/** What these are about has reasons of its own on the contact page, whose names were not all seen (5.1: A; policy F: H). */
const OTHER_REASONS: ReadonlySet<TemplateId> = new Set(['late-new-date', 'out-of-stock-notice']);

/** How long the text box is waited for that comes with a reason, in milliseconds. */
const BOX_LOOKS = [0, 50, 150, 400, 1000];

/**
 * Puts a reply into the page's text box, with the contact reason `Other` for what concerns a cancellation, so that it
 * reaches buyers who opted out (policy F, H). Nothing goes in that lacks something, breaks a rule, or is another order's.
 */
export async function insertReply(offer: Offer, context: ActContext): Promise<Outcome> {
  const { name, orderId, carets } = context;
  const { t } = context.words;
  const ready = readyText(offer, context);
  if (!ready.ok) return held(ready.words);
  if (orderId && readMessagePage(document, []).orderId !== orderId) return held(t('held_order'));
  const reason = OTHER_REASONS.has(offer.template.purpose) ? '' : await setReason(t);
  const box = await waitForBox();
  if (!box) return held(t('held_box'));
  const result = await insertText(box, ready.text, carets);
  if (!result.ok) return held(t(HELD[result.why]));
  return { text: [t('inserted', { name }), reason].filter(Boolean).join(' '), isDone: true };
}

/** Hands a reply to the clipboard, by the seller's click. */
export async function copyReply(offer: Offer, context: ActContext): Promise<Outcome> {
  const { name } = context;
  const { t } = context.words;
  const ready = readyText(offer, context);
  if (!ready.ok) return held(ready.words);
  try {
    await navigator.clipboard.writeText(ready.text);
    return { text: t('copied', { name }), isDone: true };
  } catch {
    return held(t('not_copied'));
  }
}

const HELD = { disabled: 'held_disabled', 'too-long': 'held_too_long', 'not-taken': 'held_not_taken' } as const;

const held = (text: string): Outcome => ({ text, isDone: false });

/** What was done about the reason, in words; empty where the page offers none, or it stood already. */
async function setReason(t: MessagesTranslate): Promise<string> {
  const reason = findContactReason(document);
  if (!reason || reason.isOther()) return '';
  const isSet = await reason.chooseOther();
  return isSet && reason.otherLabel ? t('reason_set', { label: reason.otherLabel }) : t('reason_by_hand');
}

async function waitForBox(): Promise<TextBox | null> {
  for (const delay of BOX_LOOKS) {
    const box = findTextBox(document);
    if (box) return box;
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
  return findTextBox(document);
}
