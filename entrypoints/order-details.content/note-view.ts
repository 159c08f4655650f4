import type { NoteDate, NoteViewProps } from '../../components/order-note.tsx';
import { askedMatters } from '../../lib/cancel-reasons/asked-matters.ts';
import type { Formats } from '../../lib/i18n/format.ts';
import type { GuardTranslate } from '../../lib/i18n/guard/index.ts';
import { headlineOf, replyOf, stepOf } from '../../lib/i18n/guard/judgement-words.ts';
import { dayTime, seenWords } from '../../lib/i18n/guard/seen-words.ts';
import type { OverlayTranslate } from '../../lib/i18n/overlay/index.ts';
import { shipStep } from '../../lib/i18n/overlay/ship-step.ts';
import type { RepliesTranslate } from '../../lib/i18n/replies/index.ts';
import type { Instant } from '../../lib/time/instant.ts';
import type { OrderOnPage } from './order-on-page.ts';

/** What the note is made from. */
export interface NoteInput extends OrderOnPage {
  readonly now: Instant;
  readonly isAsked: boolean;
  /** Whether the seller's word can be kept: the order's account and marketplace are known. */
  readonly mayMark: boolean;
  readonly shipByAmbiguous: boolean;
  readonly isUnreadable: boolean;
  /** What else the page shows and was not read, in a sentence; empty where nothing is missing. */
  readonly unread: string;
  readonly isSilent: boolean;
  /** The label of the reason "Buyer canceled" on the cancel page, in the page's language. */
  readonly buyerCanceledLabel: string;
  readonly t: OverlayTranslate;
  readonly guard: GuardTranslate;
  readonly replies: RepliesTranslate;
  readonly formats: Formats;
}

/** The note in words: verdict and next step, the dates, and what all of it rests on. */
export function noteView(input: NoteInput): NoteViewProps {
  const { judgement, known, t, guard } = input;
  return {
    label: t('note_label'),
    verdict: judgement.verdict,
    headline: headlineOf(judgement, known.items.length, guard),
    step: nextStep(input),
    reply: replyOf(judgement, guard, input.replies),
    dates: datesOf(input),
    missing: missingOf(input),
    seen: [seenOf(input), input.isSilent && t('note_silent')].filter(Boolean).join(' · '),
    asked:
      input.mayMark && askedMatters(judgement) ? { text: guard('asked_by_message'), pressed: input.isAsked } : null,
  };
}

/** As in the guard, but nothing is cancelled from here: an order that nobody asked to cancel is to be shipped. */
function nextStep(input: NoteInput): string {
  const { judgement, state, zone, now, t, guard, formats } = input;
  switch (judgement.nextStep) {
    case 'cancel':
      return t('buyer_cancel_step', { reason: input.buyerCanceledLabel });
    case 'say-why':
      return state.tokens.includes('unshipped') ? shipStep(state, zone, now, input) : guard('step_wait_for_payment');
    case 'read-order':
      return t('unread_step');
    default:
      return stepOf(judgement, zone, guard, formats);
  }
}

function datesOf(input: NoteInput): NoteDate[] {
  const { known, state, t } = input;
  const { actBy, autoCancel } = state;
  // Only an order that waits presses, but the date itself is told of every order that the seller ships.
  const shipBy = known.facts.fulfillment === 'amazon' ? undefined : known.facts.shipBy;
  const whose = autoCancel?.whose === 'amazon' ? t('amazons_date') : t('computed_date');
  return [
    ...(shipBy === undefined ? [] : [dateOf('ship-by', shipBy, '', input)]),
    ...(actBy ? [dateOf('act-by', actBy.at, '', input)] : []),
    ...(autoCancel ? [dateOf('auto-cancel', autoCancel.at, whose, input)] : []),
  ];
}

const DATE_WORDS = {
  'ship-by': { label: 'ship_by', title: 'ship_by_title' },
  'act-by': { label: 'act_by', title: 'act_by_title' },
  'auto-cancel': { label: 'auto_cancel', title: 'auto_cancel_title' },
} as const;

function dateOf(kind: NoteDate['kind'], at: Instant, whose: string, { zone, t, guard, formats }: NoteInput): NoteDate {
  const { label, title } = DATE_WORDS[kind];
  const moment = formats.moment(at, zone);
  return {
    kind,
    label: t(label),
    at: new Date(at).toISOString(),
    text: zone ? dayTime(at, zone, guard, formats) : formats.moment(at),
    title: `${t(title, { moment })}\n${t('your_time', { moment: formats.moment(at) })}`,
    whose,
  };
}

function missingOf({ state, known, shipByAmbiguous, isUnreadable, unread, t }: NoteInput): string {
  if (isUnreadable) return t('note_unreadable');
  if (!state.tokens.includes('unreadable')) return unread;
  if (!known.facts.status) return t('unread_status');
  return t(shipByAmbiguous ? 'unread_ambiguous' : 'unread_ship_by');
}

/** The buyer's reason and when the request was first seen; else when there was none. */
function seenOf({ known: { facts, items }, judgement, request, look, zone, t, guard, formats }: NoteInput): string {
  const reason = [facts, ...items].map((part) => part.buyerRequest?.reason).find(Boolean);
  const words = request && t('request_seen', seenWords(request, zone, guard, formats));
  if (request) return [reason && t('buyer_reason', { reason }), words].filter(Boolean).join(' · ');
  if (!look) return '';
  // That this page shows requests at all is not in evidence (seller-central 3, a hole: D), that the list does is (1.5: C).
  const isOpen = look.source === 'page-dom' && judgement.verdict === 'seller-fault';
  return t(isOpen ? 'request_not_here' : 'request_looked_for', seenWords(look, zone, guard, formats));
}
