import { defineContentScript } from 'wxt/utils/define-content-script';
import { ja } from '../lib/replies/texts/ja.ts';
import { pl } from '../lib/replies/texts/pl.ts';
import { pt } from '../lib/replies/texts/pt.ts';
import { sv } from '../lib/replies/texts/sv.ts';
import { tr } from '../lib/replies/texts/tr.ts';
import { zh } from '../lib/replies/texts/zh.ts';
import { MESSAGE_PATHS, matchPatterns } from '../lib/seller-central/matches.ts';
import { REPLY_TEXTS } from '../lib/seller-central/messages/reply-slots.ts';

/** The other half of our reply texts. */
export default defineContentScript({
  matches: matchPatterns(MESSAGE_PATHS),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => REPLY_TEXTS[1].provide({ ja, pl, pt, sv, tr, zh }),
});
