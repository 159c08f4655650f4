import { judgeCancellation } from '../../../lib/cancel-reasons/judge-cancellation.ts';
import { chooseReplyLanguage } from '../../../lib/replies/choose-language.ts';
import { replyGate } from '../../../lib/replies/gates.ts';
import { placeholderValues } from '../../../lib/replies/placeholder-values.ts';
import { fillTemplate } from '../../../lib/replies/placeholders.ts';
import type { KeptTemplate } from '../../../lib/replies/template.ts';
import { templatesOf } from '../../../lib/replies/templates-of.ts';
import type { ReplyRules } from '../../../lib/seller-central/messages/reply-slots.ts';

/** The true rules, with settings that need no browser: no shop name, no signature, and these templates. */
export const replyRules = (kept: readonly KeptTemplate[]): ReplyRules => ({
  chooseLanguage: (preference, thread) => chooseReplyLanguage({ preference, thread, marketplace: ['en-US'] }),
  templatesOf,
  replyGate,
  judge: judgeCancellation,
  fill: (text, facts, language, { marketplace }) =>
    fillTemplate(
      text,
      placeholderValues(facts, {
        ...{ language, marketplace, shopName: '', signature: '' },
        zone: 'America/Los_Angeles',
      }),
    ),
  watchSettings: (onChange) => onChange({ shopName: '', signature: '', dueSoonMs: 86_400_000, rules: {}, kept }),
});
