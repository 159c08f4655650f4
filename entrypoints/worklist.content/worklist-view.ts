import type { RateSentenceProps } from '../../components/rate-sentence.tsx';
import { VERDICT_LOOKS } from '../../components/verdict-line.tsx';
import type { WorklistItem, WorklistProps } from '../../components/worklist.tsx';
import { headroom, targetOf } from '../../lib/cancellation-rate/target.ts';
import type { Formats } from '../../lib/i18n/format.ts';
import type { GuardTranslate } from '../../lib/i18n/guard/index.ts';
import { headlineOf, replyOf, stepOf } from '../../lib/i18n/guard/judgement-words.ts';
import { rateSentence, rateWords } from '../../lib/i18n/guard/rate-sentence.ts';
import { warningWords } from '../../lib/i18n/guard/warning-words.ts';
import type { RepliesTranslate } from '../../lib/i18n/replies/index.ts';
import type { WorklistTranslate } from '../../lib/i18n/worklist/index.ts';
import type { JudgedOrder } from './judge-orders.ts';
import type { RecordLink } from './record-link.ts';

export interface WorklistWords {
  readonly t: WorklistTranslate;
  readonly guard: GuardTranslate;
  readonly replies: RepliesTranslate;
  readonly formats: Formats;
}

/** What the list is made from. */
export interface WorklistInput extends WorklistWords {
  readonly orders: readonly JudgedOrder[];
  readonly isSilent: boolean;
  /** What the rate rests on. */
  readonly coverage: ReturnType<RecordLink['coverage']>;
  /** The label of the reason "Buyer canceled" on the cancel page, in the page's language. */
  readonly buyerCanceledLabel: string;
}

/** The list in words: what cancelling all of it would do, and each order. */
export function worklistView(input: WorklistInput): Omit<NonNullable<WorklistProps['panel']>, 'place'> {
  const { orders, t } = input;
  return {
    label: t('label'),
    title: t('title'),
    close: t('close'),
    progress: t('progress', { done: orders.filter(({ isDone }) => isDone).length, total: orders.length }),
    rate: rateOf(input),
    notes: notesOf(input),
    items: orders.map((order) => itemOf(order, input)),
  };
}

/** Of the first order's account and marketplace, which in most lists is that of all. */
function ratedOrders({ orders }: WorklistInput) {
  const place = orders.find(({ after }) => after)?.marketplace;
  return orders.filter(({ marketplace }) => marketplace === place);
}

function rateOf(input: WorklistInput): RateSentenceProps | null {
  const rated = ratedOrders(input).flatMap(({ after, outlook }) => (after && outlook ? [{ after, outlook }] : []));
  const [first] = rated;
  const last = rated.at(-1);
  if (!first || !last) return null;
  const { before, target } = first.outlook;
  const isExempt = last.after.rate.numerator === before.numerator;
  const isBreach = rated.some(({ after }) => after.isBreach);
  return {
    parts: rateSentence({ before, after: last.after.rate, target, isExempt }, input.guard, input.formats),
    isBreach,
    breach: isBreach ? input.guard('rate_breach') : '',
  };
}

function notesOf(input: WorklistInput): string[] {
  const { isSilent, coverage, orders, t, guard } = input;
  if (isSilent) return [guard('record_silent')];
  const rated = ratedOrders(input);
  const outlook = rated.find(({ after }) => after)?.outlook;
  if (!outlook) return orders.some(({ judgement, outlook }) => judgement.effects && !outlook) ? [t('waiting')] : [];
  const room = headroom(targetOf(outlook.target), outlook.worst.rate);
  const over = rated.filter(({ after }) => after?.isBreach).length;
  return [
    room > 0 ? t('room', { count: room }) : t('room_none'),
    ...(over > 0 ? [t('over', { count: over })] : []),
    ...(coverage ? [guard('rate_estimate', { covered: coverage.daysCovered, days: coverage.days })] : []),
  ];
}

function itemOf(order: JudgedOrder, input: WorklistInput): WorklistItem {
  const { orderId, judgement, isDone, link, known, zone, sharedSku } = order;
  const { t, guard, formats } = input;
  const text = t(link.page === 'cancel-order' && !isDone ? 'open_cancel' : 'open_order');
  const warnings = judgement.warnings.map((warning) => warningWords(warning, zone, guard, formats));
  const look = VERDICT_LOOKS[judgement.verdict];
  return {
    orderId,
    verdict: judgement.verdict,
    isDone,
    tone: isDone ? 'done' : look.tone,
    icon: isDone ? 'done' : look.icon,
    headline: isDone ? t('done') : headlineOf(judgement, known.items.length, guard),
    facts: isDone ? [] : factsOf(order, input),
    isBreach: order.after?.isBreach ?? false,
    warnings: [...warnings, ...(sharedSku === null ? [] : [t('same_sku', { sku: sharedSku })])],
    link: { href: link.href, text, title: t('new_tab', { order: orderId }) },
  };
}

/** The true reason, what it does to the rate, and what to do first. */
function factsOf({ judgement, outlook, after, zone }: JudgedOrder, input: WorklistInput): string[] {
  const { t, guard, formats, buyerCanceledLabel: reason } = input;
  const step = judgement.nextStep === 'say-why' ? t('reason_asked') : stepOf(judgement, zone, guard, formats);
  const ways = [step, replyOf(judgement, guard, input.replies)].filter(Boolean);
  switch (judgement.verdict) {
    case 'buyer-requested':
      return [t(judgement.items === 'all' ? 'reason' : 'reason_items', { reason }), t('free'), ...ways];
    case 'message-only':
    case 'seller-fault':
      return [
        after && movesRate(outlook) ? t('counts_to', { rate: rateWords(after.rate, guard, formats) }) : t('counts'),
        ...ways,
      ];
    default:
      return ways;
  }
}

/** Whether the order is one of those that the rate of today is over. */
function movesRate(outlook: JudgedOrder['outlook']): boolean {
  return outlook !== null && outlook.ifCounted.numerator !== outlook.before.numerator;
}
