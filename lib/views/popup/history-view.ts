import type { RollOffsProps } from '../../../components/popup/roll-offs.tsx';
import type { TrendChartProps } from '../../../components/popup/trend-chart.tsx';
import type { ScopeView } from '../../messaging/answers.ts';
import { figureOf, isRateTold, limitWords } from './rate-view.ts';
import type { Words } from './words.ts';

type OfficialFigure = NonNullable<ScopeView['official']>;

/** The rate of the last 30 days; null while none of them has one, or today's is not told. */
export function trendView(
  scope: Pick<ScopeView, 'trend' | 'target' | 'figures' | 'coverage'>,
  words: Words,
): TrendChartProps | null {
  const { t, formats } = words;
  const { trend, target } = scope;
  const known = trend.flatMap(({ day, rate: { rate } }) => (rate === null ? [] : [{ day, rate }]));
  const [start, end, first] = [trend[0], trend.at(-1), known[0]];
  if (!start || !end || !first || !isRateTold(scope)) return null;
  const highest = known.reduce((top, each) => (each.rate > top.rate ? each : top), first);
  const limit = limitWords(target, words);
  return {
    title: t('trend_title'),
    summary: t('trend_summary', {
      now: end.rate.rate === null ? t('no_rate') : formats.percent(end.rate.rate),
      highest: formats.percent(highest.rate),
      day: words.day(highest.day),
      limit,
    }),
    rates: trend.map(({ rate }) => rate.rate),
    target: target.rate,
    targetWords: limit,
    firstDay: words.day(start.day),
    lastDay: words.day(end.day),
  };
}

/** The orders that count and when each leaves the window; null where none does. */
export function rollOffsView(
  { figures, counted }: Pick<ScopeView, 'figures' | 'counted'>,
  { t, day }: Words,
): Omit<RollOffsProps, 'onOpen'> | null {
  const { rollOffs, now } = figures;
  if (rollOffs.length === 0) return null;
  return {
    title: t('roll_offs_title'),
    days: rollOffs.map((each) => t('roll_off_on', { day: day(each.day), count: each.orders })),
    ordersWords: t('counted', { count: now.numerator }),
    orders: counted.map(({ orderId, address, leavesOn }) => ({
      orderId,
      url: address,
      note: t('leaves_on', { day: day(leavesOn) }),
    })),
  };
}

/**
 * Amazon's own figure, and how ours differs over the 7 full days that ended yesterday, the nearest known reading of
 * Amazon's window (policy A4, L).
 */
export function officialWords(
  official: OfficialFigure,
  scope: Pick<ScopeView, 'figures' | 'zone' | 'coverage'>,
  words: Words,
): string {
  const { t, formats } = words;
  const { figures, zone } = scope;
  const said = t('official', { figure: figureOf(official, words), day: formats.day(official.seenAt, zone) });
  if (figures.fullDays.rate === null || !isRateTold(scope)) return said;
  const difference = figures.fullDays.rate - official.rate;
  const shown = formats.points(difference);
  if (shown === formats.points(0)) return words.inARow([said, t('official_same')]);
  return words.inARow([said, t(difference > 0 ? 'official_higher' : 'official_lower', { points: shown })]);
}
