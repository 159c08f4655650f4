import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardWords } from '../../lib/i18n/guard/index.ts';
import { overlayWords } from '../../lib/i18n/overlay/index.ts';
import { repliesWords } from '../../lib/i18n/replies/index.ts';
import { followUiWords } from '../../lib/i18n/ui-words.ts';
import { unreadWords } from '../../lib/i18n/unread/index.ts';
import { onExtensionGone } from '../../lib/messaging/extension-life.ts';
import { runOnPage } from '../../lib/overlay/run-on-page.ts';
import { matchPatterns } from '../../lib/seller-central/matches.ts';
import { withEarlyReader } from '../../lib/seller-central/page-reader.ts';
import { isOrderDetails, orderIdOf } from '../../lib/seller-central/pages.ts';
import { startOrderDetails } from './start.tsx';

export default defineContentScript({
  // Seller Central may reach an order's page from the list without a load.
  matches: matchPatterns(['/orders-v3*']),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(context) {
    onExtensionGone(() => context.abort(), context.signal);
    runOnPage(
      context.signal,
      (url) => (isOrderDetails(url) ? orderIdOf(url) : null),
      (visit) =>
        followUiWords(
          ['overlay', 'guard', 'replies', 'unread'],
          ({ language, lookup }, signal) => {
            const words = {
              language,
              t: overlayWords(language, lookup),
              guard: guardWords(language, lookup),
              replies: repliesWords(language, lookup),
              unread: unreadWords(language, lookup),
            };
            withEarlyReader((reader) => startOrderDetails({ ...visit, signal }, reader, words), signal);
          },
          visit.signal,
          'at-once',
        ),
    );
  },
});
