import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message of the popup. */
export type PopupTranslate = Translate<typeof en>;

/** The popup's own words. */
export function popupWords(language: string, lookup: Lookup): PopupTranslate {
  return createTranslate<typeof en>('popup', language, lookup);
}
