import { defineContentScript } from 'wxt/utils/define-content-script';
import { provideCollector } from '../../lib/seller-central/diagnostics-slots.ts';
import { matchPatterns, OUR_PATHS } from '../../lib/seller-central/matches.ts';
import { answerQuestions } from './answer-questions.ts';
import { collectDiagnostic } from './collect.ts';

/** Tells how a page is built when the seller asks for it, here or in the settings, and does nothing until then. */
export default defineContentScript({
  matches: matchPatterns(OUR_PATHS),
  noScriptStartedPostMessage: true,
  main({ signal }) {
    provideCollector(collectDiagnostic);
    answerQuestions(signal);
  },
});
