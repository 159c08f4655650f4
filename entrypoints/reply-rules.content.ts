import { defineContentScript } from 'wxt/utils/define-content-script';
import { MESSAGE_PATHS, matchPatterns } from '../lib/seller-central/matches.ts';
import { REPLY_RULES } from '../lib/seller-central/messages/reply-rules.ts';
import { provideReplyRules, type ReplySettings } from '../lib/seller-central/messages/reply-slots.ts';
import { watchOwnTemplates } from '../lib/settings/own-templates.ts';
import { watchSettings } from '../lib/settings/settings-store.ts';
import { HOUR } from '../lib/time/instant.ts';

/** Tells which replies may be offered for an order, and fills them, for the script that shows them. */
export default defineContentScript({
  matches: matchPatterns(MESSAGE_PATHS),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    provideReplyRules({ ...REPLY_RULES, watchSettings: watchAll });
  },
});

/** The settings and the seller's own templates in one: nothing is offered before both are read. */
function watchAll(onChange: (settings: ReplySettings) => void, signal: AbortSignal): void {
  let settings: Omit<ReplySettings, 'kept'> | undefined;
  let kept: ReplySettings['kept'] | undefined;
  const tell = () => {
    if (settings && kept) onChange({ ...settings, kept });
  };
  watchSettings(({ settings: { shopName, signature, warningHours, rules } }) => {
    settings = { shopName, signature, dueSoonMs: warningHours * HOUR, rules };
    tell();
  }, signal);
  watchOwnTemplates(({ templates }) => {
    kept = templates;
    tell();
  }, signal);
}
