import type { Country } from '../orders/marketplace.ts';
import type { Day } from '../time/day.ts';
import national from './holidays/national.json' with { type: 'json' };

/** The years whose holidays are on file (scripts/make-holidays.mjs). */
export const HOLIDAY_YEARS = { first: national.firstYear, last: national.lastYear } as const;

/** Where the table comes from. Which holidays Amazon skips is not known, so it is an assumption for every country. */
export const HOLIDAYS_SOURCE = 'date-holidays 3.37.0, national public and bank holidays';

const DAYS: Readonly<Record<Country, string>> = national.days;

/** Whether the year of `day` is in the table; outside it, no day counts as a holiday. */
export function knowsHolidays(day: Day): boolean {
  const year = Number(day.slice(0, 4));
  return year >= HOLIDAY_YEARS.first && year <= HOLIDAY_YEARS.last;
}

/** Whether `day` is a national holiday, as far as the table knows. */
export function isHoliday(day: Day, country: Country): boolean {
  let days = decoded.get(country);
  if (!days) {
    const { first, last } = HOLIDAY_YEARS;
    days = new Set(Array.from({ length: last - first + 1 }, (_, index) => holidaysOf(country, first + index)).flat());
    decoded.set(country, days);
  }
  return days.has(day);
}

const decoded = new Map<Country, ReadonlySet<string>>();

/** The holidays (`YYYY-MM-DD`) of a year, in their order; none outside the table. */
export function holidaysOf(country: Country, year: number): string[] {
  const [everyYear = '', ...years] = DAYS[country].split(' ');
  const ofYear = years[year - HOLIDAY_YEARS.first];
  if (ofYear === undefined) return [];
  const days = (everyYear + ofYear).match(/\d{4}/g) ?? [];
  return days.sort().map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`);
}
