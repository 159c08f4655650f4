// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPageLanguage } from '../../../lib/seller-central/page-text/page-language.ts';

/** A page with a declared language, a text in the language switcher and headings. */
function page(lang: string, switcher = '', headings: readonly string[] = []): Document {
  const root = document.implementation.createHTMLDocument();
  root.documentElement.lang = lang;
  if (switcher) {
    const wrapper = root.createElement('div');
    wrapper.className = 'locale-icon-wrapper';
    wrapper.textContent = switcher;
    root.body.append(wrapper);
  }
  for (const text of headings) {
    const heading = root.createElement('h1');
    heading.textContent = text;
    root.body.append(heading);
  }
  return root;
}

test.each([
  ['en-US', 'en-US'],
  ['en-us', 'en-US'],
  ['de_DE', 'de-DE'],
  ['zh-Hans-CN', 'zh-Hans-CN'],
  ['es-MX', 'es-MX'],
  ['ja', 'ja'],
  ['not a language', null],
  ['', null],
])('html[lang=%j] is read as %s', (lang, expected) => {
  expect(readPageLanguage(page(lang))).toBe(expected);
});

test.each([
  ['EN', 'en'],
  [' DE\n', 'de'],
  ['en-GB', 'en-GB'],
  ['English', 'en'],
  ['English (UK)', 'en-GB'],
  ['English - United States', 'en-US'],
  ['Deutsch', 'de'],
  ['Français', 'fr'],
  ['Español (México)', 'es-MX'],
  ['日本語', 'ja'],
  ['中文', 'zh'],
  ['中文（简体）', 'zh'],
  ['简体中文', 'zh'],
  ['Türkçe', 'tr'],
  ['한국어', 'ko'],
  ['Help', null],
])('where the page declares nothing, the switcher’s %j is read as %s', (text, expected) => {
  expect(readPageLanguage(page('', text))).toBe(expected);
});

test('the switcher of the newer bar is read as well', () => {
  const root = page('');
  const wrapper = root.createElement('div');
  wrapper.className = 'utility-bar-locale-icon-wrapper';
  wrapper.textContent = 'FR';
  root.body.append(wrapper);
  expect(readPageLanguage(root)).toBe('fr');
});

test('of two tags for one language, the one with a region counts', () => {
  expect(readPageLanguage(page('en', 'English (UK)'))).toBe('en-GB');
  expect(readPageLanguage(page('en-GB', 'EN'))).toBe('en-GB');
});

test('where the declared language and the switcher differ, the page’s own words decide, and else the switcher', () => {
  expect(readPageLanguage(page('en-US', 'DE', ['Bestellungen verwalten']))).toBe('de');
  expect(readPageLanguage(page('en-US', 'DE', ['Manage Orders']))).toBe('en-US');
  expect(readPageLanguage(page('en-US', 'DE'))).toBe('de');
});

test.each([
  [['Manage Orders'], 'en'],
  [['注文管理'], 'ja'],
  [['管理订单'], 'zh'],
  [['12 Nicht versandt', 'Ausstehend (3)'], 'de'],
  [['Enviado'], null],
  [['Enviado', 'Pendiente'], 'es'],
  [['Unshipped wool'], null],
  [[], null],
])('where nothing else speaks, the headings %j are in %s', (headings, expected) => {
  expect(readPageLanguage(page('', '', headings))).toBe(expected);
});
