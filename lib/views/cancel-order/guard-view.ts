import type { GuardChoice, GuardViewProps } from '../../../components/cancel-guard.tsx';
import type { RateSentenceProps } from '../../../components/rate-sentence.tsx';
import { askedMatters } from '../../cancel-reasons/asked-matters.ts';
import type { Contradiction } from '../../cancel-reasons/contradiction.ts';
import { BECAUSE, type Because, type ItemChoice, type Judgement } from '../../cancel-reasons/judgement.ts';
import type { Formats } from '../../i18n/format.ts';
import type { GuardTranslate } from '../../i18n/guard/index.ts';
import { headlineOf, replyOf, stepOf } from '../../i18n/guard/judgement-words.ts';
import { rateSentence } from '../../i18n/guard/rate-sentence.ts';
import { warningWords } from '../../i18n/guard/warning-words.ts';
import { keyed } from '../../i18n/keyed.ts';
import type { RepliesTranslate } from '../../i18n/replies/index.ts';
import type { CancelOutlook } from '../../ledger/cancel-outlook.ts';
import type { RateSummary } from '../../messaging/answers.ts';
import type { CancelReasonCode } from '../../rules/cancel-reasons.ts';
import type { Zone } from '../../time/instant.ts';

/** The reason that the form is to hold. */
export interface PlannedReason {
  readonly code: CancelReasonCode;
  readonly items: ItemChoice;
  /** Whether the items too are ours to choose: they are where a formal request names them. */
  readonly choosesItems: boolean;
}

/**
 * How far a plan stands in the form: at work; set and read back; chosen so by the seller, or otherwise; or for the
 * seller to do by hand, the reason or the items too.
 */
export type PrefillState = 'open' | 'set' | 'chosen' | 'theirs' | 'by-hand' | 'items-by-hand';

/** What the guard is made from. */
export interface GuardInput {
  readonly judgement: Judgement;
  readonly itemCount: number;
  readonly because: Because | null;
  readonly isAsked: boolean;
  readonly plan: PlannedReason | null;
  readonly prefill: PrefillState;
  /** Whether a number that the form shows is left to the seller. */
  readonly leavesQuantity: boolean;
  readonly contradiction: Contradiction | null;
  readonly isHeld: boolean;
  /** What the record says; null before its first answer. */
  readonly record: { readonly outlook: CancelOutlook | null; readonly summary: RateSummary | null };
  readonly isSilent: boolean;
  /** The page has had its time to show its form, and none was found. */
  readonly isUnreadable: boolean;
  /** What else of the form was not read, in a sentence; empty where nothing is missing. */
  readonly unread: string;
  readonly zone: Zone | null;
  /** A reason's label on this page. */
  readonly labelOf: (code: CancelReasonCode) => string;
  readonly t: GuardTranslate;
  readonly replies: RepliesTranslate;
  readonly formats: Formats;
}

type Key = Parameters<GuardTranslate>[0];

/** The guard in words: verdict and next step, the reason, the rate, the seller's choices, and what to know before. */
export function guardView(input: GuardInput): GuardViewProps {
  const { judgement, because, isAsked, plan, contradiction, record, t } = input;
  const { verdict, warnings } = judgement;
  const mayChoose = verdict === 'message-only' || verdict === 'seller-fault';
  return {
    label: t('label'),
    verdict,
    headline: headlineOf(judgement, input.itemCount, t),
    step: stepOf(judgement, input.zone, t, input.formats),
    reply: replyOf(judgement, t, input.replies),
    reason: { code: plan && input.prefill === 'set' ? plan.code : '', ...reasonWords(input) },
    // What is known of the stock is known of the true reason.
    stock: plan && judgement.effects && input.prefill !== 'theirs' ? stockOf(judgement.effects.stock, t) : '',
    rate: rateOf(input),
    contradiction: contradiction && {
      kind: contradiction,
      text: t(contradiction === 'request-ignored' ? 'warn_ignored' : 'warn_untrue', {
        reason: input.labelOf('BuyerCanceled'),
      }),
      held: input.isHeld ? t('held') : '',
    },
    warnings: [
      ...(input.leavesQuantity ? [t('warn_quantity_left')] : []),
      ...warnings.map((warning) => warningWords(warning, input.zone, t, input.formats)),
    ],
    question: mayChoose ? t('because') : '',
    choices: mayChoose
      ? BECAUSE.map((value): GuardChoice => ({ value, text: t(`because_${keyed(value)}`), pressed: value === because }))
      : [],
    asked: askedMatters(judgement) ? { text: t('asked_by_message'), pressed: isAsked } : null,
    note: [
      ...(input.isUnreadable ? [t('unreadable')] : []),
      ...(input.unread ? [input.unread] : []),
      ...(input.isSilent ? [t('record_silent')] : []),
      ...(record.summary && judgement.effects
        ? [t('rate_estimate', { covered: record.summary.daysCovered, days: record.summary.days })]
        : []),
    ].join(' '),
  };
}

const REASON_WORDS = {
  open: { key: 'reason_pending', isDone: false },
  set: { key: 'reason_set', isDone: true },
  chosen: { key: 'reason_set', isDone: true },
  theirs: { key: 'reason_theirs', isDone: false },
  'by-hand': { key: 'reason_by_hand', isDone: false },
  'items-by-hand': { key: 'items_by_hand', isDone: false },
} as const satisfies Record<PrefillState, { key: Key; isDone: boolean }>;

function reasonWords({ plan, prefill, labelOf, t }: GuardInput): { text: string; isDone: boolean } {
  if (!plan) return { text: '', isDone: false };
  const { key, isDone } = REASON_WORDS[prefill];
  const forItems = isDone && plan.choosesItems && plan.items !== 'all';
  return { text: t(forItems ? 'reason_set_items' : key, { reason: labelOf(plan.code) }), isDone };
}

function stockOf(stock: 'restocked' | 'not-restocked' | 'unknown', t: GuardTranslate): string {
  return stock === 'unknown' ? '' : t(stock === 'restocked' ? 'restocked' : 'not_restocked');
}

/** The rate as it is and as it would be, at worst where the reason may count; null where nothing can be cancelled, or the record has not answered. */
function rateOf({
  judgement: { verdict, effects, items },
  record: { outlook },
  contradiction,
  t,
  formats,
}: GuardInput): RateSentenceProps | null {
  if (!effects || !outlook || verdict === 'unknown') return null;
  const isExempt = effects.rate === 'none' && contradiction !== 'request-ignored';
  const { before } = outlook;
  const after = isExempt ? (items === 'all' ? outlook.ifExempt : before) : outlook.ifCounted;
  const parts = rateSentence({ before, after, target: outlook.target, isExempt }, t, formats);
  const isBreach = !isExempt && outlook.stateIfCounted === 'breach';
  return { parts, isBreach, breach: isBreach ? t('rate_breach') : '' };
}
