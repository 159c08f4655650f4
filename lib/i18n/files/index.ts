import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message of the section that reads files. */
export type FilesTranslate = Translate<typeof en>;

/** The words of the section that reads files. */
export function filesWords(language: string, lookup: Lookup): FilesTranslate {
  return createTranslate<typeof en>('files', language, lookup);
}
