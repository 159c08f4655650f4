import { type Day, parseDay } from '../../time/day.ts';
import { HOUR, type Instant, MINUTE } from '../../time/instant.ts';

const INSTANT =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?\s*(?:(Z)|([+-])\s*(\d\d):?(\d\d))$/i;

/** Amazon opened in 1995; a report that names a later century than this one is broken. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;

/**
 * An ISO 8601 moment with its offset, as Amazon's files write them; a stray blank before or within the offset is read
 * over (policy E5, H). Null for anything else, a moment without an offset included: whose clock it shows is not known.
 */
export function readInstant(text: string): Instant | null {
  const [, year, month, day, hours, minutes, seconds = '0', fraction = '0', , sign, offHours = '0', offMinutes = '0'] =
    INSTANT.exec(text.trim()) ?? [];
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59 || Number(offHours) > 23) return null;
  const midnight = midnightOf(`${year}-${month}-${day}`);
  if (midnight === null) return null;
  const time = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1000;
  const offset = (Number(offHours) * HOUR + Number(offMinutes) * MINUTE) * (sign === '-' ? -1 : 1);
  return midnight + time + Math.floor(Number(`0.${fraction}`) * 1000) - offset;
}

/** Remembered: a report has as many dates as it has rows, and they are of a few days. */
const midnights = new Map<string, Instant | null>();
const MOST_DAYS = 10_000;

/** 00:00 UTC of a day; null where there is no such day. */
function midnightOf(text: string): Instant | null {
  let midnight = midnights.get(text);
  if (midnight === undefined) {
    const day = readParts(...text.split('-'));
    midnight = day && Date.parse(`${day}T00:00:00Z`);
    if (midnights.size >= MOST_DAYS) midnights.clear();
    midnights.set(text, midnight);
  }
  return midnight;
}

/** Which comes first in a date such as 03/04/2026. */
export type DayOrder = 'month-first' | 'day-first';

/**
 * The day of an order in the cancellation report, whose way of writing it is not known (D): a moment, a day, or, where
 * the figures allow both, the day under each reading.
 */
export type OrderDate =
  | { readonly at: Instant }
  | { readonly day: Day; readonly shows?: DayOrder }
  | Readonly<Record<DayOrder, Day>>;

const FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/.-])/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/;
const WITH_NAME = /^(?:\w{3,9},?\s+)?(?:(\d{1,2})\s+([a-z]{3,9})|([a-z]{3,9})\s+(\d{1,2}))\.?,?\s+(\d{4})(?!\d)/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads an order's date; null where it is none. A time of day without an offset is left out. */
export function readOrderDate(text: string): OrderDate | null {
  const trimmed = text.trim();
  const at = readInstant(trimmed);
  if (at !== null) return { at };
  const [, year, month, dayOfMonth] = YEAR_FIRST.exec(trimmed) ?? [];
  const day = readParts(year, month, dayOfMonth) ?? readNamed(trimmed);
  return day ? { day } : readFigures(trimmed);
}

function readFigures(text: string): OrderDate | null {
  const [, first, second, year] = FIGURES.exec(text) ?? [];
  const monthFirst = readParts(year, first, second);
  const dayFirst = readParts(year, second, first);
  if (!monthFirst || !dayFirst) {
    if (monthFirst) return { day: monthFirst, shows: 'month-first' };
    return dayFirst && { day: dayFirst, shows: 'day-first' };
  }
  return monthFirst === dayFirst ? { day: dayFirst } : { 'month-first': monthFirst, 'day-first': dayFirst };
}

function readNamed(text: string): Day | null {
  const [, before, nameAfter, nameBefore, after, year] = WITH_NAME.exec(text) ?? [];
  const month = MONTHS.indexOf((nameAfter ?? nameBefore ?? '').slice(0, 3).toLowerCase()) + 1;
  return readParts(year, String(month), before ?? after);
}

function readParts(year = '', month = '', day = ''): Day | null {
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return null;
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
