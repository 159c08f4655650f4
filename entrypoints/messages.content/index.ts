import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardWords } from '../../lib/i18n/guard/index.ts';
import { lintWords } from '../../lib/i18n/lint/index.ts';
import { messagesWords } from '../../lib/i18n/messages/index.ts';
import { overlayWords } from '../../lib/i18n/overlay/index.ts';
import { repliesWords } from '../../lib/i18n/replies/index.ts';
import { followUiWords } from '../../lib/i18n/ui-words.ts';
import { onExtensionGone } from '../../lib/messaging/extension-life.ts';
import { runOnPage } from '../../lib/overlay/run-on-page.ts';
import { MESSAGE_PATHS, matchPatterns } from '../../lib/seller-central/matches.ts';
import { isContactBuyer, isInbox, orderIdOf } from '../../lib/seller-central/pages.ts';
import { startMessages } from './start.tsx';

export default defineContentScript({
  matches: matchPatterns(MESSAGE_PATHS),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(context) {
    onExtensionGone(() => context.abort(), context.signal);
    followUiWords(
      ['messages', 'replies', 'lint', 'guard', 'overlay'],
      ({ language, lookup }, signal) => {
        const words = {
          language,
          t: messagesWords(language, lookup),
          replies: repliesWords(language, lookup),
          lint: lintWords(language, lookup),
          guard: guardWords(language, lookup),
          overlay: overlayWords(language, lookup),
        };
        runOnPage(
          signal,
          // The inbox changes its address with its threads; the visit goes on.
          (url) => (isInbox(url) ? 'inbox' : isContactBuyer(url) ? `contact-buyer ${orderIdOf(url)}` : null),
          (visit) => startMessages(visit, isInbox(visit.url) ? 'inbox' : 'contact-buyer', words),
        );
      },
      context.signal,
      'at-once',
    );
  },
});
