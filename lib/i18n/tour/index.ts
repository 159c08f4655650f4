import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

export type TourTranslate = Translate<typeof en>;

/** The words of the practice. */
export function tourWords(language: string, lookup: Lookup): TourTranslate {
  return createTranslate<typeof en>('tour', language, lookup);
}
