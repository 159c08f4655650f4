import { expect, test } from 'vitest';
import { createFormats } from '../../../lib/i18n/format.ts';
import { HOUR } from '../../../lib/time/instant.ts';

test('figures are written as the language writes them', () => {
  const figuresIn = (language: string) => {
    const { percent, points } = createFormats(language);
    return [percent(0.0219), points(0.0009), points(-0.0094)];
  };
  expect(figuresIn('en')).toEqual(['2.19%', '0.09', '0.94']);
  expect(figuresIn('de')).toEqual(['2,19\u00A0%', '0,09', '0,94']);
  expect(figuresIn('ja')).toEqual(['2.19%', '0.09', '0.94']);
});

test.each([
  ['en', '1d 9h'],
  ['ja', '1日9時間'],
  ['tr', '1 gün 9 sa.'],
  ['de', '1 Tg. 9 Std.'],
  ['zh-CN', '1天9小时'],
  ['zh-TW', '1天9小時'],
])('in %s a day and nine hours are %s', (language, text) => {
  expect(createFormats(language).span(33 * HOUR)).toBe(text);
});

test('no line ends within a zone that is told by its hours', () => {
  expect(createFormats('zh-CN').time(0, 'America/Los_Angeles')).toBe('GMT\u22128 16:00');
});
