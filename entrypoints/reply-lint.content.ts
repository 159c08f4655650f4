import { defineContentScript } from 'wxt/utils/define-content-script';
import { lintReply } from '../lib/replies/lint/lint-reply.ts';
import { MESSAGE_PATHS, matchPatterns } from '../lib/seller-central/matches.ts';
import { provideReplyLint } from '../lib/seller-central/messages/reply-slots.ts';

/** Judges messages by Amazon's rules, with the words of twelve languages, for the script that shows what was found. */
export default defineContentScript({
  matches: matchPatterns(MESSAGE_PATHS),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    provideReplyLint({ lint: lintReply });
    // The first judgement makes the patterns (about 60 ms), which no key press should wait for.
    requestIdleCallback(() => lintReply('.', { orderId: null, buyerAsked: false }));
  },
});
