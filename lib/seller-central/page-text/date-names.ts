import { normalizeText } from './normalize-text.ts';
import { TextMemory } from './text-memory.ts';

/** Month (1 to 12) and weekday (0 for Sunday) by their names in one language, normalised and without dots. */
export interface DateNames {
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
}

/** Abbreviations that are neither CLDR's nor a beginning of the month's name: Java's of old, which Amazon's pages descend from. */
const OTHER_MONTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { mrz: 3, jän: 1, jänner: 1 },
  es: { setiembre: 9 },
};

const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  // Alone and inside a date: Slavic languages decline the month's name.
  { month: 'long', weekday: 'long' },
  { month: 'short', weekday: 'short' },
  { day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' },
  { day: 'numeric', month: 'short', year: 'numeric', weekday: 'short' },
  { month: 'long' },
  { month: 'short' },
  { weekday: 'long' },
  { weekday: 'short' },
];

/** Costly to make; more languages than Seller Central has. */
const cache = new TextMemory<DateNames>(200);

/** The names of a language, as the browser's CLDR has them; English ones for a tag that it can't read. */
function dateNamesOf(language: string): DateNames {
  const known = cache.get(language);
  if (known) return known;
  const months = new Map(Object.entries(OTHER_MONTHS[language] ?? {}));
  const weekdays = new Map<string, number>();
  for (const style of STYLES) {
    const format = new Intl.DateTimeFormat([language, 'en'], { ...style, calendar: 'gregory', timeZone: 'UTC' });
    // The first seven days of each month of a year in which the first of January is a Sunday.
    for (let month = 0; month < 12; month++)
      for (let day = 1; day <= (month === 0 ? 7 : 1); day++)
        for (const { type, value } of format.formatToParts(Date.UTC(2023, month, day))) {
          const name = plainName(value);
          if (type === 'month' && !/\d/.test(name)) months.set(name, month + 1);
          else if (type === 'weekday' && month === 0) weekdays.set(name, day - 1);
        }
  }
  const names = { months, weekdays };
  cache.set(language, names);
  return names;
}

/** A name as the tables have it. */
function plainName(text: string): string {
  return normalizeText(text).replace(/[.॰]/g, '');
}

/** The month of a name, or of a beginning of three letters or more that only one month has; null for other words. */
export function monthOf(word: string, languages: readonly string[]): number | null {
  const name = plainName(word);
  for (const language of languages) {
    const { months } = dateNamesOf(language);
    const month = months.get(name);
    if (month !== undefined) return month;
    const starting = name.length < 3 ? [] : [...months].filter(([full]) => full.startsWith(name));
    const [first, ...rest] = new Set(starting.map(([, number]) => number));
    if (first !== undefined && rest.length === 0) return first;
  }
  return null;
}

/** The weekday of a name, 0 for Sunday; null for other words. */
export function weekdayNamed(word: string, languages: readonly string[]): number | null {
  const name = plainName(word);
  if (name === '') return null;
  for (const language of languages) {
    const weekday = dateNamesOf(language).weekdays.get(name);
    if (weekday !== undefined) return weekday;
  }
  return null;
}
