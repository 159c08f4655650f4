import { createFormats, type Formats } from '../../i18n/format.ts';
import { type PopupTranslate, popupWords } from '../../i18n/popup/index.ts';
import type { Lookup } from '../../i18n/translate.ts';
import type { Day } from '../../time/day.ts';

/** What the popup's words are made with. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly t: PopupTranslate;
  readonly formats: Formats;
  /** `Mon, Nov 23`: a calendar day. */
  day(day: Day): string;
  /** `Nov 15 – 16`: calendar days from the first to the last. */
  days(first: Day, last: Day): string;
  /** `2.5 %`, without needless zeros. */
  limit(fraction: number): string;
  /** `Unshipped and Shipped`. */
  list(parts: readonly string[]): string;
  /** Sentences in a row, with a space between them where the language has one. */
  inARow(sentences: readonly string[]): string;
}

export function createWords(language: string, lookup: Lookup): Words {
  const formats = createFormats(language);
  const shortDays = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const limits = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const gap = /^(?:ja|zh)/.test(language) ? '' : ' ';
  return {
    language,
    t: popupWords(language, lookup),
    formats,
    day: (day) => formats.day(Date.parse(day), 'UTC'),
    days: (first, last) => shortDays.formatRange(Date.parse(first), Date.parse(last)),
    limit: (fraction) => limits.format(fraction),
    list: (parts) => lists.format(parts),
    inARow: (sentences) => sentences.join(gap),
  };
}
