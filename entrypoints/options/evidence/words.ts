import type { Coverage } from '../../../lib/cancellation-rate/coverage.ts';
import type { Month, Reason } from '../../../lib/evidence/cancellation.ts';
import { type EvidenceTranslate, evidenceWords } from '../../../lib/i18n/evidence/index.ts';
import { createFormats } from '../../../lib/i18n/format.ts';
import { overlayWords } from '../../../lib/i18n/overlay/index.ts';
import type { Lookup } from '../../../lib/i18n/translate.ts';
import type { Day } from '../../../lib/time/day.ts';
import type { Instant, Zone } from '../../../lib/time/instant.ts';

/** What the view is worded with. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly t: EvidenceTranslate;
  /** `3 of 7 days seen`: what a rate rests on. */
  seen(coverage: Pick<Coverage, 'daysCovered' | 'days'>): string;
  /** `Nov 22, 2026, 5:05 PM PST`: a moment of which the year matters. */
  moment(at: Instant, zone: Zone): string;
  /** `Nov 22, 2026` */
  day(day: Day): string;
  /** `November 2026` */
  month(month: Month): string;
  /** `2,000` */
  number(count: number): string;
  /** `2.18 %` */
  percent(fraction: number): string;
  /** `2.5 %`, without needless zeros. */
  limit(fraction: number): string;
}

export function createWords(language: string, lookup: Lookup): Words {
  const date = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const days = new Intl.DateTimeFormat(language, { ...date, timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const limits = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const numbers = new Intl.NumberFormat(language);
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  const moments = new Map<Zone, Intl.DateTimeFormat>();
  const overlay = overlayWords(language, lookup);
  return {
    language,
    t: evidenceWords(language, lookup),
    seen: ({ daysCovered, days: all }) => overlay('coverage', { covered: daysCovered, days: all }),
    moment(at, timeZone) {
      const format = moments.get(timeZone) ?? new Intl.DateTimeFormat(language, { ...date, ...time, timeZone });
      moments.set(timeZone, format);
      return format.format(at);
    },
    day: (day) => days.format(Date.parse(day)),
    month: (month) => months.format(Date.parse(`${month}-01`)),
    number: (count) => numbers.format(count),
    percent: createFormats(language).percent,
    limit: (fraction) => limits.format(fraction),
  };
}

export const reasonWords = (reason: Reason, { t }: Words): string => t(`reason_${reason}`);

/** An empty SKU is one that is not on record. */
export const skuWords = (sku: string, { t }: Words): string => sku || t('sku_none');
