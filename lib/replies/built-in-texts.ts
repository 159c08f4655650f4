import type { ReplyLanguage } from './names.ts';
import type { BuiltInTexts } from './templates-of.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';
import { it } from './texts/it.ts';
import { ja } from './texts/ja.ts';
import { nl } from './texts/nl.ts';
import { pl } from './texts/pl.ts';
import { pt } from './texts/pt.ts';
import { sv } from './texts/sv.ts';
import { tr } from './texts/tr.ts';
import { zh } from './texts/zh.ts';

/** All of our texts. For our own pages, which may carry every language; content scripts carry half of them each. */
export const BUILT_IN: Readonly<Record<ReplyLanguage, BuiltInTexts>> = {
  en,
  de,
  fr,
  it,
  es,
  nl,
  pl,
  sv,
  ja,
  zh,
  pt,
  tr,
};
