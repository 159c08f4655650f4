import type { ReplyLanguage } from '../../lib/replies/names.ts';
import type { BuiltInTexts } from '../../lib/replies/templates-of.ts';
import { de } from '../../lib/replies/texts/de.ts';
import { en } from '../../lib/replies/texts/en.ts';
import { es } from '../../lib/replies/texts/es.ts';
import { fr } from '../../lib/replies/texts/fr.ts';
import { it } from '../../lib/replies/texts/it.ts';
import { ja } from '../../lib/replies/texts/ja.ts';
import { nl } from '../../lib/replies/texts/nl.ts';
import { pl } from '../../lib/replies/texts/pl.ts';
import { pt } from '../../lib/replies/texts/pt.ts';
import { sv } from '../../lib/replies/texts/sv.ts';
import { tr } from '../../lib/replies/texts/tr.ts';
import { zh } from '../../lib/replies/texts/zh.ts';

/** All of our texts. This page is no content script: it may carry every language. */
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
