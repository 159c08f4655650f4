import { Lexicon } from './lexicon.ts';
import { forms as de } from './words/de.ts';
import { forms as en } from './words/en.ts';
import { forms as es } from './words/es.ts';
import { forms as fr } from './words/fr.ts';
import { forms as it } from './words/it.ts';
import { forms as ja } from './words/ja.ts';
import type { FormKey } from './words/language-words.ts';
import { forms as nl } from './words/nl.ts';
import { forms as pl } from './words/pl.ts';
import { forms as pt } from './words/pt.ts';
import { forms as sv } from './words/sv.ts';
import { forms as tr } from './words/tr.ts';
import { forms as zh } from './words/zh.ts';

/** The words of the cancel page and of message forms; apart from the others, so that only those pages carry them. */
export const FORM_WORDS = new Lexicon<FormKey>('forms', { en, de, fr, it, es, ja, zh, nl, pl, sv, pt, tr });
