import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardWords } from '../../lib/i18n/guard/index.ts';
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
    const lookup = (key: string) => browser.i18n.getMessage(key);
    const language = lookup('language');
    onExtensionGone(() => context.abort(), context.signal);
    runOnPage(
      context.signal,
      // Another order's page is another visit: what was chosen for one must not reach the next.
      (url) => (isCancelOrder(url) ? url.pathname : null),
      (visit) =>
        withCancelForm(
          (form) => startCancelOrder(visit, form, { language, t: guardWords(language, lookup) }),
          visit.signal,
        ),
    );
  },
});
