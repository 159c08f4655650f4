import type { RateNoteProps } from '../../components/rate-note.tsx';
import { isTold } from '../../lib/cancellation-rate/is-told.ts';
import type { Formats } from '../../lib/i18n/format.ts';
import type { OverlayTranslate } from '../../lib/i18n/overlay/index.ts';
import type { OwnFigure } from '../../lib/messaging/answers.ts';
import type { OfficialRateReading } from '../../lib/seller-central/account-health/read.ts';
import { toldRate } from '../../lib/views/manage-orders/summary-view.ts';

/** What the note is made from. */
export interface NoteInput {
  readonly reading: OfficialRateReading;
  /** Our figure; null before the record answered. */
  readonly own: OwnFigure | 'silent' | null;
  /** Whether the page has had its time to show its figure. */
  readonly isLate: boolean;
  /** What else was not read, in a sentence; empty where nothing is missing. */
  readonly unread: string;
  readonly t: OverlayTranslate;
  readonly formats: Formats;
}

/** Our figure over the same full days beside Amazon's, how far apart they are, and what can make them differ. */
export function noteView({ reading, own, isLate, unread, t, formats }: NoteInput): RateNoteProps {
  const base = { label: t('own_label'), why: t('why_different') };
  if (reading.kind !== 'rate') {
    const message = reading.kind === 'not-available' || isLate ? t('official_none') : t('own_waiting');
    return { ...base, rate: null, message, difference: unread, reasons: [] };
  }
  if (own === null || own === 'silent') {
    return { ...base, rate: null, message: t(own ? 'own_silent' : 'own_waiting'), difference: unread, reasons: [] };
  }
  const { summary, fullDays } = own;
  const points =
    fullDays.rate === null || !isTold(summary) ? null : formats.points(fullDays.rate - reading.official.rate);
  const isSame = points === formats.points(0);
  const apart = points === null ? '' : isSame ? t('official_same') : t('official_difference', { points });
  return {
    ...base,
    message: '',
    rate: {
      rate: fullDays.rate,
      numerator: fullDays.numerator,
      denominator: fullDays.denominator,
      daysCovered: summary.daysCovered,
      ...toldRate(fullDays.rate, summary, t, formats),
      rateTitle: t('rate_title', { numerator: fullDays.numerator, denominator: fullDays.denominator }),
      coverageText: t('coverage', { covered: summary.daysCovered, days: summary.days }),
    },
    difference: [apart, unread].filter(Boolean).join(' '),
    reasons: isSame ? [] : reasonsOf(own, t),
  };
}

function reasonsOf(
  { summary: { daysCovered, days }, fullDays: { unknown } }: OwnFigure,
  t: OverlayTranslate,
): string[] {
  return [
    ...(daysCovered < days ? [t('reason_coverage', { covered: daysCovered, days })] : []),
    ...(unknown > 0 ? [t('reason_unknown', { count: unknown })] : []),
    t('reason_days'),
  ];
}
