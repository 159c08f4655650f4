import { defineContentScript } from 'wxt/utils/define-content-script';
import { de } from '../lib/replies/texts/de.ts';
import { en } from '../lib/replies/texts/en.ts';
import { es } from '../lib/replies/texts/es.ts';
import { fr } from '../lib/replies/texts/fr.ts';
import { it } from '../lib/replies/texts/it.ts';
import { nl } from '../lib/replies/texts/nl.ts';
import { MESSAGE_PATHS, matchPatterns } from '../lib/seller-central/matches.ts';
import { REPLY_TEXTS } from '../lib/seller-central/messages/reply-slots.ts';

/** Our reply texts in half of the languages: all twelve in one script would be too heavy. */
export default defineContentScript({
  matches: matchPatterns(MESSAGE_PATHS),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => REPLY_TEXTS[0].provide({ de, en, es, fr, it, nl }),
});
