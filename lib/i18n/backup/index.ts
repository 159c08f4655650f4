import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message about backups and erasing. */
export type BackupTranslate = Translate<typeof en>;

/** The words of backups and erasing. */
export function backupWords(language: string, lookup: Lookup): BackupTranslate {
  return createTranslate<typeof en>('backup', language, lookup);
}
