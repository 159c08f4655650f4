import { countryOf, type MarketplaceId } from '../../orders/marketplace.ts';
import { zoneOf } from '../../rules/deadline-rules.ts';
import { type Day, dayFrom, weekdayOf } from '../../time/day.ts';
import { HOUR, type Instant, MINUTE, type WallTime } from '../../time/instant.ts';
import { monthOf, weekdayNamed } from './date-names.ts';
import { type DayOrder, dayOrderOf, endsInShortYear, regionalTag } from './day-order.ts';
import { languageOf } from './lexicon.ts';
import { normalizeText } from './normalize-text.ts';
import type { PageLanguage } from './page-language.ts';
import { TextMemory } from './text-memory.ts';
import { instantIn } from './zone-abbreviations.ts';

/** What a date on a page is to be read with: the page's language and the marketplace of its orders, null where unknown. */
export interface DateContext {
  language: PageLanguage | null;
  marketplace: MarketplaceId | null;
}

/**
 * Why no day was read. `ambiguous`: it could be two days, or the text names several where one was asked for.
 * `impossible`: it has the form of a date, but there is no such day, or not with the weekday beside it.
 */
export type NoDay = { ok: false; why: 'no-date' | 'ambiguous' | 'impossible' };
export type DayReading = { ok: true; day: Day } | NoDay;
export type DaysReading = { ok: true; days: readonly Day[] } | NoDay;
/** `day` and `time` as the page shows them; `instant` in the zone that the text states, else the marketplace's. */
export type MomentReading =
  | { ok: true; day: Day; time: WallTime; instant: Instant }
  | { ok: false; why: NoDay['why'] | 'no-time' };

const WORD = '[\\p{L}\\p{M}.॰]{1,20}';
const DATE = new RegExp(
  [
    '(?<!\\d)(?<y1>\\d{4}) ?[-/.年년] ?(?<m1>\\d{1,2}) ?[-/.月월] ?(?<d1>\\d{1,2})(?!\\d)[日일]?',
    '(?<!\\d|\\d[./])(?<a>\\d{1,2})(?<mark>[./-]) ?(?<b>\\d{1,2})\\k<mark> ?(?<y2>\\d{4}|\\d{2})(?!\\d|[./]\\d)',
    `(?<!\\d|\\d:)(?<d3>\\d{1,2})(?:st|nd|rd|th|er|o|\\.)?[ -]?(?:de |of )?(?<m3>${WORD}),?[ -]?(?:del? )?(?<y3>\\d{4})(?!\\d)`,
    // Of "Nov 21 - 22, 2026" the last day.
    `(?<![\\p{L}\\p{M}])(?<m4>${WORD}) ?(?:\\d{1,2} ?[-–—] ?)?(?<d4>\\d{1,2})(?:st|nd|rd|th)?,? (?<y4>\\d{4})(?!\\d)`,
  ].join('|'),
  'gu',
);

/**
 * What a window adds to a date with its year first, where its second date leaves out what both share (CLDR's own form in
 * Swedish and Korean: "2026-11-21–22", "2026年11月21日～11月22日"). Alone, the first day would make an order look late.
 */
const WINDOW_END =
  /(?: ?\(?[\p{L}.]{1,4}\)?)? ?(?:[-–—~～〜至到]|から) ?(?:(?<month>\d{1,2}) ?[-/.月월] ?)?(?<day>\d{1,2})(?:[日일]|(?! ?[\d\p{L}]|[:./-]\d))/uy;

/** Years outside are of another calendar (a Thai page's 2569) or no years. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2100;

/** The day of one date under either order; the same twice where its form leaves no choice. `sure` is false for a short year of unknown habit. */
type Found = Record<DayOrder, Day | null> & { sure: boolean };

/** The weekday that stands right before or behind a date. */
function weekdayBeside(text: string, start: number, end: number, languages: readonly string[]): number | null {
  const before = /([\p{L}\p{M}.'-]{1,30})[ ,(]*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  const behind = /^[ (]{0,2}([\p{L}\p{M}.-]+)/u.exec(text.slice(end, end + 30))?.[1];
  return weekdayNamed(before ?? '', languages) ?? weekdayNamed(behind ?? '', languages);
}

function findDates(text: string, tag: PageLanguage | null, order: DayOrder | null): Found[] {
  const languages = [...new Set([...(tag ? [tag, languageOf(tag)] : []), 'en'])];
  const found: Found[] = [];
  const pattern = new RegExp(DATE);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { y1, m1, d1, a, mark, b, y2, d3, m3, y3, d4, m4, y4 } = match.groups ?? {};
    const weekday = weekdayBeside(text, match.index, pattern.lastIndex, languages);
    const dayOf = (year: string | undefined, month: string | number | undefined, day: string | undefined) => {
      const read = dayFrom(Number(year), Number(month), Number(day));
      const known = read !== null && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
      return known && (weekday === null || weekday === weekdayOf(read)) ? read : null;
    };
    if (a !== undefined) {
      const short = y2?.length === 2;
      const year = short ? `20${y2}` : y2;
      const dayFirst = dayOf(year, b, a);
      const monthFirst = dayOf(year, a, b);
      // No country dots its dates month-first (CLDR), so that a full year behind dots settles the order.
      const dotted = mark === '.' && !short && dayFirst !== null;
      const sure = !short || (order !== null && tag !== null && endsInShortYear(tag));
      found.push({ 'day-first': dayFirst, 'month-first': dotted ? dayFirst : monthFirst, sure });
      continue;
    }
    const month = y1 === undefined ? monthOf(m3 ?? m4 ?? '', languages) : m1;
    if (month === null) {
      // Not a month's name: a date may begin within what was matched. A step into the middle of a character would be
      // taken back by the pattern, for ever.
      const [first = ' '] = match[0];
      pattern.lastIndex = match.index + first.length;
      continue;
    }
    const day = dayOf(y1 ?? y3 ?? y4, month, d1 ?? d3 ?? d4);
    found.push({ 'day-first': day, 'month-first': day, sure: true });
    if (y1 === undefined || day === null) continue;
    WINDOW_END.lastIndex = pattern.lastIndex;
    const end = WINDOW_END.exec(text)?.groups;
    const last = end && dayFrom(Number(y1), Number(end.month ?? m1), Number(end.day));
    if (last && last > day) found.push({ 'day-first': last, 'month-first': last, sure: true });
  }
  return found;
}

/** One text keeps one order, so that a date whose order shows settles that of its neighbours. */
function orderShown(dates: readonly Found[]): DayOrder | null {
  const dayFirst = dates.some((date) => date['day-first'] && !date['month-first']);
  const monthFirst = dates.some((date) => date['month-first'] && !date['day-first']);
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}

/** Every form of a date has its year in four digits, or digits on both sides of a mark. */
const MAY_BE_DATE = /\d{4}|\d[./-] ?\d/;

function interpret(text: string, { language, marketplace }: DateContext): DaysReading {
  const plain = normalizeText(text);
  if (!MAY_BE_DATE.test(plain)) return { ok: false, why: 'no-date' };
  const country = marketplace && countryOf(marketplace);
  const known = dayOrderOf(language, country);
  const dates = findDates(plain, language && regionalTag(language, country), known);
  if (dates.length === 0) return { ok: false, why: 'no-date' };
  const order = orderShown(dates) ?? known;
  const days: Day[] = [];
  for (const { 'day-first': dayFirst, 'month-first': monthFirst, sure } of dates) {
    const alike = dayFirst === monthFirst || !dayFirst || !monthFirst;
    const day =
      order && !alike ? { 'day-first': dayFirst, 'month-first': monthFirst }[order] : (dayFirst ?? monthFirst);
    if (day === null) return { ok: false, why: 'impossible' };
    if (!sure || (!alike && !order)) return { ok: false, why: 'ambiguous' };
    days.push(day);
  }
  return { ok: true, days };
}

const readings = new TextMemory<DaysReading>(4000);

/**
 * Every day that a text of a page names, in its order, so that a window gives its first and its last. Fails as a whole
 * if any of its dates fails. Relative words ("14 hours ago") and dates without a year are no dates.
 */
export function readDays(text: string, context: DateContext): DaysReading {
  const key = `${context.language}|${context.marketplace}|${text}`;
  let reading = readings.get(key);
  if (!reading) {
    reading = interpret(text, context);
    readings.set(key, reading);
  }
  return reading;
}

/** The one day that a text of a page names, as the page's language and the marketplace write it; never a guess. */
export function readDay(text: string, context: DateContext): DayReading {
  const reading = readDays(text, context);
  if (!reading.ok) return reading;
  const [day, ...others] = new Set(reading.days);
  return day && others.length === 0 ? { ok: true, day } : { ok: false, why: 'ambiguous' };
}

/** Parts of the day as CLDR has them, Taiwan's many too; behind one that is not known an hour could be two. */
const TIME =
  /(?:(?:(?<am>上午|午前|오전|凌晨|清晨|早上|öö)|(?<pm>下午|午後|오후|中午|傍晚|晚上|ös)) ?|(?<![\d:]|[午夜早晚晨間间里裡] ?|(?:gmt|utc)[+−-]))(?<hour>\d{1,2}) ?[:h時时] ?(?<minute>\d{2})(?!\d)(?::(?<second>\d{2}))?(?: ?(?:(?<half>[ap])\.? ?m|(?<arabic>[صم]))(?!\p{L}))?/gu;

function readTime(text: string): WallTime | null | 'several' {
  const [match, ...others] = text.matchAll(TIME);
  if (!match) return null;
  const { am, pm, half, arabic, hour, minute, second } = match.groups ?? {};
  const later = pm !== undefined || half === 'p' || arabic === 'م';
  const twelve = later || am !== undefined || half !== undefined || arabic !== undefined;
  const hours = twelve ? (Number(hour) % 12) + (later ? 12 : 0) : Number(hour);
  if (others.length > 0) return 'several';
  if (hours > 23 || Number(minute) > 59 || (twelve && Number(hour) > 12)) return null;
  return hours * HOUR + Number(minute) * MINUTE + Number(second ?? 0) * 1000;
}

/** Whether a text may hold a time at all; cheaper than to look for a moment. */
export function mayHoldTime(text: string): boolean {
  return /\p{N}[^\p{L}\p{N}]*[:：﹕︓hｈ時时]/iu.test(text);
}

/**
 * The moment that a date with a time names ("Sun, 2 Nov 2025, 15:20 MET"). A zone in capitals behind the time is obeyed,
 * else the time is the marketplace's; `ambiguous` too where the zone is an unknown one. The time may stand in a text of
 * its own.
 */
export function readMoment(text: string, context: DateContext, timeText = text): MomentReading {
  const reading = readDay(text, context);
  if (!reading.ok) return reading;
  const time = readTime(normalizeText(timeText));
  if (time === null) return { ok: false, why: 'no-time' };
  const zone = context.marketplace && zoneOf(context.marketplace);
  const instant = time === 'several' ? null : instantIn(timeText, reading.day, time, zone);
  if (time === 'several' || instant === null) return { ok: false, why: 'ambiguous' };
  return { ok: true, day: reading.day, time, instant };
}
