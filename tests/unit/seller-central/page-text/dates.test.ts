import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Country } from '../../../../lib/orders/marketplace.ts';
import { readDay, readDays, readMoment } from '../../../../lib/seller-central/page-text/dates.ts';
import { addDays, type Day, parseDay } from '../../../../lib/time/day.ts';
import { on } from './date-context.ts';

const dayIn = (text: string, language: string | null, country: Country | null) => {
  const reading = readDay(text, on(language, country));
  return reading.ok ? reading.day : reading.why;
};

test.each([
  // The dates that were seen on pages
  ['11/30/2019', 'en-US', 'US', '2019-11-30'],
  ['30.11.2019', 'de', 'DE', '2019-11-30'],
  ['30/11/2019', 'en-GB', 'UK', '2019-11-30'],
  ['Thu, Dec 5, 2019', 'en-US', 'US', '2019-12-05'],
  ['Thu, 5 Dec 2019', 'en', 'UK', '2019-12-05'],
  ['Ship by:5 Dec 2019', 'en', 'UK', '2019-12-05'],
  ['2021年5月19日(水)', 'ja', 'JP', '2021-05-19'],
  // Numeric dates whose order the language and the marketplace settle
  ['05/12/2019', 'en-US', 'US', '2019-05-12'],
  ['05/12/2019', 'en', 'US', '2019-05-12'],
  ['05/12/2019', 'en-US', 'CA', '2019-05-12'],
  ['05/12/2019', 'en-GB', 'UK', '2019-12-05'],
  ['05/12/2019', 'en', 'AU', '2019-12-05'],
  ['05/12/2019', 'en', 'IN', '2019-12-05'],
  ['05/12/2019', 'fr', 'FR', '2019-12-05'],
  ['05/12/2019', 'es-MX', 'MX', '2019-12-05'],
  ['05-12-2019', 'nl', 'NL', '2019-12-05'],
  ['05.12.2019', 'en', 'US', '2019-12-05'],
  ['2019/12/05', 'zh-CN', 'US', '2019-12-05'],
  ['2019-12-05', 'sv', 'SE', '2019-12-05'],
  ['2019. 12. 5.', 'ko', 'US', '2019-12-05'],
  // ... and those that could be two days
  ['05/12/2019', 'en', 'CA', 'ambiguous'],
  ['05/12/2019', 'en', null, 'ambiguous'],
  ['05/12/2019', null, 'US', 'ambiguous'],
  ['05/12/2019', 'en-US', 'DE', 'ambiguous'],
  ['05/12/2019', 'en-GB', 'US', 'ambiguous'],
  ['05/12/2019', 'es', 'US', 'ambiguous'],
  ['05/12/2019', 'zh', 'US', 'ambiguous'],
  ['05/12/2019', 'ja', 'JP', 'ambiguous'],
  // ... unless something in them settles it
  ['05/13/2019', 'zh', 'US', '2019-05-13'],
  ['13/05/2019', null, null, '2019-05-13'],
  ['05/05/2019', null, null, '2019-05-05'],
  ['Thu, 05/12/2019', 'en', null, '2019-12-05'],
  ['Sun 05/12/2019', 'en', null, '2019-05-12'],
  // Written months
  ['5. Dez. 2019', 'de', 'DE', '2019-12-05'],
  ['Do., 5. Dezember 2019', 'de', 'DE', '2019-12-05'],
  ['7. Mrz 2019', 'de', 'DE', '2019-03-07'],
  ['5 déc. 2019', 'fr', 'FR', '2019-12-05'],
  ['jeu. 5 déc. 2019', 'fr', 'FR', '2019-12-05'],
  ['mar. 5 mars 2019', 'fr', 'FR', '2019-03-05'],
  ['1er août 2019', 'fr', 'FR', '2019-08-01'],
  ['5 dic 2019', 'it', 'IT', '2019-12-05'],
  ['5 sett. 2019', 'it', 'IT', '2019-09-05'],
  ['5 dic 2019', 'es', 'ES', '2019-12-05'],
  ['jue., 5 dic. 2019', 'es', 'ES', '2019-12-05'],
  ['mar., 5 mar. 2019', 'es', 'ES', '2019-03-05'],
  ['5 de diciembre de 2019', 'es-MX', 'MX', '2019-12-05'],
  ['5 de dez. de 2019', 'pt-BR', 'BR', '2019-12-05'],
  ['5 grudnia 2019', 'pl', 'PL', '2019-12-05'],
  ['5 Aralık 2019 Perşembe', 'tr', 'TR', '2019-12-05'],
  ['2019年12月5日(木)', 'ja', 'JP', '2019-12-05'],
  ['2019年12月5日 星期四', 'zh', 'US', '2019-12-05'],
  ['Dec 5, 2019', 'zh', 'US', '2019-12-05'],
  ['5th December, 2019', 'en-GB', 'UK', '2019-12-05'],
  ['05-Dec-2019', 'en-IN', 'IN', '2019-12-05'],
  // Writing as pages have it
  ['２０１９年１２月５日（木）', 'ja', 'JP', '2019-12-05'],
  ['Dec\u00a05,\u202f2019', 'en-US', 'US', '2019-12-05'],
  ['\u200e5\u200f/12\u200f/2019\u061c', 'ar', 'AE', '2019-12-05'],
  ['٥/١٢/٢٠١٩', 'ar', 'EG', '2019-12-05'],
  ['  Ship by date:\n Thu, Dec 5, 2019 ', 'en-US', 'US', '2019-12-05'],
  ['shipped 5 Dec 2019', 'en-US', 'US', '2019-12-05'],
  ['2 May 5 Dec 2019', 'en-US', 'US', '2019-12-05'],
  // Short years
  ['05.12.19', 'de', 'DE', '2019-12-05'],
  ['12/5/19', 'en-US', 'US', '2019-12-05'],
  ['05.12.19', 'fr', 'FR', 'ambiguous'],
  ['19. 12. 15.', 'ko', 'US', 'ambiguous'],
  ['05.12.19', null, null, 'ambiguous'],
  ['5/9/69', 'th', 'US', 'ambiguous'],
  // No such day
  ['31.02.2026', 'de', 'DE', 'impossible'],
  ['Feb 30, 2026', 'en-US', 'US', 'impossible'],
  ['45/45/2026', 'en-US', 'US', 'impossible'],
  ['Fri, Dec 5, 2019', 'en-US', 'US', 'impossible'],
  ['5 ธันวาคม 2562', 'th', 'US', 'impossible'],
  // Several days where one was asked for
  ['Nov 20, 2026 to Nov 23, 2026', 'en-US', 'US', 'ambiguous'],
  ['Nov 20, 2026 - Nov 20, 2026', 'en-US', 'US', '2026-11-20'],
  // No dates
  ['14 hours ago', 'en-US', 'US', 'no-date'],
  ['14 小时 前', 'zh', 'US', 'no-date'],
  ['tomorrow', 'en-US', 'US', 'no-date'],
  ['Dec 5', 'en-US', 'US', 'no-date'],
  ['12月5日', 'ja', 'JP', 'no-date'],
  ['114-0000000-0000000', 'en-US', 'US', 'no-date'],
  ['3:52 PM PST', 'en-US', 'US', 'no-date'],
  ['5 jui 2019', 'fr', 'FR', 'no-date'],
  ['Model 12 2019 edition', 'en-US', 'US', 'no-date'],
  ['10.12.14.2019', 'de', 'DE', 'no-date'],
  ['', 'en-US', 'US', 'no-date'],
] as const)('%j in %s on %s is %s', (text, language, country, expected) => {
  expect(dayIn(text, language, country)).toBe(expected);
});

test.each([
  ['Nov 20, 2026 to Nov 23, 2026', 'en-US', 'US', ['2026-11-20', '2026-11-23']],
  ['20.11.2026 - 23.11.2026', 'de', 'DE', ['2026-11-20', '2026-11-23']],
  ['05/12/2026 – 13/12/2026', null, null, ['2026-12-05', '2026-12-13']],
  ['12/05/2026-12/13/2026', 'zh', 'US', ['2026-12-05', '2026-12-13']],
  ['jeu. 5 déc. 2019 au mar. 10 déc. 2019', 'fr', 'FR', ['2019-12-05', '2019-12-10']],
  ['5 dic. 2019, mar. 10 dic. 2019', 'es', 'ES', ['2019-12-05', '2019-12-10']],
  ['2026年11月20日～2026年11月23日', 'ja', 'JP', ['2026-11-20', '2026-11-23']],
  ['2026-11-20 至 2026-11-23', 'zh', 'US', ['2026-11-20', '2026-11-23']],
  ['2026-11-20–23', 'sv', 'SE', ['2026-11-20', '2026-11-23']],
  ['2026年11月20日(金)～11月23日(月)', 'ja', 'JP', ['2026-11-20', '2026-11-23']],
  ['2026年11月20日至23日', 'zh', 'US', ['2026-11-20', '2026-11-23']],
  ['2026년 11월 20일 금요일 ~ 23일 월요일', 'ko', 'US', ['2026-11-20', '2026-11-23']],
  ['Nov 20 – 23, 2026', 'en-US', 'US', ['2026-11-23']],
  ['2026-11-20 - 12:30', 'sv', 'SE', ['2026-11-20']],
  ['2026-11-20 – 30 st', 'sv', 'SE', ['2026-11-20']],
  ['Dec 5, 2019', 'en-US', 'US', ['2019-12-05']],
] as const)('the window %j in %s on %s is %j', (text, language, country, days) => {
  expect(readDays(text, on(language, country))).toEqual({ ok: true, days });
});

test('a window of which one end cannot be read is not read at all', () => {
  expect(readDays('20.11.2026 - 31.11.2026', on('de', 'DE'))).toEqual({ ok: false, why: 'impossible' });
  expect(readDays('05/12/2026 - 06/12/2026', on('zh', 'US'))).toEqual({ ok: false, why: 'ambiguous' });
  expect(readDays('13/12/2026 - 12/13/2026, 05/06/2026', on(null, null))).toEqual({ ok: false, why: 'ambiguous' });
});

/** Each language with a marketplace on which a seller may use it, and the locale that a page of both is written in. */
const PAGES: ReadonlyArray<readonly [language: string, country: Country | null, locale: string]> = [
  ...(
    [
      'en-US',
      'de',
      'fr',
      'it',
      'es',
      'es-MX',
      'ja',
      'zh',
      'zh-CN',
      'zh-TW',
      'nl',
      'pl',
      'sv',
      'pt',
      'pt-BR',
      'pt-PT',
      'tr',
    ] as const
  ).flatMap((language) =>
    ([null, 'US', 'DE', 'JP', 'CA', 'SE'] as const).map((country) => [language, country, language] as const),
  ),
  ...(
    [
      'ko',
      'hi',
      'ar',
      'ar-EG',
      'ar-SA',
      'th',
      'vi',
      'ta',
      'cs',
      'fr-CA',
      'de-AT',
      'es-US',
      'en-GB',
      'en-IN',
      'en-CA',
      'en-ZA',
      'en-AE',
      'nl-BE',
    ] as const
  ).flatMap((language) => ([null, 'US', 'UK', 'AE'] as const).map((country) => [language, country, language] as const)),
  // A page that says "English" alone is written as English is in the marketplace's country.
  ...(['US', 'UK', 'DE', 'IN', 'AU', 'SG', 'IE', 'AE', 'CA', 'ZA', 'NL', 'SE', 'BE'] as const).map(
    (country) => ['en', country, `en-${country === 'UK' ? 'GB' : country}`] as const,
  ),
];

const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'short' },
  { dateStyle: 'medium' },
  { dateStyle: 'long' },
  { dateStyle: 'full' },
  { day: '2-digit', month: '2-digit', year: 'numeric' },
  { day: 'numeric', month: 'numeric', year: '2-digit' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  { weekday: 'long', day: 'numeric', month: 'numeric', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
];

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01' as Day, count));
const pages = fc.constantFrom(...PAGES);
const styles = fc.constantFrom(...STYLES);
const written = (day: Day, locale: string, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(Date.parse(`${day}T09:30:00Z`));

test('a date that some page language writes is read as its own day or not at all, never as another', () => {
  fc.assert(
    fc.property(days, pages, styles, (day, [language, country, locale], style) => {
      const reading = readDay(written(day, locale, style), on(language, country));
      expect(reading.ok ? reading.day : day).toBe(day);
    }),
    { numRuns: 20_000 },
  );
});

test('a window of up to two weeks that some page language writes ends on its own last day, or is not read', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 14 }), pages, styles, (day, length, page, style) => {
      const [language, country, locale] = page;
      const last = addDays(day, length);
      const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
      const window = format.formatRange(Date.parse(`${day}T09:30:00Z`), Date.parse(`${last}T09:30:00Z`));
      const reading = readDays(window, on(language, country));
      expect(reading.ok ? reading.days.at(-1) : last, window).toBe(last);
    }),
    { numRuns: 2_000 },
  );
});

test('a date with its month written out and a full year is always read in the languages that have words', () => {
  const worded = fc.constantFrom(
    'en-US',
    'en-GB',
    'de',
    'fr',
    'it',
    'es',
    'es-MX',
    'ja',
    'zh',
    'zh-TW',
    'nl',
    'pl',
    'sv',
    'pt',
    'pt-PT',
    'tr',
  );
  const textual = fc.constantFrom<Intl.DateTimeFormatOptions>(
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'short', year: 'numeric' },
    { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  );
  fc.assert(
    fc.property(days, worded, textual, (day, language, style) => {
      expect(readDay(written(day, language, style), on(language, null))).toEqual({ ok: true, day });
    }),
    { numRuns: 5000 },
  );
});

test('a letter outside the basic plane where a month could stand does not stop the reading', () => {
  expect(readDays('12 𓅰 2019', on('en', null))).toEqual({ ok: false, why: 'no-date' });
  expect(readDays('𓅰 12, 2019', on('en', null))).toEqual({ ok: false, why: 'no-date' });
  expect(readDays('𓅰𓅰 12, 12 Dec 2019', on('en', null))).toEqual({ ok: true, days: ['2019-12-12'] });
});

test('no text makes the reading of dates fail', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('5', '12', '2019', '/', '.', '-', ' ', 'Dec', 'mar', '年', '月', ','),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      pages,
      (text, [language, country]) => {
        const reading = readDays(text, on(language, country));
        if (reading.ok) for (const day of reading.days) expect(parseDay(day)).toBe(day);
        readMoment(text, on(language, country));
      },
    ),
    { numRuns: 2000 },
  );
});
