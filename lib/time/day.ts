/**
 * Calendar days, free of any zone: the form in which Amazon's rules count ("7 days", "business day").
 * A day is an ISO string, so that it sorts, compares and is stored as it stands.
 */
export type Day = string & { readonly __brand: 'Day' };

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The day of a calendar date, or null where there is no such date (month 1 to 12; 30 February is none). */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return null;
  return date.toISOString().slice(0, 10) as Day;
}

/** Reads `YYYY-MM-DD`; null for anything else, impossible dates included. */
export function parseDay(text: string): Day | null {
  const match = DAY_PATTERN.exec(text);
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day `count` calendar days later; earlier where it is negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(utcMidnight(day) + count * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** How many calendar days lie from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / MS_PER_DAY);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(utcMidnight(day)).getUTCDay();
}

/** Every day from `first` to `last`, both included; none where `last` is earlier. */
export function daysFrom(first: Day, last: Day): Day[] {
  return Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index));
}

function utcMidnight(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
