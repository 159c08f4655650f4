import type { BadgeItem, BadgeTime, RowBadgeProps } from '../../../components/row-badge.tsx';
import type { OrderState } from '../../deadlines/order-state.ts';
import type { Formats } from '../../i18n/format.ts';
import type { OverlayTranslate } from '../../i18n/overlay/index.ts';
import { shipStep } from '../../i18n/overlay/ship-step.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import type { JudgedRow, UnreadFact } from './judged-row.ts';

/** What the words of a badge are made with. */
export interface BadgeWords {
  readonly t: OverlayTranslate;
  readonly formats: Formats;
  /** The label of the reason "Buyer canceled" on the cancel page, in the page's language. */
  readonly buyerCanceledLabel: string;
  readonly now: Instant;
}

/** What the badge of a row says; null for a row that needs nothing and bears no mark of the seller's. */
export function badgeView(row: JudgedRow, words: BadgeWords): RowBadgeProps | null {
  const items = row.state.tokens.flatMap((token) => badgeItem(token, row, words) ?? []);
  const { t } = words;
  const isAsked = row.asked === true;
  if (items.length === 0 && !isAsked) return null;
  const asked = row.asked === null ? null : { text: t('asked_badge'), title: t('asked_title'), pressed: row.asked };
  return { label: t('badge_label'), items, sentence: isAsked ? t('asked_step') : sentenceOf(row, words), asked };
}

function badgeItem(token: string, row: JudgedRow, words: BadgeWords): BadgeItem | null {
  const { t, formats, now } = words;
  const { state, zone } = row;
  switch (token) {
    case 'buyer-cancel':
      return { state: token, tone: 'free', icon: 'return', text: requestText(row, t), times: [] };
    case 'auto-cancel-soon':
      return {
        state: token,
        tone: 'cost',
        icon: 'stop',
        text: autoCancelText(state, words),
        times: cancelTimes(row, words),
      };
    case 'late': {
      const { shipBy } = state;
      const span = shipBy === null ? '' : formats.span(now - shipBy);
      return {
        state: token,
        tone: 'cost',
        icon: 'warning',
        text: t('late_badge', { span }),
        times: shipByTimes(shipBy, zone, words),
      };
    }
    case 'due-soon': {
      const { shipBy } = state;
      const span = shipBy === null ? '' : formats.span(shipBy - now);
      return {
        state: token,
        tone: 'soon',
        icon: 'clock',
        text: t('due_soon_badge', { span }),
        times: shipByTimes(shipBy, zone, words),
      };
    }
    case 'unreadable':
      return { state: token, tone: 'unknown', icon: 'unknown', text: unreadText(row.unread, t), times: [] };
    default:
      return null;
  }
}

function requestText({ request }: JudgedRow, t: OverlayTranslate): string {
  return request && request.asked < request.items
    ? t('buyer_cancel_items', { asked: request.asked, items: request.items })
    : t('buyer_cancel_badge');
}

function autoCancelText({ actBy }: OrderState, { t, formats, now }: BadgeWords): string {
  if (!actBy) return t('auto_cancel_flagged_badge');
  return actBy.at > now ? t('auto_cancel_badge', { span: formats.span(actBy.at - now) }) : t('auto_cancel_now_badge');
}

function cancelTimes({ state, zone }: JudgedRow, words: BadgeWords): BadgeTime[] {
  const { t, formats } = words;
  const { actBy, autoCancel } = state;
  const times: BadgeTime[] = [];
  if (actBy) times.push(badgeTime('act-by', actBy.at, '', t('act_by_title', inZone(actBy.at, zone, words)), words));
  if (autoCancel) {
    const key = autoCancel.whose === 'amazon' ? 'auto_cancel_expected_amazon' : 'auto_cancel_expected_computed';
    const text = t(key, { day: zone ? formats.day(autoCancel.at, zone) : formats.moment(autoCancel.at) });
    times.push(
      badgeTime(
        'auto-cancel',
        autoCancel.at,
        text,
        `${t('auto_cancel_title', inZone(autoCancel.at, zone, words))}\n${text}`,
        words,
      ),
    );
  }
  return times;
}

function shipByTimes(shipBy: Instant | null, zone: Zone | null, words: BadgeWords): BadgeTime[] {
  if (shipBy === null) return [];
  return [badgeTime('ship-by', shipBy, '', words.t('ship_by_title', inZone(shipBy, zone, words)), words)];
}

function badgeTime(
  kind: BadgeTime['kind'],
  at: Instant,
  text: string,
  title: string,
  { t, formats }: BadgeWords,
): BadgeTime {
  return {
    kind,
    at: new Date(at).toISOString(),
    text,
    title: `${title}\n${t('your_time', { moment: formats.moment(at) })}`,
  };
}

function inZone(at: Instant, zone: Zone | null, { formats }: BadgeWords): { moment: string } {
  return { moment: formats.moment(at, zone) };
}

function unreadText(unread: readonly UnreadFact[], t: OverlayTranslate): string {
  if (unread.includes('status')) return t('unread_status');
  return unread.includes('ship-by-ambiguous') ? t('unread_ambiguous') : t('unread_ship_by');
}

/** One sentence on the most urgent state, ending in the next step. */
function sentenceOf(
  { state, zone, request, requestSeenAt }: JudgedRow,
  { t, formats, buyerCanceledLabel, now }: BadgeWords,
): string {
  switch (state.tokens[0]) {
    case 'buyer-cancel': {
      const reason = request?.reason ? `${t('buyer_reason', { reason: request.reason })} · ` : '';
      const seen =
        requestSeenAt !== null && zone ? ` ${t('buyer_request_seen', { day: formats.day(requestSeenAt, zone) })}` : '';
      return reason + t('buyer_cancel_step', { reason: buyerCanceledLabel }) + seen;
    }
    case 'auto-cancel-soon':
    case 'late':
    case 'due-soon':
      return shipStep(state, zone, now, { t, formats });
    default:
      return t('unread_step');
  }
}
