import { defineContentScript } from 'wxt/utils/define-content-script';
import { provideCancelForm } from '../lib/seller-central/cancel-order/cancel-form.ts';
import { findReasonControls } from '../lib/seller-central/cancel-order/find-reason-controls.ts';
import { guardSubmit } from '../lib/seller-central/cancel-order/guard-submit.ts';
import { findItemChoices } from '../lib/seller-central/cancel-order/item-choices.ts';
import { findMemo } from '../lib/seller-central/cancel-order/memo.ts';
import { readCancelPage } from '../lib/seller-central/cancel-order/read.ts';
import { watchTouch } from '../lib/seller-central/cancel-order/watch-touch.ts';
import { matchPatterns, ORDER_PATHS } from '../lib/seller-central/matches.ts';
import { pageAdditions } from '../lib/seller-central/page-additions.ts';
import { cancelReasonLabel } from '../lib/seller-central/page-text/cancel-reason-words.ts';

/** Reads and fills Seller Central's cancel page for the guard, whose own script would grow too large with it. */
export default defineContentScript({
  matches: matchPatterns(ORDER_PATHS),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    pageAdditions.whenThere(() =>
      provideCancelForm({
        readPage: readCancelPage,
        findReasonControls,
        findItemChoices,
        findMemo,
        watchTouch,
        guardSubmit,
        reasonLabel: cancelReasonLabel,
      }),
    );
  },
});
