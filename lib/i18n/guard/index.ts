import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message of the guard. */
export type GuardTranslate = Translate<typeof en>;

/** The guard's own words. */
export function guardWords(language: string, lookup: Lookup): GuardTranslate {
  return createTranslate<typeof en>('guard', language, lookup);
}
