import type { RepliesViewProps, ShownFinding } from '../../../components/replies.tsx';
import type { ReplyRow } from '../../../components/reply-list.tsx';
import { askedMatters } from '../../cancel-reasons/asked-matters.ts';
import type { Judgement } from '../../cancel-reasons/judgement.ts';
import type { GuardTranslate } from '../../i18n/guard/index.ts';
import { findingText } from '../../i18n/lint/index.ts';
import type { MessagesTranslate } from '../../i18n/messages/index.ts';
import type { RepliesTranslate } from '../../i18n/replies/index.ts';
import { gateReason, purposeName, replyLanguageName, saying } from '../../i18n/replies/reply-words.ts';
import type { ChosenLanguage } from '../../replies/choose-language.ts';
import { type Finding, REPLY_LANGUAGES } from '../../replies/names.ts';
import type { KeptTemplate } from '../../replies/template.ts';
import type { MessagePageReading } from '../../seller-central/messages/read.ts';
import { type ActWords, lackOf, type Outcome } from './act-words.ts';
import type { Offer } from './offers.ts';
import { placeOf } from './text-marks.ts';

export interface UiWords extends ActWords {
  readonly guard: GuardTranslate;
}

/** What the panel is made from. */
export interface ViewInput {
  readonly reading: Pick<MessagePageReading, 'orderId' | 'namesSeveral' | 'mentionsCancelling'> & {
    readonly hasBox: boolean;
  };
  readonly offers: readonly Offer[];
  readonly judgement: Judgement;
  readonly language: ChosenLanguage | { readonly language: ChosenLanguage['language']; readonly by: 'seller' };
  readonly isAsked: boolean;
  /** The contact page's reason `Other` was not found, so the seller has to choose it. */
  readonly isReasonLost: boolean;
  readonly isOnRecord: boolean;
  readonly isSilent: boolean;
  readonly search: string;
  readonly newDate: string;
  /** The first day that may be set. */
  readonly today: string;
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly status: Outcome | null;
}

/** The panel in words. */
export function repliesView(input: ViewInput, words: UiWords): RepliesViewProps {
  const { reading, judgement, language, findings, text } = input;
  const { t, guard } = words;
  return {
    label: t('label'),
    title: t('title'),
    order: orderWords(reading, t),
    language: {
      label: t('language'),
      value: language.language,
      options: REPLY_LANGUAGES.map((value) => ({ value, text: replyLanguageName(value, words.language) })),
      by: t(`by_${language.by}`),
    },
    asked: askedMatters(judgement) ? { text: guard('asked_by_message'), pressed: input.isAsked } : null,
    search: { label: t('search'), value: input.search, hint: t('search_hint') },
    rows: rowsOf(input, words),
    none: t('none'),
    check: {
      title: t('check'),
      clean: t(text.trim() === '' ? 'check_empty' : 'check_clean'),
      findings: findings.map((finding) => shown(finding, text, words)),
    },
    status: input.status ?? { text: noteOf(input, t), isDone: false },
  };
}

/** A template as the seller knows it. */
export function nameOf(template: KeptTemplate, replies: RepliesTranslate): string {
  return 'name' in template ? `${template.name} (${replies('own')})` : purposeName(template.id, replies);
}

function orderWords({ orderId, namesSeveral }: ViewInput['reading'], t: MessagesTranslate): string {
  return orderId ? t('order', { id: orderId }) : t(namesSeveral ? 'order_several' : 'order_none');
}

/** The first thing that the seller should know. */
function noteOf(
  { reading, isReasonLost, isOnRecord, isSilent, isAsked, judgement }: ViewInput,
  t: MessagesTranslate,
): string {
  if (!reading.hasBox) return t('note_unread');
  if (!reading.orderId) return t('note_order');
  if (isReasonLost) return t('reason_by_hand');
  if (isSilent) return t('note_silent');
  if (!isOnRecord) return t('note_off_record');
  return reading.mentionsCancelling && !isAsked && askedMatters(judgement) ? t('note_mentions') : '';
}

function rowsOf({ offers, search, newDate, today }: ViewInput, words: UiWords): ReplyRow[] {
  const wanted = search.trim().toLocaleLowerCase();
  return offers
    .map((offer) => rowOf(offer, { newDate, today }, words))
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
}

function rowOf({ template, gate, filled }: Offer, day: Pick<ViewInput, 'newDate' | 'today'>, words: UiWords): ReplyRow {
  const { t, replies } = words;
  const name = nameOf(template, replies);
  const lacks = gate.allowed && !filled.ok ? lackOf(filled, words) : '';
  return {
    id: template.id,
    language: template.language,
    name,
    isAllowed: gate.allowed,
    why: gate.allowed ? lacks : gateReason(gate.why, replies),
    saying: gate.allowed || !gate.opensWith ? null : saying(gate.opensWith, replies),
    day:
      gate.allowed && template.text.includes('{newDate}')
        ? { label: t('new_date'), value: day.newDate, min: day.today }
        : null,
    copyLabel: t('copy', { name }),
  };
}

function shown(finding: Finding, text: string, { replies, lint }: UiWords): ShownFinding {
  const { rule, severity } = finding;
  return {
    rule,
    severity,
    severityText: replies(`severity_${severity}`),
    words: findingText(finding, lint),
    place: placeOf(text, finding),
  };
}
