import { defineContentScript } from 'wxt/utils/define-content-script';
import { provideCancelForm } from '../lib/seller-central/cancel-order/cancel-form.ts';
import { CANCEL_FORM } from '../lib/seller-central/cancel-order/whole-form.ts';
import { matchPatterns, ORDER_PATHS } from '../lib/seller-central/matches.ts';
import { pageAdditions } from '../lib/seller-central/page-additions.ts';

/** Reads and fills Seller Central's cancel page for the guard, whose own script would grow too large with it. */
export default defineContentScript({
  matches: matchPatterns(ORDER_PATHS),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    pageAdditions.whenThere(() => provideCancelForm(CANCEL_FORM));
  },
});
