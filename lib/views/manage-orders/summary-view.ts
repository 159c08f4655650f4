import type { RateFactsProps } from '../../../components/rate-facts.tsx';
import type { SummaryBarProps, SummaryCount } from '../../../components/summary-bar.tsx';
import { isTold } from '../../cancellation-rate/is-told.ts';
import { countryName } from '../../i18n/country-name.ts';
import type { Formats } from '../../i18n/format.ts';
import type { OverlayTranslate } from '../../i18n/overlay/index.ts';
import type { RateSummary } from '../../messaging/answers.ts';
import type { Health } from '../../overlay/health.ts';
import type { PageScope } from '../../seller-central/account.ts';
import { HOUR } from '../../time/instant.ts';
import type { Filters } from './filters.ts';
import { COUNTED_TOKENS, type CountedToken, type JudgedRow } from './judged-row.ts';

const LOOKS: Readonly<Record<CountedToken, Pick<SummaryCount, 'icon' | 'tone'>>> = {
  'buyer-cancel': { icon: 'return', tone: 'free' },
  'auto-cancel-soon': { icon: 'stop', tone: 'cost' },
  late: { icon: 'warning', tone: 'cost' },
  'due-soon': { icon: 'clock', tone: 'soon' },
  unreadable: { icon: 'unknown', tone: 'unknown' },
};

/** What the summary is made from. */
export interface SummaryInput {
  readonly health: Health;
  readonly rows: readonly Pick<JudgedRow, 'state' | 'unread'>[];
  /** Rows in which not even an order id was read. */
  readonly rowsWithoutId: number;
  /** What else the page shows and was not read, in a sentence; empty where nothing is missing. */
  readonly unread: string;
  readonly scope: Pick<PageScope, 'marketplace' | 'marketplaceFrom'>;
  /** Whether the page or its rows name the marketplace. */
  readonly marketplaceKnown: boolean;
  /** Whether Amazon told the page's own script that the seller is signed out. */
  readonly signedOutJson: boolean;
  /** Whether the record did not answer. */
  readonly recordSilent: boolean;
  readonly filters: Filters;
  readonly dueSoonMs: number;
  readonly t: OverlayTranslate;
  readonly language: string;
}

/** The summary's words and counts; the counts are absent wherever a "0" could be taken for "nothing to do". */
export function summaryView(input: SummaryInput): Omit<SummaryBarProps, 'rate' | 'onToggle' | 'onStep'> {
  const { health, rows, t } = input;
  const isRead = health === 'ok' || health === 'partial';
  const actionable = rows.some((row) => COUNTED_TOKENS.some((token) => row.state.tokens.includes(token)));
  const [words, ...more] = healthWords(input);
  return {
    label: t('summary_label'),
    filterHint: t('filter_hint'),
    counts: isRead ? COUNTED_TOKENS.map((token) => countOf(token, input)) : null,
    health: words ?? '',
    healthState: health,
    notes: isRead ? [...more, ...notesOf(input)] : [],
    steps: isRead && actionable ? { next: t('next'), previous: t('previous') } : null,
  };
}

function countOf(token: CountedToken, { rows, filters, t, dueSoonMs, language }: SummaryInput): SummaryCount {
  const count = rows.filter((row) => row.state.tokens.includes(token)).length;
  return {
    token,
    ...LOOKS[token],
    count,
    countText: numbersOf(language).format(count),
    words: wordsOf(token, count, dueSoonMs, t),
    pressed: filters.isPressed(token),
  };
}

const numbers = new Map<string, Intl.NumberFormat>();

/** Made once for each language: to make one takes longer than all else that the summary says. */
function numbersOf(language: string): Intl.NumberFormat {
  const known = numbers.get(language) ?? new Intl.NumberFormat(language);
  numbers.set(language, known);
  return known;
}

function wordsOf(token: CountedToken, count: number, dueSoonMs: number, t: OverlayTranslate): string {
  switch (token) {
    case 'buyer-cancel':
      return t('buyer_cancel', { count });
    case 'auto-cancel-soon':
      return t('auto_cancel_soon', { count });
    case 'late':
      return t('late', { count });
    case 'due-soon':
      return t('due_soon', { count, hours: Math.round(dueSoonMs / HOUR) });
    case 'unreadable':
      return t('unreadable', { count });
  }
}

/** The health in words; of a page that was read in part, sentence by sentence what was not. */
function healthWords({ health, rows, rowsWithoutId, unread, signedOutJson, t }: SummaryInput): readonly string[] {
  switch (health) {
    case 'waiting':
      return [t('health_waiting')];
    case 'ok':
      return [rows.length > 0 ? t('health_ok', { count: rows.length }) : t('health_empty')];
    case 'partial': {
      const count = rowsWithoutId + rows.filter((row) => row.unread.length > 0).length;
      return count > 0 ? [t('health_partial', { count }), ...(unread ? [unread] : [])] : [unread];
    }
    case 'unreadable':
      return [signedOutJson ? t('health_signed_out') : t('health_unreadable')];
    case 'signed-out':
      return [t('health_signed_out')];
  }
}

function notesOf({ rows, scope, marketplaceKnown, recordSilent, filters, t, language }: SummaryInput): string[] {
  const notes = recordSilent ? [t('record_silent')] : [];
  if (rows.length === 0) return notes;
  const shown = rows.filter((row) => !filters.hides(row)).length;
  if (shown < rows.length) notes.push(t('shown_of', { count: shown, total: rows.length }));
  if (marketplaceKnown) return notes;
  if (!scope.marketplace) notes.push(t('marketplace_unknown'));
  else if (scope.marketplaceFrom === 'address')
    notes.push(t('marketplace_assumed', { country: countryName(scope.marketplace, language) }));
  return notes;
}

/** The rate of the record, in words; null before the record answered. */
export function rateView(summary: RateSummary | null, t: OverlayTranslate, formats: Formats): RateFactsProps | null {
  if (!summary) return null;
  const { rate, numerator, denominator, daysCovered, days } = summary;
  return {
    ...summary,
    ...toldRate(rate, summary, t, formats),
    rateTitle: t('rate_title', { numerator, denominator }),
    coverageText: t('coverage', { covered: daysCovered, days }),
  };
}

/** A figure of ours in words, and how it looks; where it may not be told, that it is not known. */
export function toldRate(
  rate: number | null,
  summary: Pick<RateSummary, 'state' | 'daysCovered'>,
  t: OverlayTranslate,
  formats: Formats,
): Pick<RateFactsProps, 'state' | 'rateText'> {
  if (!isTold(summary)) return { state: 'none', rateText: t('rate_unknown') };
  const rateText = rate === null ? t('rate_none') : t('rate', { percent: formats.percent(rate) });
  return { state: summary.state, rateText };
}
