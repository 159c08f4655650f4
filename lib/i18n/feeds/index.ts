import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message about the files for Amazon. */
export type FeedsTranslate = Translate<typeof en>;

/** The words of the files for Amazon. */
export function feedsWords(language: string, lookup: Lookup): FeedsTranslate {
  return createTranslate<typeof en>('feeds', language, lookup);
}
