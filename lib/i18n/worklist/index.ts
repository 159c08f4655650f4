import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message of the list of ticked orders. */
export type WorklistTranslate = Translate<typeof en>;

/** The words of the list of ticked orders. */
export function worklistWords(language: string, lookup: Lookup): WorklistTranslate {
  return createTranslate<typeof en>('worklist', language, lookup);
}
