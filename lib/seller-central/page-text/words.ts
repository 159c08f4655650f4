import { Lexicon, languageOf } from './lexicon.ts';
import { orders as de } from './words/de.ts';
import { orders as en } from './words/en.ts';
import { orders as es } from './words/es.ts';
import { orders as fr } from './words/fr.ts';
import { orders as it } from './words/it.ts';
import { orders as ja } from './words/ja.ts';
import type { WordKey } from './words/language-words.ts';
import { orders as nl } from './words/nl.ts';
import { orders as pl } from './words/pl.ts';
import { orders as pt } from './words/pt.ts';
import { orders as sv } from './words/sv.ts';
import { orders as tr } from './words/tr.ts';
import { orders as zh } from './words/zh.ts';

/** The words of the list of orders and of an order's page. */
export const WORDS = new Lexicon<WordKey>('orders', { en, de, fr, it, es, ja, zh, nl, pl, sv, pt, tr });

export { languageOf };

/** Every variant of a word in one language, as Amazon writes them, evidence before our own; empty for a hole. */
export function variantsOf(key: WordKey, language: string): readonly string[] {
  return WORDS.variantsOf(key, language);
}
