import type { DueItem, DueListProps } from '../../../components/popup/due-list.tsx';
import type { DueOrder, ScopeView } from '../../messaging/answers.ts';
import { dayOf, type Instant, type Zone } from '../../time/instant.ts';
import type { Words } from './words.ts';

type Due = Pick<ScopeView, 'due' | 'dueCount' | 'zone'>;

/** What to do now; `now` moves on while the popup stands open. */
export function dueView({ due, dueCount, zone }: Due, now: Instant, words: Words): Omit<DueListProps, 'onOpen'> {
  const { t } = words;
  const capped = dueCount - due.length;
  return {
    title: t('due_title'),
    items: due.flatMap((order) => dueItem(order, zone, now, words) ?? []),
    nothing: t('due_nothing'),
    capped: capped > 0 ? t('due_capped', { count: capped }) : null,
    moreWords: (count) => t('more', { count }),
  };
}

function dueItem(
  { orderId, address, tokens: [state], deadlines, lastSeenAt }: DueOrder,
  zone: Zone,
  now: Instant,
  words: Words,
): DueItem | null {
  const { t, formats } = words;
  const { shipBy, actBy } = deadlines;
  const base = { orderId, url: address, action: null };
  const shipByTime = (text: string) => timeOf(shipBy, 'ship_by_moment', text, zone, words);
  switch (state) {
    case 'buyer-cancel':
      return {
        ...base,
        state,
        tone: 'free',
        icon: 'return',
        sentence: t('buyer_cancel'),
        action: t('cancel_it'),
        time:
          shipByTime(shipByWords(shipBy, zone, now, words)) ??
          timeOf(lastSeenAt, 'seen_moment', t('last_seen', { day: formats.day(lastSeenAt, zone) }), zone, words),
      };
    case 'auto-cancel-soon':
    case 'late': {
      const isAhead = actBy !== null && actBy.at > now;
      const look = { state, tone: 'cost', icon: state === 'late' ? 'warning' : 'stop' } as const;
      if (isAhead) {
        const sentence = t(state === 'late' ? 'late' : 'auto_cancel', { when: whenOf(actBy.at, zone, now, words) });
        const left = t('left', { span: formats.span(actBy.at - now) });
        return { ...base, ...look, sentence, time: timeOf(actBy.at, 'act_by_moment', left, zone, words) };
      }
      if (actBy) {
        return {
          ...base,
          ...look,
          sentence: t('auto_cancel_now'),
          time: timeOf(actBy.at, 'act_by_moment', t('now'), zone, words),
        };
      }
      const sentence = t(state === 'late' ? 'late_only' : 'auto_cancel_flagged');
      const overdue = shipBy !== null && shipBy < now ? t('overdue', { span: formats.span(now - shipBy) }) : t('now');
      return { ...base, ...look, sentence, time: shipByTime(overdue) };
    }
    case 'due-soon': {
      if (shipBy === null) return null;
      const sentence = t('due_soon', { when: whenOf(shipBy, zone, now, words) });
      const left = shipBy > now ? t('left', { span: formats.span(shipBy - now) }) : t('now');
      return { ...base, state, tone: 'soon', icon: 'clock', sentence, time: shipByTime(left) };
    }
    default:
      return null;
  }
}

function shipByWords(shipBy: Instant | null, zone: Zone, now: Instant, words: Words): string {
  const { t, formats } = words;
  if (shipBy === null) return '';
  return shipBy < now
    ? t('overdue', { span: formats.span(now - shipBy) })
    : t('ship_by', { when: whenOf(shipBy, zone, now, words) });
}

/** `today, 11:59 PM PST` or `Mon, Nov 23, 11:59 PM PST`, in the marketplace's zone. */
function whenOf(at: Instant, zone: Zone, now: Instant, { t, formats }: Words): string {
  const time = formats.time(at, zone);
  return dayOf(now, zone) === dayOf(at, zone)
    ? t('today_at', { time })
    : t('day_at', { day: formats.day(at, zone), time });
}

function timeOf(
  at: Instant | null,
  key: 'ship_by_moment' | 'act_by_moment' | 'seen_moment',
  text: string,
  zone: Zone,
  { t, formats }: Words,
): DueItem['time'] {
  if (at === null) return null;
  const title = `${t(key, { moment: formats.moment(at, zone) })}\n${t('your_time', { moment: formats.moment(at) })}`;
  return { at: new Date(at).toISOString(), text, title };
}
