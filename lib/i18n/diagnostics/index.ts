import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message of the diagnostics. */
export type DiagnosticsTranslate = Translate<typeof en>;

/** The words of the diagnostics. */
export function diagnosticsWords(language: string, lookup: Lookup): DiagnosticsTranslate {
  return createTranslate<typeof en>('diagnostics', language, lookup);
}
