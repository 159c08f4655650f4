import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message about the rules. */
export type RulesTranslate = Translate<typeof en>;

/** The words for the rules. */
export function rulesWords(language: string, lookup: Lookup): RulesTranslate {
  return createTranslate<typeof en>('rules', language, lookup);
}
