import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message about the replies. */
export type RepliesTranslate = Translate<typeof en>;

/** What is said of the replies to buyers. */
export function repliesWords(language: string, lookup: Lookup): RepliesTranslate {
  return createTranslate<typeof en>('replies', language, lookup);
}
