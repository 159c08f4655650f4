import { expect, test } from 'vitest';
import { CATALOGS, localeFiles } from '../../../lib/i18n/catalogs.ts';
import { createTranslate, flatKey, UI_LANGUAGES } from '../../../lib/i18n/translate.ts';

const english = {
  hello: 'Hello {name}',
  read: { one: '1 order of {total}', other: '{count} orders of {total}' },
  lost: 'Only in English',
} as const;

/** A translator that finds these flat keys and no others. */
const translator = (texts: Record<string, string>, language = 'en') =>
  createTranslate<typeof english>('test', language, (key) => texts[key] ?? '');

const usual = {
  test_hello: 'Hello {name}',
  test_read__one: '1 order of {total}',
  test_read__other: '{count} orders of {total}',
};

test('a text is filled with its values', () => {
  expect(translator(usual)('hello', { name: 'Wren' })).toBe('Hello Wren');
});

test('what is filled in is text, whatever it looks like', () => {
  for (const name of ['$&', '$1', '{name}', '{count}', '<img onerror=x>'])
    expect(translator(usual)('hello', { name })).toBe(`Hello ${name}`);
});

test.each([
  ['en', 1, '1 order of 1,200'],
  ['en', 0, '0 orders of 1,200'],
  ['en', 2000, '2,000 orders of 1,200'],
])('in %s %d picks the form of its number', (language, count, text) => {
  expect(translator(usual, language)('read', { count, total: 1200 })).toBe(text);
});

test('numbers are written as the language writes them', () => {
  expect(translator({ test_read__other: '{count} von {total}' }, 'de')('read', { count: 1200, total: 3.5 })).toBe(
    '1.200 von 3,5',
  );
});

test('a form that a catalog lacks gives way to the general one', () => {
  expect(translator({ test_read__other: '{count} 件 / {total}' }, 'ja')('read', { count: 1, total: 9 })).toBe(
    '1 件 / 9',
  );
});

test('a text that is nowhere shows its key instead of nothing', () => {
  expect(translator({})('lost')).toBe('lost');
});

test.each(UI_LANGUAGES)('every text of the overlay is found in the browser catalog of %s', (language) => {
  const file = localeFiles().find(({ path }) => path.startsWith(`_locales/${language.replace('-', '_')}`));
  const messages: Record<string, { message: string }> = JSON.parse(file?.text ?? '{}');
  for (const [key, message] of Object.entries(CATALOGS[language].overlay)) {
    for (const [form, text] of Object.entries(typeof message === 'string' ? { '': message } : message))
      expect(messages[flatKey('overlay', key, form)]?.message).toBe(text);
  }
  expect(messages.language?.message).toBe(language);
});
