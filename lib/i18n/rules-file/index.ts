import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message about the rules file. */
export type RulesFileTranslate = Translate<typeof en>;

/** The words of the rules file. */
export function rulesFileWords(language: string, lookup: Lookup): RulesFileTranslate {
  return createTranslate<typeof en>('rulesfile', language, lookup);
}
