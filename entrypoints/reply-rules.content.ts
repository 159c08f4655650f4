import { defineContentScript } from 'wxt/utils/define-content-script';
import { judgeCancellation } from '../lib/cancel-reasons/judge-cancellation.ts';
import { chooseReplyLanguage } from '../lib/replies/choose-language.ts';
import { replyGate } from '../lib/replies/gates.ts';
import { placeholderValues } from '../lib/replies/placeholder-values.ts';
import { fillTemplate } from '../lib/replies/placeholders.ts';
import { templatesOf } from '../lib/replies/templates-of.ts';
import { zoneOf } from '../lib/rules/deadline-rules.ts';
import { MARKETPLACES } from '../lib/seller-central/marketplaces.ts';
import { MESSAGE_PATHS, matchPatterns } from '../lib/seller-central/matches.ts';
import { provideReplyRules, type ReplyRules, type ReplySettings } from '../lib/seller-central/messages/reply-slots.ts';
import { watchOwnTemplates } from '../lib/settings/own-templates.ts';
import { watchSettings } from '../lib/settings/settings-store.ts';
import { HOUR } from '../lib/time/instant.ts';

/** Tells which replies may be offered for an order, and fills them, for the script that shows them. */
export default defineContentScript({
  matches: matchPatterns(MESSAGE_PATHS),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    provideReplyRules({
      chooseLanguage,
      templatesOf,
      replyGate,
      judge: judgeCancellation,
      fill,
      watchSettings: watchAll,
    });
  },
});

const chooseLanguage: ReplyRules['chooseLanguage'] = (preference, thread, marketplace) =>
  chooseReplyLanguage({ preference, thread, marketplace: marketplace ? MARKETPLACES[marketplace].languages : [] });

const fill: ReplyRules['fill'] = (text, facts, language, { marketplace, settings: { shopName, signature, rules } }) =>
  fillTemplate(
    text,
    placeholderValues(facts, {
      language,
      marketplace,
      zone: marketplace && zoneOf(marketplace, rules[marketplace]),
      shopName,
      signature,
    }),
  );

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
