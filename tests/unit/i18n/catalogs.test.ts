import { expect, test } from 'vitest';
import { CATALOGS, localeFiles } from '../../../lib/i18n/catalogs.ts';
import { SURFACES } from '../../../lib/i18n/surfaces.ts';
import { type Catalog, type Message, UI_LANGUAGES } from '../../../lib/i18n/translate.ts';

const english: Readonly<Record<string, Catalog>> = CATALOGS.en;
const each = UI_LANGUAGES.flatMap((language) =>
  Object.entries(CATALOGS[language]).map(([surface, catalog]) => ({
    surface,
    language,
    catalog,
    english: english[surface] ?? {},
  })),
);

const formsOf = (message: Message): [form: string, text: string][] =>
  typeof message === 'string' ? [['', message]] : Object.entries(message);
const placeholdersOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
const needed = (message: Message | undefined): string[] =>
  [...new Set(formsOf(message ?? '').flatMap(([, text]) => placeholdersOf(text)))]
    .filter((name) => name !== 'count')
    .sort();

test.each(each)('$surface says everything in $language that it says in English', ({ catalog, english }) => {
  expect(Object.keys(catalog).sort()).toEqual(Object.keys(english).sort());
});

test.each(each)(
  'every text of $surface in $language holds the same placeholders in each form',
  ({ catalog, english }) => {
    for (const [key, message] of Object.entries(catalog)) {
      for (const [form, text] of formsOf(message)) {
        const found = [...new Set(placeholdersOf(text))].filter((name) => name !== 'count').sort();
        expect(found, `${key} ${form}`).toEqual(needed(english[key]));
      }
      // A number may be left to the words ("1 order read"), but not where several numbers share one form.
      const counts = formsOf(english[key] ?? '').some(([, text]) => placeholdersOf(text).includes('count'));
      const own = formsOf(message).find(([form]) => form === '' || form === 'other')?.[1] ?? '';
      expect(placeholdersOf(own).includes('count'), `${key} counts`).toBe(counts);
    }
  },
);

test.each(each)(
  'every counting text of $surface in $language has the forms that the language has',
  ({ language, catalog, english }) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [key, message] of Object.entries(catalog)) {
      expect(typeof message, key).toBe(typeof english[key]);
      if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual(categories);
    }
  },
);

test.each(each)('no text of $surface in $language is empty, padded or a placeholder left open', ({ catalog }) => {
  for (const [key, message] of Object.entries(catalog)) {
    for (const [form, text] of formsOf(message)) {
      expect(text, `${key} ${form}`).toMatch(/^\S(?:[\s\S]*\S)?$/);
      expect(text.replace(/\{\w+\}/g, ''), `${key} ${form}`).not.toMatch(/[{}]/);
    }
  }
});

test('in French no line breaks before a mark or inside the quotation marks', () => {
  for (const catalog of Object.values(CATALOGS.fr))
    for (const [key, message] of Object.entries(catalog))
      for (const [, text] of formsOf(message)) expect(text, key).not.toMatch(/ [:;?!»]|« /);
});

test('pages that show several surfaces know them all', () => {
  expect([...SURFACES].sort()).toEqual(Object.keys(CATALOGS.en).sort());
});

test('Portuguese stands where browsers and stores look for it: under Brazil and Portugal, never alone', () => {
  const portuguese = localeFiles().filter(({ path }) => path.includes('pt'));
  expect(portuguese.map(({ path }) => path)).toEqual(['_locales/pt_BR/messages.json', '_locales/pt_PT/messages.json']);
  expect(new Set(portuguese.map(({ text }) => text)).size).toBe(1);
});

test.each(localeFiles())('$path is a catalog as browsers and stores take it', ({ text }) => {
  const messages: Record<string, { message: string }> = JSON.parse(text);
  for (const [key, { message }] of Object.entries(messages)) {
    expect(key).toMatch(/^\w+$/);
    // The browser would take a dollar sign for one of its own placeholders.
    expect(message, key).not.toContain('$');
  }
  expect(messages.extension_name?.message.length).toBeLessThanOrEqual(75);
  expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
});
