import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message of the badge or of a notification. */
export type BackgroundTranslate = Translate<typeof en>;

/** The few words of badge and notifications. */
export function backgroundWords(language: string, lookup: Lookup): BackgroundTranslate {
  return createTranslate<typeof en>('background', language, lookup);
}
