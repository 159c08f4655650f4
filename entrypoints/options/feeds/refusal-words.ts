import type { Refusal, Refused } from '../../../lib/files/out/refusal.ts';
import type { HeaderProblem } from '../../../lib/files/out/template-header.ts';
import type { FeedsTranslate } from '../../../lib/i18n/feeds/index.ts';

type Key = Extract<Parameters<FeedsTranslate>[0], `not_${string}`>;

const WORDS: Readonly<Record<Refusal, Key>> = {
  'amazon-fulfilled': 'not_amazon_fulfilled',
  canceled: 'not_canceled',
  shipped: 'not_shipped',
  confirmed: 'not_confirmed',
  pending: 'not_pending',
  'handed-over': 'not_handed_over',
  'label-bought': 'not_label_bought',
  'untrue-buyer-reason': 'not_untrue',
  'request-ignored': 'not_ignored',
  'not-read': 'not_read',
  'no-reason': 'not_reason',
  'reason-not-in-file': 'not_in_list',
  'no-item-id': 'not_item_id',
  'partial-quantity': 'not_partial',
  'not-whole-order': 'not_whole_order',
  'whole-order': 'not_part',
  'quantity-unknown': 'not_quantity_unknown',
  'wrong-quantity': 'not_quantity',
  'wrong-amount': 'not_amount',
};

/** Why each refused order is not in a file, in words; `own` are words for a reason that means more in that file. */
export function refusalWords(
  refused: readonly Refused[],
  t: FeedsTranslate,
  own: Readonly<Partial<Record<Refusal, Key>>> = {},
): { readonly orderId: string; readonly text: string }[] {
  return refused.map(({ orderId, why }) => ({ orderId, text: t(own[why] ?? WORDS[why]) }));
}

const TEMPLATE_WORDS = {
  'too-short': 'template_too_short',
  'not-ascii': 'template_not_ascii',
  'other-template': 'template_other',
  'column-missing': 'template_column',
} as const satisfies Record<HeaderProblem, string>;

/** What is wrong with the lines of a template. */
export function templateWords(problem: HeaderProblem, t: FeedsTranslate): string {
  return t(TEMPLATE_WORDS[problem]);
}
