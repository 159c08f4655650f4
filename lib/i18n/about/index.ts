import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message about CR Guard itself. */
export type AboutTranslate = Translate<typeof en>;

/** The words about CR Guard itself. */
export function aboutWords(language: string, lookup: Lookup): AboutTranslate {
  return createTranslate<typeof en>('about', language, lookup);
}
