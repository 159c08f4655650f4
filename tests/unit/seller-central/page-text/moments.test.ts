import { expect, test } from 'vitest';
import { readMoment } from '../../../../lib/seller-central/page-text/dates.ts';
import { on } from './date-context.ts';

test.each([
  ['Wed, Dec 4, 2019, 8:27 AM PST', 'en-US', 'US', '2019-12-04T16:27:00Z'],
  ['11/30/2019 3:52 PM PST', 'en-US', 'US', '2019-11-30T23:52:00Z'],
  ['Jul 4, 2026, 12:05 a.m. PDT', 'en-US', 'US', '2026-07-04T07:05:00Z'],
  ['Jul 4, 2026, 12:05 PM', 'en-US', 'US', '2026-07-04T19:05:00Z'],
  ['Sun, 2 Nov 2025, 15:20 MET', 'en', 'DE', '2025-11-02T14:20:00Z'],
  ['02.06.2025 15:20 MET', 'de', 'DE', '2025-06-02T13:20:00Z'],
  ['02.06.2025 15:20 MEZ', 'de', 'US', '2025-06-02T14:20:00Z'],
  ['02.06.2025 15:20 Uhr', 'de', 'DE', '2025-06-02T13:20:00Z'],
  ['2021年5月19日(水) 23:45 JST', 'ja', 'JP', '2021-05-19T14:45:00Z'],
  ['2021年5月19日(水) 下午11:45', 'zh', 'JP', '2021-05-19T14:45:00Z'],
  ['2021/05/19 午前0:45', 'ja', 'JP', '2021-05-18T15:45:00Z'],
  ['2021年5月19日 晚上7:30', 'zh-TW', 'JP', '2021-05-19T10:30:00Z'],
  ['2021年5月19日 凌晨12:30', 'zh-TW', 'JP', '2021-05-18T15:30:00Z'],
  ['2021年5月19日 中午12:30', 'zh-TW', 'JP', '2021-05-19T03:30:00Z'],
  ['2021年5月19日 半夜12:30', 'zh-TW', 'JP', 'no-time'],
  ['19 مايو 2021 في 4:30 م GST', 'ar', 'EG', '2021-05-19T12:30:00Z'],
  ['19/05/2021 10:00 GMT', 'en-GB', 'UK', '2021-05-19T09:00:00Z'],
  ['19/05/2021 10:00 IST', 'en-IN', 'IN', '2021-05-19T04:30:00Z'],
  ['19/05/2021 10:00 IST', 'en', 'IE', '2021-05-19T09:00:00Z'],
  ['19 May 2021, 10:00:30 GMT+5:30', 'en-GB', 'UK', '2021-05-19T04:30:30Z'],
  ['19 mai 2021 à 15 h 20', 'fr', 'FR', '2021-05-19T13:20:00Z'],
  // The hour that the clocks of autumn show twice is settled by the zone's abbreviation.
  ['Nov 1, 2026, 1:30 AM PDT', 'en-US', 'US', '2026-11-01T08:30:00Z'],
  ['Nov 1, 2026, 1:30 AM PST', 'en-US', 'US', '2026-11-01T09:30:00Z'],
  ['19 May 2021, 10:00 UTC', 'en-GB', null, '2021-05-19T10:00:00Z'],
] as const)('the moment %j in %s on %s is %s', (text, language, country, expected) => {
  const reading = readMoment(text, on(language, country));
  expect(reading.ok ? new Date(reading.instant).toISOString().replace('.000', '') : reading.why).toBe(expected);
});

test.each(['ar', 'en-AU', 'es-MX', 'fr-CA', 'hi', 'ja', 'ko', 'ta', 'tr', 'zh-CN', 'zh-HK', 'zh-TW'])(
  'each hour is read as a browser in %s writes it, with or without 12-hour clock',
  (language) => {
    const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
    const hours = Array.from({ length: 24 }, (_, hour) => Date.UTC(2026, 2, 7, hour, 30));
    for (const style of [
      { dateStyle: 'long', timeStyle: 'short' },
      { ...day, hour: 'numeric', minute: '2-digit', hour12: true },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'Asia/Tokyo' });
      const readings = hours.map((at) => readMoment(format.format(at), on(language, 'JP')));
      expect(readings).toMatchObject(hours.map((instant) => ({ instant })));
    }
  },
);

test.each([
  ['Dec 4, 2019', 'no-time'],
  ['8:27 AM PST', 'no-date'],
  ['Dec 4, 2019, 25:00', 'no-time'],
  ['Dec 4, 2019, 14:00 PM', 'no-time'],
  ['Dec 4, 2019, 8:27 AM XYZT', 'ambiguous'],
  ['Dec 4, 2019, 8:27 AM - 9:30 AM', 'ambiguous'],
])('the text %j names no moment: %s', (text, why) => {
  expect(readMoment(text, on('en-US', 'US'))).toEqual({ ok: false, why });
});

test('a moment without a zone on a page of unknown marketplace is not guessed', () => {
  expect(readMoment('Dec 4, 2019, 8:27 AM', on('en-US', null))).toEqual({ ok: false, why: 'ambiguous' });
});
