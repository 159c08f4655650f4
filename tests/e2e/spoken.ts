import { CATALOGS } from '../../lib/i18n/catalogs.ts';
import { flatTexts, UI_LANGUAGES, type UiLanguage } from '../../lib/i18n/translate.ts';
import type { Argument, Tab } from './browsers/tab.ts';

/** A language that nobody speaks. */
export const PSEUDO = 'en-XA';

const ACCENTED: Readonly<Record<string, string>> = { a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü' };

/** How wide a text is, in Latin letters: a Chinese or Japanese sign is as wide as two. */
const widthOf = (text: string): number => text.replace(/[\u3000-\uffef]/g, '~~').length;
const longestWord = (text: string): number =>
  Math.max(...text.split(/[\s\u3000-\uffef-]/).map((word) => word.replace(/\{\w+\}/g, '').length));

/**
 * English with accents, in brackets, longer by two fifths or as long as the longest of the languages, and with a word as
 * long as any of theirs: what has room for it has room for them all. Placeholders are kept.
 */
function pseudoText(english: string, others: readonly string[]): string {
  const accented = english.replace(/\{\w+\}|[aceinosu]/g, (part) => ACCENTED[part] ?? part);
  const word = '~'.repeat(Math.max(0, ...others.map(longestWord)));
  const width = Math.max(1.4 * english.length, ...others.map(widthOf));
  const lacking = Math.max(0, Math.ceil(width) - english.length - word.length - 1);
  return `⟦${[accented, longestWord(english) < word.length ? word : '', '~ ~~~ ~~ '.repeat(width).slice(0, lacking).trim()].filter(Boolean).join(' ')}⟧`;
}

function pseudoTexts(surface: keyof typeof CATALOGS.en): [string, string][] {
  const all = UI_LANGUAGES.map((language) => new Map(flatTexts(surface, CATALOGS[language][surface])));
  return flatTexts(surface, CATALOGS.en[surface]).map(([key, text]) => [
    key,
    pseudoText(
      text,
      all.flatMap((texts) => texts.get(key) ?? []),
    ),
  ]);
}

declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; remove(keys: string[]): Promise<void> } };
};

const surfaces = Object.keys(CATALOGS.en).filter((name): name is keyof typeof CATALOGS.en => name in CATALOGS.en);
const itemsOf = (language: UiLanguage | typeof PSEUDO): { [key: string]: Argument } =>
  Object.fromEntries(
    surfaces.map((surface) => {
      const texts = language === PSEUDO ? pseudoTexts(surface) : flatTexts(surface, CATALOGS[language][surface]);
      return [`words.${surface}`, { language, version: '0.0.0', texts: Object.fromEntries(texts) }];
    }),
  );

/** Lets all surfaces speak a language, as if it were chosen in the settings; `own` is a page of the extension's. */
export function speak(own: Tab, language: UiLanguage | typeof PSEUDO): Promise<void> {
  return own.evaluate((words: { [key: string]: Argument }) => chrome.storage.local.set(words), itemsOf(language));
}

/** Gives the language back to the browser. */
export function speakAsBrowser(own: Tab): Promise<void> {
  const keys = surfaces.map((surface) => `words.${surface}`);
  return own.evaluate((names: string[]) => chrome.storage.local.remove(names), keys);
}
