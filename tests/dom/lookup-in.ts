import { CATALOGS } from '../../lib/i18n/catalogs.ts';
import { flatTexts, type Lookup, type UiLanguage } from '../../lib/i18n/translate.ts';

/** Finds our words in a language, of every surface, as the browser's catalog would. */
export function lookupIn(language: UiLanguage): Lookup {
  const texts = new Map(Object.entries(CATALOGS[language]).flatMap(([surface, words]) => flatTexts(surface, words)));
  return (key) => texts.get(key) ?? '';
}
