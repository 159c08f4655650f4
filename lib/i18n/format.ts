import { type Instant, MINUTE, type Zone } from '../time/instant.ts';

/** How our surfaces write times, figures and spans of time: in the UI's language, days in the marketplace's zone. */
export interface Formats {
  /** `Mon, Nov 23`: a day of the zone. */
  day(at: Instant, zone: Zone): string;
  /** `11:59 PM PST`: a time of day with its zone. */
  time(at: Instant, zone: Zone): string;
  /**
   * `Monday, November 23, 2026 at 11:59:59 PM PST`: the exact moment, for tooltips; in the browser's own zone where none is
   * given.
   */
  moment(at: Instant, zone?: Zone | null): string;
  /** `4 h 12 m`, `1 d 4 h`, `6 days`: a span by its two largest units. */
  span(milliseconds: number): string;
  /** `1.94 %` in the language's way. */
  percent(fraction: number): string;
  /** `0.94`: how far two fractions are apart, in percentage points without a sign. */
  points(difference: number): string;
}

export function createFormats(language: string): Formats {
  const dates = new Map<string, Intl.DateTimeFormat>();
  const dated = (at: Instant, key: string, options: Intl.DateTimeFormatOptions) => {
    const format = dates.get(key) ?? new Intl.DateTimeFormat(language, options);
    dates.set(key, format);
    return format.format(at);
  };
  const hundredths = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const units = new Map<string, Intl.NumberFormat>();
  // The narrow form is "1d 9h" in Japanese, "2s" for two hours in Turkish, and "14h 30 Min." in German.
  const unitDisplay = /ja|tr|de/.test(language) ? 'short' : 'narrow';
  const counted = (value: number, unit: 'day' | 'hour' | 'minute') => {
    const format = units.get(unit) ?? new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
    units.set(unit, format);
    return format.format(value);
  };
  return {
    day: (at, timeZone) => dated(at, `day${timeZone}`, { weekday: 'short', month: 'short', day: 'numeric', timeZone }),
    time: (at, timeZone) =>
      dated(at, `time${timeZone}`, { hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone })
        // A minus, after which no line ends.
        .replace('GMT-', 'GMT−'),
    moment: (at, timeZone) =>
      dated(at, `moment${timeZone}`, { dateStyle: 'full', timeStyle: 'long', timeZone: timeZone ?? undefined }),
    span(milliseconds) {
      const minutes = Math.floor(Math.abs(milliseconds) / MINUTE);
      const hours = Math.floor(minutes / 60);
      const days = Math.floor(hours / 24);
      const parts =
        days > 0
          ? [counted(days, 'day'), days < 3 && hours % 24 > 0 && counted(hours % 24, 'hour')]
          : [hours > 0 && counted(hours, 'hour'), counted(minutes % 60, 'minute')];
      const text = parts.filter(Boolean).join(' ');
      return /ja|zh/.test(language) ? text.replaceAll(' ', '') : text;
    },
    percent: (fraction) => new Intl.NumberFormat(language, { style: 'percent', ...hundredths }).format(fraction),
    points: (difference) => new Intl.NumberFormat(language, hundredths).format(Math.abs(difference) * 100),
  };
}
