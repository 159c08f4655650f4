import { defineContentScript } from 'wxt/utils/define-content-script';
import { askForLifeSigns } from '../lib/messaging/life-signs.ts';
import { clearLeftovers, putInSummarysPlace } from '../lib/overlay/leftovers.ts';
import { stopPageTap } from '../lib/page-tap/stop.ts';
import { matchPatterns, OUR_PATHS } from '../lib/seller-central/matches.ts';

/** Takes away what our other scripts left when Firefox ended them with the extension (decision 0006). */
export default defineContentScript({
  include: ['firefox'],
  matches: matchPatterns(OUR_PATHS),
  world: 'MAIN',
  runAt: 'document_start',
  globalName: false,
  main() {
    askForLifeSigns(window, (left) => {
      stopPageTap(document);
      if (left) putInSummarysPlace(document, left);
      clearLeftovers(document, left);
    });
  },
});
