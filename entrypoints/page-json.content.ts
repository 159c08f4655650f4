import { defineContentScript } from 'wxt/utils/define-content-script';
import { installPageTap } from '../lib/page-tap/install.ts';
import { matchPatterns, ORDER_PATHS } from '../lib/seller-central/matches.ts';
import { isOrderJson } from '../lib/seller-central/page-json/endpoints.ts';

export default defineContentScript({
  matches: matchPatterns(ORDER_PATHS),
  world: 'MAIN',
  runAt: 'document_start',
  globalName: false,
  main() {
    try {
      installPageTap(window, isOrderJson);
    } catch {
      // A page whose own functions are missing or replaced stays as it is; the overlay reads its rows instead.
    }
  },
});
