import { WORDLESS } from '../page-text/page-language.ts';
import { WORDS } from '../page-text/words.ts';

/** A tag of a language of Seller Central's, with its region; null for all else that a page may declare as its language. */
export function knownLanguage(tag: string | null): string | null {
  const [, language = ''] = /^([a-z]{2})(?:-[A-Z]{2})?$/.exec(tag ?? '') ?? [];
  return [...WORDS.words.keys(), ...WORDLESS].includes(language) ? tag : null;
}
