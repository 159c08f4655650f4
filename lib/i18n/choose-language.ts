import browser from 'webextension-polyfill';
import type { en } from './languages/en.ts';
import { flatTexts, type SameWords, UI_LANGUAGES, type UiLanguage } from './translate.ts';
import { isStoredWords, type StoredWords, wordsKey } from './ui-words.ts';

/** Each language is a file of its own, loaded when it is chosen. */
const LANGUAGES: Readonly<Record<UiLanguage, () => Promise<SameWords<typeof en>>>> = {
  en: async () => (await import('./languages/en.ts')).en,
  de: async () => (await import('./languages/de.ts')).de,
  es: async () => (await import('./languages/es.ts')).es,
  fr: async () => (await import('./languages/fr.ts')).fr,
  it: async () => (await import('./languages/it.ts')).it,
  ja: async () => (await import('./languages/ja.ts')).ja,
  nl: async () => (await import('./languages/nl.ts')).nl,
  pl: async () => (await import('./languages/pl.ts')).pl,
  pt: async () => (await import('./languages/pt.ts')).pt,
  sv: async () => (await import('./languages/sv.ts')).sv,
  tr: async () => (await import('./languages/tr.ts')).tr,
  'zh-CN': async () => (await import('./languages/zh-cn.ts')).zhCN,
  'zh-TW': async () => (await import('./languages/zh-tw.ts')).zhTW,
};

/** One surface stands for all: they are written together. */
const ANY = wordsKey('extension');

async function readChoice(): Promise<StoredWords | null> {
  const { [ANY]: stored }: Record<string, unknown> = await browser.storage.local.get(ANY);
  return isStoredWords(stored) ? stored : null;
}

/**
 * Puts the words of a language where all our scripts find them, or takes them away, so that the browser chooses again
 * (null). Content scripts and the background can load no files of ours without a connection, so the words come to them
 * by the storage. Does nothing where they stand there already.
 */
export async function chooseLanguage(language: UiLanguage | null): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const stored = await readChoice();
  if (language === null ? !stored : stored?.language === language && stored.version === version) return;
  const words = await LANGUAGES[language ?? 'en']();
  if (language === null) return browser.storage.local.remove(Object.keys(words).map(wordsKey));
  const items = Object.entries(words).map(([surface, catalog]): [string, StoredWords] => [
    wordsKey(surface),
    { language, version, texts: Object.fromEntries(flatTexts(surface, catalog)) },
  ]);
  await browser.storage.local.set(Object.fromEntries(items));
}

/** Renews the words of the chosen language after an update of ours. */
export async function renewChosenWords(): Promise<void> {
  const stored = await readChoice();
  const language = UI_LANGUAGES.find((known) => known === stored?.language);
  if (language) await chooseLanguage(language);
}
