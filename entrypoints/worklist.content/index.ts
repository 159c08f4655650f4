import { defineContentScript } from 'wxt/utils/define-content-script';
import { createFormats } from '../../lib/i18n/format.ts';
import { guardWords } from '../../lib/i18n/guard/index.ts';
import { repliesWords } from '../../lib/i18n/replies/index.ts';
import { followUiWords } from '../../lib/i18n/ui-words.ts';
import { worklistWords } from '../../lib/i18n/worklist/index.ts';
import { provideWorklist } from '../../lib/seller-central/manage-orders/worklist.ts';
import { matchPatterns } from '../../lib/seller-central/matches.ts';
import { startWorklist } from './start.tsx';
import type { WorklistWords } from './worklist-view.ts';

/** Lists the selected orders for the script that marks the list, whose own would grow too large with it. */
export default defineContentScript({
  matches: matchPatterns(['/orders-v3*']),
  noScriptStartedPostMessage: true,
  main({ signal }) {
    let words: WorklistWords;
    followUiWords(
      ['worklist', 'guard', 'replies'],
      ({ language, lookup }) => {
        words = {
          t: worklistWords(language, lookup),
          guard: guardWords(language, lookup),
          replies: repliesWords(language, lookup),
          formats: createFormats(language),
        };
        // Whichever script hears first of another language, the list speaks it from its next drawing on.
        provideWorklist((place, visit) => startWorklist(place, visit, () => words));
      },
      signal,
    );
  },
});
