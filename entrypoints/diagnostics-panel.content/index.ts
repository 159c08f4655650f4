import { defineContentScript } from 'wxt/utils/define-content-script';
import { diagnosticsWords } from '../../lib/i18n/diagnostics/index.ts';
import { followUiWords } from '../../lib/i18n/ui-words.ts';
import { unreadWords } from '../../lib/i18n/unread/index.ts';
import { provideDiagnosticsPanel } from '../../lib/seller-central/diagnostics-slots.ts';
import { MESSAGE_PATHS, matchPatterns, ORDER_PATHS } from '../../lib/seller-central/matches.ts';
import { pageOf } from '../../lib/seller-central/pages.ts';
import { openPanel, type PanelWords } from './panel.tsx';

/** Shows a diagnostic over a page for the script that marks it, whose own would grow too large with it. */
export default defineContentScript({
  matches: matchPatterns([...ORDER_PATHS, ...MESSAGE_PATHS]),
  noScriptStartedPostMessage: true,
  main({ signal }) {
    let words: PanelWords;
    followUiWords(
      ['diagnostics', 'unread'],
      ({ language, lookup }) => {
        words = { language, t: diagnosticsWords(language, lookup), unread: unreadWords(language, lookup) };
        // Whichever script hears first of another language, the panel speaks it from its next opening on.
        provideDiagnosticsPanel({
          get words() {
            return words.t('offer');
          },
          open() {
            const page = pageOf(new URL(location.href));
            if (page) openPanel(page, words, signal);
          },
        });
      },
      signal,
    );
  },
});
