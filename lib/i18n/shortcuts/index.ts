import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message of the list of our keys. */
export type ShortcutsTranslate = Translate<typeof en>;

/** The words of the list of our keys. */
export function shortcutsWords(language: string, lookup: Lookup): ShortcutsTranslate {
  return createTranslate<typeof en>('shortcuts', language, lookup);
}
