import type { Bar } from '../../../components/evidence/bars.tsx';
import type { RateLineProps } from '../../../components/evidence/rate-line.tsx';
import { isTold } from '../../../lib/cancellation-rate/is-told.ts';
import { rateState } from '../../../lib/cancellation-rate/rate-state.ts';
import { isUnder, targetOf } from '../../../lib/cancellation-rate/target.ts';
import { type Cancellation, reasonOf } from '../../../lib/evidence/cancellation.ts';
import { skusOf } from '../../../lib/evidence/filter.ts';
import { type Part, sumBy } from '../../../lib/evidence/sums.ts';
import type { CancellationRecord } from '../../../lib/ledger/cancellations.ts';
import { reasonWords, skuWords, type Words } from './words.ts';

/** So many bars are drawn; of the rest the sum is told. */
const MOST_BARS = 10;

/** What costs the rate by reason or by SKU, as a drawing and as a table. */
export function barsView(cancellations: readonly Cancellation[], by: 'reason' | 'sku', words: Words) {
  const { t } = words;
  const costly = cancellations.filter(({ cost }) => cost === 'counted' || cost === 'unknown');
  const parts: readonly (Part<string> & { label: string })[] =
    by === 'reason'
      ? sumBy(costly, (one) => [reasonOf(one)]).map((part) => ({ ...part, label: reasonWords(part.key, words) }))
      : sumBy(costly, skusOf).map((part) => ({ ...part, label: skuWords(part.key, words) }));
  const bars: Bar[] = parts
    .slice(0, MOST_BARS)
    .map((part) => ({ ...part, words: words.number(part.counted + part.unknown) }));
  const rest = parts.slice(MOST_BARS).reduce((sum, { counted, unknown }) => sum + counted + unknown, 0);
  const title = t(by === 'reason' ? 'by_reason' : 'by_sku');
  const named = bars.map(({ label, words: number }) => t('bar', { name: label, number }));
  const notes = [
    ...(bars.length === 0 ? [t('nothing_costs')] : []),
    ...(rest > 0 ? [t('others', { number: rest })] : []),
    ...(by === 'sku' && costly.some(({ skus }) => skus.length > 1) ? [t('several_skus')] : []),
  ];
  return {
    title,
    bars,
    note: notes.join(' '),
    summary: t('bars_summary', { title, parts: new Intl.ListFormat(words.language).format(named) }),
    heads: [t(by === 'reason' ? 'filter_reason' : 'filter_sku'), t('column_counted'), t('column_unknown')],
    rows: parts.map(({ label, counted, unknown }) => [label, words.number(counted), words.number(unknown)]),
  };
}

/** The rate of the last days, as a drawing and as a table; null while no day has one. */
export function rateView({ trend, target, coverage }: CancellationRecord, words: Words) {
  const { t } = words;
  const known = trend.flatMap(({ day, rate: { rate, ...counts } }) =>
    rate === null ? [] : [{ day, rate, ...counts }],
  );
  const [first] = known;
  const [start, middle, end] = [trend[0], trend[Math.floor(trend.length / 2)], trend.at(-1)];
  if (!first || !start || !middle || !end) return null;
  const percent = (rate: number | null) => (rate === null ? t('no_rate') : words.percent(rate));
  const highest = known.reduce((top, each) => (each.rate > top.rate ? each : top), first);
  const state = rateState([end.rate], targetOf(target));
  const now = isTold({ state, daysCovered: coverage.daysCovered }) ? percent(end.rate.rate) : t('no_rate');
  const seen = words.seen(coverage);
  const line: RateLineProps = {
    rates: trend.map(({ rate }) => rate.rate),
    target,
    percent: words.limit,
    nowWords: `${t('rate_now', { rate: now })} · ${seen}`,
    targetWords: t('rate_target', { rate: words.limit(target) }),
    days: [start, middle, end].map(({ day }) => words.day(day)),
    summary: `${t('rate_summary', {
      now,
      highest: words.percent(highest.rate),
      day: words.day(highest.day),
      target: words.limit(target),
      over: known.filter(({ numerator, denominator }) => !isUnder(targetOf(target), numerator, denominator)).length,
      days: known.length,
    })} ${seen}`,
  };
  return {
    line,
    note: known.length < trend.length ? t('rate_gaps') : '',
    heads: [t('day'), t('rate'), t('orders')],
    rows: trend
      .map(({ day, rate: { rate, numerator, denominator } }) => [
        words.day(day),
        percent(rate),
        denominator === 0 ? t('no_rate') : t('of', { numerator, denominator }),
      ])
      .reverse(),
  };
}
