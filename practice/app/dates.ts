import type { Country, LanguageTag } from '../marketplaces.ts';

/** The page's language and marketplace, which together set the form of a date. */
export interface DateStyle {
  tag: LanguageTag;
  country: Country;
}

/** A date of Amazon's JSON with its entry of `timeZoneDetailsMap`. */
export interface ZonedSeconds {
  seconds: number;
  offset: number;
  shortenedTzString: string;
}

const two = (number: number) => String(number).padStart(2, '0');

/** English puts the month first in the US alone: "en US / en elsewhere" (evidence 9). */
function monthFirst({ tag, country }: DateStyle): boolean {
  return tag === 'en-US' && country === 'US';
}

function wall({ seconds, offset }: ZonedSeconds): Date {
  return new Date(seconds * 1000 + offset);
}

/** The list's date: `11/30/2019`, `30.11.2019`, `30/11/2019`; year first in Japanese and Chinese (ours). */
export function listDate(at: ZonedSeconds, style: DateStyle): string {
  const local = wall(at);
  const [year, month, day] = [String(local.getUTCFullYear()), two(local.getUTCMonth() + 1), two(local.getUTCDate())];
  if (style.tag === 'de') return [day, month, year].join('.');
  if (style.tag === 'ja' || style.tag === 'zh') return [year, month, day].join('/');
  return (monthFirst(style) ? [month, day, year] : [day, month, year]).join('/');
}

/** The list's time: `3:52 PM PST`, `15:52 MET`. */
export function listTime(at: ZonedSeconds, style: DateStyle): string {
  const local = wall(at);
  const [hour, minute] = [local.getUTCHours(), two(local.getUTCMinutes())];
  const clock = monthFirst(style)
    ? `${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`
    : `${two(hour)}:${minute}`;
  return `${clock} ${at.shortenedTzString}`;
}

/** A day in words: `Nov 30, 2019`, `30 Nov 2019`, `2019年11月30日`; with its weekday on the details page. */
export function dayInWords(at: ZonedSeconds, style: DateStyle, weekday = false): string {
  const locale = style.tag.startsWith('en')
    ? monthFirst(style)
      ? 'en-US'
      : 'en-GB'
    : style.tag === 'zh'
      ? 'zh-CN'
      : style.tag;
  return new Intl.DateTimeFormat(locale, {
    ...(weekday ? { weekday: 'short' } : {}),
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(wall(at));
}

/** The details page's purchase date: `Sun, 2 Nov 2025, 15:20 MET`, `2021年5月19日(水) 23:45 JST`. */
export function momentInWords(at: ZonedSeconds, style: DateStyle): string {
  const comma = style.tag === 'ja' || style.tag === 'zh' ? ' ' : ', ';
  return `${dayInWords(at, style, true)}${comma}${listTime(at, style)}`;
}
