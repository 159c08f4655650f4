import type { RatePanelProps } from '../../../components/popup/rate-panel.tsx';
import type { Figures } from '../../cancellation-rate/figures.ts';
import type { ScopeView } from '../../messaging/answers.ts';
import type { Words } from './words.ts';

type Scope = Pick<ScopeView, 'figures' | 'target' | 'prime' | 'coverage'>;

/** The figures of a scope in words. */
export function rateView(scope: Scope, words: Words): RatePanelProps {
  const { t, formats } = words;
  const { figures, target } = scope;
  const { now, fullDays, thirtyDays } = figures;
  return {
    title: t('rate_title'),
    now: { rate: now, text: now.rate === null ? t('no_rate') : formats.percent(now.rate) },
    ...stateView(scope, words),
    fraction:
      now.denominator === 0 ? t('fraction_none') : t('fraction', { part: now.numerator, count: now.denominator }),
    target: { rate: target.rate, text: limitWords(target, words) },
    fullDays: {
      rate: fullDays,
      text: fullDays.rate === null ? t('full_days_none') : t('full_days', { rate: formats.percent(fullDays.rate) }),
    },
    thirtyDays: thirtyDays && {
      rate: thirtyDays,
      text:
        thirtyDays.rate === null ? t('thirty_days_none') : t('thirty_days', { figure: figureOf(thirtyDays, words) }),
    },
    worse: worseWords(figures, words),
    prime: primeWords(scope, words),
    headroom: {
      count: figures.headroom,
      cautious: figures.cautiousHeadroom,
      text: words.inARow([...headroomWords(scope, words), ...rollOffWords(figures, words)]),
    },
  };
}

/** A good figure is only as good as what was seen: without any day seen it is no reason to be calm. */
function stateView(
  { figures: { state }, coverage }: Scope,
  { t }: Words,
): Pick<RatePanelProps, 'state' | 'stateWords'> {
  if (state !== 'safe' || coverage.missing.length === 0) return { state, stateWords: t(state) };
  return { state: coverage.daysCovered === 0 ? 'none' : 'safe', stateWords: t('safe_so_far') };
}

export function limitWords({ rate, isOwn }: ScopeView['target'], { t, limit }: Words): string {
  return t(isOwn ? 'limit_own' : 'limit', { rate: limit(rate) });
}

/** `1.94 % (8 of 412)`; the fraction is left out where it is not known. */
export function figureOf(
  { rate, numerator, denominator }: { rate: number | null; numerator?: number; denominator?: number },
  { t, formats }: Words,
): string {
  const percent = rate === null ? t('no_rate') : formats.percent(rate);
  if (numerator === undefined || denominator === undefined) return percent;
  return t('figure_of', { rate: percent, part: numerator, total: denominator });
}

function worseWords({ worst: { name, rate } }: Figures, words: Words): string | null {
  const { t, formats } = words;
  const figure = figureOf(rate, words);
  switch (name) {
    case 'now':
      return null;
    case 'full-days':
      return t('worse_full_days', { figure });
    case 'made': {
      const { numerator, denominator } = rate;
      return t('worse_made', { part: numerator, total: denominator, rate: formats.percent(rate.rate ?? 0) });
    }
    case 'thirty-days':
      return t('worse_thirty_days', { figure });
  }
}

function primeWords({ prime }: Scope, words: Words): RatePanelProps['prime'] {
  if (!prime || prime.figures.now.rate === null) return null;
  const { figures, target } = prime;
  const limit = limitWords({ rate: target, isOwn: false }, words);
  return { state: figures.state, text: words.t('prime', { figure: figureOf(figures.now, words), limit }) };
}

function headroomWords(scope: Scope, words: Words): string[] {
  const { t, formats } = words;
  const { now, headroom, dilution, state } = scope.figures;
  const { numerator, denominator } = now;
  if (denominator === 0) return [t('headroom_no_rate')];
  if (dilution > 0) return [t('dilution', { count: dilution })];
  if (state === 'breach') return [t('headroom_other_reading')];
  const rate = formats.percent((numerator + headroom + 1) / denominator);
  const room =
    headroom > 0
      ? t('headroom', { count: headroom, next: headroom + 1, rate })
      : t(numerator === 0 ? 'headroom_first' : 'headroom_none', { rate });
  return [room, ...cautiousWords(scope, words)];
}

/** What the unknown cancellations may take away; nothing where they change nothing. */
function cautiousWords({ figures, target }: Scope, { t, formats }: Words): string[] {
  const { now, headroom, cautiousHeadroom } = figures;
  const { rateHigh } = now;
  if (now.unknown === 0 || rateHigh === null) return [];
  if (rateHigh >= target.rate) return [t('cautious_breach', { rate: formats.percent(rateHigh) })];
  if (cautiousHeadroom === headroom) return [];
  return [cautiousHeadroom === 0 ? t('cautious_none') : t('cautious', { count: cautiousHeadroom })];
}

function rollOffWords({ rollOffs: [next] }: Figures, { t, day }: Words): string[] {
  return next ? [t('roll_off', { count: next.orders, day: day(next.day) })] : [];
}
