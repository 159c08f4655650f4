import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

export type WelcomeTranslate = Translate<typeof en>;

/** The words of the first page. */
export function welcomeWords(language: string, lookup: Lookup): WelcomeTranslate {
  return createTranslate<typeof en>('welcome', language, lookup);
}
