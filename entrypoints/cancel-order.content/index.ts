import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardWords } from '../../lib/i18n/guard/index.ts';
import { repliesWords } from '../../lib/i18n/replies/index.ts';
import { readUiWords } from '../../lib/i18n/ui-words.ts';
import { unreadWords } from '../../lib/i18n/unread/index.ts';
import { onExtensionGone } from '../../lib/messaging/extension-life.ts';
import { runOnPage } from '../../lib/overlay/run-on-page.ts';
import { withCancelForm } from '../../lib/seller-central/cancel-order/cancel-form.ts';
import { matchPatterns, ORDER_PATHS } from '../../lib/seller-central/matches.ts';
import { isCancelOrder } from '../../lib/seller-central/pages.ts';
import { startCancelOrder } from './start.tsx';

export default defineContentScript({
  // Seller Central may reach its cancel page from an order's page without a load.
  matches: matchPatterns(ORDER_PATHS),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(context) {
    onExtensionGone(() => context.abort(), context.signal);
    runOnPage(
      context.signal,
      // Another order's page is another visit: what was chosen for one must not reach the next.
      (url) => (isCancelOrder(url) ? url.pathname : null),
      (visit) =>
        // The language is not followed here: a guard that starts anew would have forgotten what the seller has touched.
        void readUiWords(['guard', 'replies', 'unread']).then(({ language, lookup }) => {
          if (visit.signal.aborted) return;
          const words = {
            language,
            t: guardWords(language, lookup),
            replies: repliesWords(language, lookup),
            unread: unreadWords(language, lookup),
          };
          withCancelForm((form) => startCancelOrder(visit, form, words), visit.signal);
        }),
    );
  },
});
