import type { RatePanelProps } from '../../../components/popup/rate-panel.tsx';
import type { Figures } from '../../cancellation-rate/figures.ts';
import { isTold } from '../../cancellation-rate/is-told.ts';
import type { ScopeView } from '../../messaging/answers.ts';
import type { Words } from './words.ts';

type Scope = Pick<ScopeView, 'figures' | 'target' | 'prime' | 'coverage'>;

/** The figures of a scope in words. */
export function rateView(scope: Scope, words: Words): RatePanelProps {
  const { t, formats } = words;
  const { figures, target } = scope;
  const { now, fullDays, thirtyDays } = figures;
  const isKnown = isRateTold(scope);
  const percent = (rate: number | null) => (isKnown && rate !== null ? formats.percent(rate) : t('no_rate'));
  return {
    title: t('rate_title'),
    now: { rate: now, text: percent(now.rate) },
    ...stateView(scope, words),
    fraction:
      now.denominator === 0 ? t('fraction_none') : t('fraction', { part: now.numerator, count: now.denominator }),
    target: { rate: target.rate, text: limitWords(target, words) },
    fullDays: {
      rate: fullDays,
      text: isKnown && fullDays.rate === null ? t('full_days_none') : t('full_days', { rate: percent(fullDays.rate) }),
    },
    thirtyDays: thirtyDays && {
      rate: thirtyDays,
      text:
        isKnown && thirtyDays.rate === null
          ? t('thirty_days_none')
          : t('thirty_days', { figure: isKnown ? figureOf(thirtyDays, words) : t('no_rate') }),
    },
    worse: isKnown ? worseWords(figures, words) : null,
    prime: primeWords(scope, words),
    headroom: {
      count: figures.headroom,
      cautious: figures.cautiousHeadroom,
      text: words.inARow([...headroomWords(scope, words), ...rollOffWords(figures, words)]),
    },
  };
}

/** Whether the figures of a scope may be told, or say nothing yet. */
export function isRateTold({
  figures: { state },
  coverage: { daysCovered },
}: Pick<Scope, 'figures' | 'coverage'>): boolean {
  return isTold({ state, daysCovered });
}

/** A good figure is only as good as what was seen. */
function stateView(scope: Scope, { t }: Words): Pick<RatePanelProps, 'state' | 'stateWords'> {
  const { figures, coverage } = scope;
  const state = isRateTold(scope) ? figures.state : 'none';
  return { state, stateWords: t(state === 'safe' && coverage.missing.length > 0 ? 'safe_so_far' : state) };
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

function primeWords({ prime, coverage }: Scope, words: Words): RatePanelProps['prime'] {
  if (!prime || prime.figures.now.rate === null || !isRateTold({ figures: prime.figures, coverage })) return null;
  const { figures, target } = prime;
  const limit = limitWords({ rate: target, isOwn: false }, words);
  return { state: figures.state, text: words.t('prime', { figure: figureOf(figures.now, words), limit }) };
}

function headroomWords(scope: Scope, words: Words): string[] {
  const { t, formats } = words;
  const { now, headroom, dilution, state } = scope.figures;
  const { numerator, denominator } = now;
  if (denominator === 0) return [t('headroom_no_rate')];
  if (!isRateTold(scope)) return [t('headroom_unseen')];
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
