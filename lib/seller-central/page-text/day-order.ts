import type { Country } from '../../orders/marketplace.ts';
import { languageOf } from './lexicon.ts';
import type { PageLanguage } from './page-language.ts';

/** In which order a numeric date with its year last gives day and month. */
export type DayOrder = 'day-first' | 'month-first';

/**
 * What a country's English, and its shop, tell of that order (CLDR; the list's dates of .com, .co.uk and .de: C). The
 * countries named with none write the year first or both ways, or get their English from another country.
 */
const ORDER_OF_COUNTRY: Readonly<Record<string, DayOrder | 'unknown'>> = {
  US: 'month-first',
  CA: 'unknown',
  MX: 'unknown',
  BR: 'unknown',
  JP: 'unknown',
  SE: 'unknown',
  ZA: 'unknown',
};

const orderOfCountry = (country: string): DayOrder | 'unknown' => ORDER_OF_COUNTRY[country] ?? 'day-first';

/** Languages that write the year first, so that they don't tell how the day and the month of `05/12/2019` stand. */
const YEAR_FIRST = /^(?:ja|zh|ko|sv)$/;

/** A language's tag with a region: for English without one the marketplace's, since English has no order of its own. */
export function regionalTag(language: PageLanguage, country: Country | null): PageLanguage {
  return language === 'en' && country ? `en-${country === 'UK' ? 'GB' : country}` : language;
}

function orderOfLanguage(tag: PageLanguage): DayOrder | 'unknown' {
  const language = languageOf(tag);
  if (language !== 'en') return YEAR_FIRST.test(language) ? 'unknown' : 'day-first';
  const region = /-([A-Z]{2})(?:-|$)/.exec(tag)?.[1];
  return region ? orderOfCountry(region) : 'unknown';
}

/**
 * The order of which the page's language and the marketplace leave no doubt; null where the language doesn't tell, or
 * where the two contradict each other, as American English on amazon.de does: a day is never guessed.
 */
export function dayOrderOf(language: PageLanguage | null, country: Country | null): DayOrder | null {
  const own = language ? orderOfLanguage(regionalTag(language, country)) : 'unknown';
  const local = country ? orderOfCountry(country) : 'unknown';
  return own === 'unknown' || (local !== 'unknown' && local !== own) ? null : own;
}

/** Whether a language's own short dates end in two digits of a Gregorian year. */
export function endsInShortYear(tag: PageLanguage): boolean {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' });
  const last = format.formatToParts(0).findLast(({ type }) => type === 'year' || type === 'month' || type === 'day');
  return format.resolvedOptions().calendar === 'gregory' && last?.type === 'year' && last.value.length === 2;
}
