import { defineContentScript } from 'wxt/utils/define-content-script';
import { overlayWords } from '../../lib/i18n/overlay/index.ts';
import { followUiWords } from '../../lib/i18n/ui-words.ts';
import { unreadWords } from '../../lib/i18n/unread/index.ts';
import { onExtensionGone } from '../../lib/messaging/extension-life.ts';
import { runOnPage } from '../../lib/overlay/run-on-page.ts';
import { matchPatterns } from '../../lib/seller-central/matches.ts';
import { isAccountHealth } from '../../lib/seller-central/pages.ts';
import { startAccountHealth } from './start.tsx';

export default defineContentScript({
  matches: matchPatterns(['/performance/dashboard*']),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(context) {
    onExtensionGone(() => context.abort(), context.signal);
    followUiWords(
      ['overlay', 'unread'],
      ({ language, lookup }, signal) =>
        runOnPage(
          signal,
          (url) => (isAccountHealth(url) ? 'account-health' : null),
          (visit) =>
            startAccountHealth(visit, {
              language,
              t: overlayWords(language, lookup),
              unread: unreadWords(language, lookup),
            }),
        ),
      context.signal,
      'at-once',
    );
  },
});
