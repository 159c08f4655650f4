import type { SettledCause, UnknownItem, UnknownListProps } from '../../../components/popup/unknown-list.tsx';
import type { ScopeView, UnknownCancellation } from '../../messaging/answers.ts';
import type { Words } from './words.ts';

/** A cancellation that the seller settled while the popup was open, and its place in the list. */
export interface Settled {
  readonly order: UnknownCancellation;
  readonly place: number;
  readonly cause: SettledCause;
}

type Unknown = Pick<ScopeView, 'unknown' | 'unknownCount' | 'zone' | 'figures'>;

/** Cancellations of unknown cause, and in their places those just settled, so that a slip can be mended. */
export function unknownView(
  { unknown, unknownCount, zone, figures }: Unknown,
  settled: readonly Settled[],
  words: Words,
): Omit<UnknownListProps, 'onOpen' | 'onSettle' | 'problem'> {
  const { t, formats } = words;
  const { rateHigh, unknown: inWindow } = figures.now;
  const isSettled = new Set(settled.map(({ order }) => order.orderId));
  const open = unknown.filter(({ orderId }) => !isSettled.has(orderId));
  const items = open.map((order) => itemOf(order, null, zone, words));
  for (const { order, place, cause } of [...settled].sort((a, b) => a.place - b.place)) {
    items.splice(place, 0, itemOf(order, cause, zone, words));
  }
  const capped = unknownCount - unknown.length;
  return {
    title: t('unknown_title', { count: unknownCount }),
    ifTheyCount:
      inWindow > 0 && rateHigh !== null
        ? t('if_they_count', { count: unknownCount, rate: formats.percent(rateHigh) })
        : null,
    items,
    causes: {
      seller: { word: t('mine'), meaning: t('mine_means') },
      buyer: { word: t('buyers'), meaning: t('buyers_means') },
    },
    capped: capped > 0 ? t('unknown_capped', { count: capped }) : null,
    moreWords: (count) => t('more', { count }),
  };
}

function itemOf(
  { orderId, address, canceledAt, purchasedAt }: UnknownCancellation,
  settled: SettledCause | null,
  zone: string,
  { t, formats }: Words,
): UnknownItem {
  const note = () => {
    if (settled) return t('settled');
    if (canceledAt !== null) return t('unknown_canceled', { day: formats.day(canceledAt, zone) });
    return t('unknown_bought', { day: formats.day(purchasedAt, zone) });
  };
  return { orderId, url: address, note: note(), settled };
}
