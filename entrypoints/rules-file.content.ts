import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns, OUR_PATHS } from '../lib/seller-central/matches.ts';
import { pageAdditions } from '../lib/seller-central/page-additions.ts';
import { pageAdditionsIn } from '../lib/seller-central/parse-additions.ts';
import { RULES_FILE_KEY } from '../lib/settings/rule-rows.ts';

/** Tells the readers on the page what the seller's rules file adds, if there is one: they wait for it. */
export default defineContentScript({
  matches: matchPatterns(OUR_PATHS),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const provide = (found: unknown) => pageAdditions.provide(pageAdditionsIn(found));
    browser.storage.local.get(RULES_FILE_KEY).then((found) => provide(found[RULES_FILE_KEY]), provide);
  },
});
