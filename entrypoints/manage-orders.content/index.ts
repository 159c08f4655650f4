import { defineContentScript } from 'wxt/utils/define-content-script';
import { overlayWords } from '../../lib/i18n/overlay/index.ts';
import { followUiWords } from '../../lib/i18n/ui-words.ts';
import { unreadWords } from '../../lib/i18n/unread/index.ts';
import { onExtensionGone } from '../../lib/messaging/extension-life.ts';
import { runOnPage } from '../../lib/overlay/run-on-page.ts';
import { stopPageTap } from '../../lib/page-tap/stop.ts';
import { matchPatterns } from '../../lib/seller-central/matches.ts';
import { withEarlyReader } from '../../lib/seller-central/page-reader.ts';
import { isManageOrders } from '../../lib/seller-central/pages.ts';
import { startManageOrders } from './start.tsx';
import { prepareStoppedNotice } from './stopped-notice.tsx';

export default defineContentScript({
  matches: matchPatterns(['/orders-v3*']),
  // Before the page's first paint, so that the summary stands in its place when the table appears.
  runAt: 'document_start',
  // The page need not hear of us.
  noScriptStartedPostMessage: true,
  main(context) {
    let showStoppedNotice: (() => void) | undefined;
    onExtensionGone(() => {
      context.abort();
      stopPageTap(document);
      showStoppedNotice?.();
    }, context.signal);
    followUiWords(
      ['overlay', 'unread'],
      ({ language, lookup }, signal) => {
        const words = { language, t: overlayWords(language, lookup), unread: unreadWords(language, lookup) };
        showStoppedNotice = prepareStoppedNotice(words, signal);
        runOnPage(
          signal,
          (url) => (isManageOrders(url) ? 'manage-orders' : null),
          (visit) => withEarlyReader((reader) => startManageOrders(visit, reader, words), visit.signal),
        );
      },
      context.signal,
      'at-once',
    );
  },
});
