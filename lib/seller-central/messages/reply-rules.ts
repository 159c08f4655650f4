import { judgeCancellation } from '../../cancel-reasons/judge-cancellation.ts';
import { chooseReplyLanguage } from '../../replies/choose-language.ts';
import { replyGate } from '../../replies/gates.ts';
import { placeholderValues } from '../../replies/placeholder-values.ts';
import { fillTemplate } from '../../replies/placeholders.ts';
import { templatesOf } from '../../replies/templates-of.ts';
import { zoneOf } from '../../rules/deadline-rules.ts';
import { MARKETPLACES } from '../marketplaces.ts';
import type { ReplyRules } from './reply-slots.ts';

/** The rules of replies, without the seller's settings. */
export const REPLY_RULES: Omit<ReplyRules, 'watchSettings'> = {
  chooseLanguage: (preference, thread, marketplace) =>
    chooseReplyLanguage({ preference, thread, marketplace: marketplace ? MARKETPLACES[marketplace].languages : [] }),
  templatesOf,
  replyGate,
  judge: judgeCancellation,
  fill: (text, facts, language, { marketplace, settings: { shopName, signature, rules } }) =>
    fillTemplate(
      text,
      placeholderValues(facts, {
        language,
        marketplace,
        zone: marketplace && zoneOf(marketplace, rules[marketplace]),
        shopName,
        signature,
      }),
    ),
};
