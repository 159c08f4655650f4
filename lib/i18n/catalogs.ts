import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { sv } from './languages/sv.ts';
import { tr } from './languages/tr.ts';
import { zhCN } from './languages/zh-cn.ts';
import { zhTW } from './languages/zh-tw.ts';
import { type Catalog, flatTexts, UI_LANGUAGES, type UiLanguage } from './translate.ts';

/** All of our words, by language and surface. For the build and the tests; what is shipped loads one language at a time. */
export const CATALOGS: Readonly<Record<UiLanguage, Readonly<Record<keyof typeof en, Catalog>>>> = {
  en,
  de,
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  sv,
  tr,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};

/** The key under which each of the browser's catalogs names its own language. */
const LANGUAGE_KEY = 'language';

/** Browsers and stores know some languages by their countries alone; one text serves these. */
const COUNTRIES: { readonly [Language in UiLanguage]?: readonly string[] } = { pt: ['pt_BR', 'pt_PT'] };

/** The browser's catalogs (`_locales`), as files by their path. */
export function localeFiles(): { path: string; text: string }[] {
  return UI_LANGUAGES.flatMap((language) => {
    const messages: Record<string, { message: string }> = { [LANGUAGE_KEY]: { message: language } };
    for (const [surface, catalog] of Object.entries(CATALOGS[language])) {
      for (const [key, text] of flatTexts(surface, catalog)) messages[key] = { message: text };
    }
    const text = JSON.stringify(messages, null, 1);
    const folders = COUNTRIES[language] ?? [language.replace('-', '_')];
    return folders.map((folder) => ({ path: `_locales/${folder}/messages.json`, text }));
  });
}
