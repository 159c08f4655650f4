import type { ReplyLanguage } from '../../names.ts';
import type { CancelWords } from './cancel-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

/** Sellers mix languages, and a page does not always tell which one: every text is read in all of them. */
const WORDS: Readonly<Record<ReplyLanguage, CancelWords>> = { en, de, fr, it, es, nl, pl, sv, ja, zh, pt, tr };

export const ALL_WORDS: readonly CancelWords[] = Object.values(WORDS);
