import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns, OUR_PATHS } from '../../lib/seller-central/matches.ts';
import { answerQuestionMark } from './start.tsx';

/** Lists our keys on the pages that the overlay knows, for the scripts that show something there. */
export default defineContentScript({
  matches: matchPatterns(OUR_PATHS),
  noScriptStartedPostMessage: true,
  main({ signal }) {
    answerQuestionMark(signal);
  },
});
