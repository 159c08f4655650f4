import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message of the view of cancellations. */
export type EvidenceTranslate = Translate<typeof en>;

/** The words of the view of cancellations. */
export function evidenceWords(language: string, lookup: Lookup): EvidenceTranslate {
  return createTranslate<typeof en>('evidence', language, lookup);
}
