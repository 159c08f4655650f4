import { REPLY_LANGUAGES, type ReplyLanguage } from '../../lib/replies/names.ts';
import type { BuiltInTexts } from '../../lib/replies/templates-of.ts';
import {
  type LintReply,
  REPLY_TEXTS,
  type ReplyRules,
  type ReplySettings,
  type ReplyTexts,
  withReplyLint,
  withReplyRules,
} from '../../lib/seller-central/messages/reply-slots.ts';

/** All that replies are made from, once the scripts that hold it are there. */
export interface Desk {
  readonly rules: ReplyRules;
  readonly lint: LintReply;
  readonly settings: ReplySettings;
  readonly texts: Readonly<Record<ReplyLanguage, BuiltInTexts>>;
}

/** Calls back with the desk when it is complete, and after each change of the seller's settings. */
export function openDesk(onChange: (desk: Desk) => void, signal: AbortSignal): void {
  let found: Partial<Omit<Desk, 'texts'>> = {};
  let texts: ReplyTexts = {};
  const tell = (more: typeof found) => {
    found = { ...found, ...more };
    const { rules, lint, settings } = found;
    if (rules && lint && settings && isWhole(texts)) onChange({ rules, lint, settings, texts });
  };
  withReplyRules((rules) => {
    tell({ rules });
    rules.watchSettings((settings) => tell({ settings }), signal);
  }, signal);
  withReplyLint(({ lint }) => tell({ lint }), signal);
  for (const { whenThere } of REPLY_TEXTS)
    whenThere((part) => {
      texts = { ...texts, ...part };
      tell({});
    }, signal);
}

function isWhole(texts: ReplyTexts): texts is Desk['texts'] {
  return REPLY_LANGUAGES.every((language) => texts[language]);
}
