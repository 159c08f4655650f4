import { defineContentScript } from 'wxt/utils/define-content-script';
import { MESSAGE_PATHS, matchPatterns, ORDER_PATHS } from '../../lib/seller-central/matches.ts';
import { answerQuestionMark } from './start.tsx';

/** Lists our keys on the pages that the overlay knows, for the scripts that show something there. */
export default defineContentScript({
  matches: matchPatterns([...ORDER_PATHS, ...MESSAGE_PATHS, '/performance/dashboard*']),
  noScriptStartedPostMessage: true,
  main({ signal }) {
    answerQuestionMark(signal);
  },
});
