import { defineContentScript } from 'wxt/utils/define-content-script';
import { MESSAGE_PATHS, matchPatterns } from '../lib/seller-central/matches.ts';
import { REPLY_RULES } from '../lib/seller-central/messages/reply-rules.ts';
import { provideReplyRules, type ReplySettings } from '../lib/seller-central/messages/reply-slots.ts';
import { watchSettingsInForce } from '../lib/settings/settings-in-force.ts';
import type { SettingsReading } from '../lib/settings/stored-settings.ts';
import { watchTemplatesInForce } from '../lib/settings/templates-in-force.ts';
import { watchBoth } from '../lib/settings/watch-both.ts';
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

/** The settings and the templates beside ours in one: nothing is offered before both are read. */
function watchAll(onChange: (settings: ReplySettings) => void, signal: AbortSignal): void {
  watchBoth<SettingsReading, ReplySettings['kept']>(
    (told) => watchSettingsInForce(told, signal),
    (told) => watchTemplatesInForce(told, signal),
    ({ settings: { shopName, signature, warningHours, rules } }, kept) =>
      onChange({ shopName, signature, dueSoonMs: warningHours * HOUR, rules, kept }),
  );
}
