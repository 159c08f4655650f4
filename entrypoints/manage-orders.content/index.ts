import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnPage } from '../../lib/overlay/run-on-page.ts';
import { matchPatterns } from '../../lib/seller-central/matches.ts';
import { withReader } from '../../lib/seller-central/page-reader.ts';
import { isManageOrders } from '../../lib/seller-central/pages.ts';
import { startManageOrders } from './start.tsx';

export default defineContentScript({
  matches: matchPatterns(['/orders-v3*']),
  // Before the page's first paint, so that the summary stands in its place when the table appears.
  runAt: 'document_start',
  // The page need not hear of us.
  noScriptStartedPostMessage: true,
  main(context) {
    const lookup = (key: string) => browser.i18n.getMessage(key);
    const words = { language: lookup('language'), lookup };
    runOnPage(
      context.signal,
      (url) => (isManageOrders(url) ? 'manage-orders' : null),
      (visit) => withReader((reader) => startManageOrders(visit, reader, words), visit.signal),
    );
  },
});
