import type { LanguageTag } from '../marketplaces.ts';
import { de } from './de.ts';
import { enGb } from './en-gb.ts';
import { enUs } from './en-us.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

export const WORDS: Readonly<Record<LanguageTag, Words>> = { 'en-US': enUs, 'en-GB': enGb, de, fr, es, it, ja, zh };

export function isLanguage(text: string | null | undefined): text is LanguageTag {
  return text != null && Object.hasOwn(WORDS, text);
}
