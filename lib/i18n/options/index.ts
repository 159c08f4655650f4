import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message of the settings page. */
export type OptionsTranslate = Translate<typeof en>;

/** The words of the settings page. */
export function optionsWords(language: string, lookup: Lookup): OptionsTranslate {
  return createTranslate<typeof en>('options', language, lookup);
}
