import type { Finding, LintRule } from '../names.ts';
import { addressesIn } from './addresses.ts';
import { without } from './phrases.ts';
import { plainTextOf } from './plain-text.ts';
import type { Draft, LintContext, Place, Rule } from './rule.ts';
import { asksBuyerToCancel } from './rules/asks-buyer-to-cancel.ts';
import { capitals } from './rules/capitals.ts';
import { email, emailsIn } from './rules/email.ts';
import { emoji } from './rules/emoji.ts';
import { empty } from './rules/empty.ts';
import { emptyPlaceholder } from './rules/empty-placeholder.ts';
import { externalLink } from './rules/external-link.ts';
import { html } from './rules/html.ts';
import { incentive, incentivesIn } from './rules/incentive.ts';
import { missingOrderId } from './rules/missing-order-id.ts';
import { obfuscatedLink } from './rules/obfuscated-link.ts';
import { offAmazonContact } from './rules/off-amazon-contact.ts';
import { phone } from './rules/phone.ts';
import { promotion } from './rules/promotion.ts';
import { reviewRequest } from './rules/review-request.ts';
import { tooLong } from './rules/too-long.ts';

const RULES: Readonly<Record<LintRule, Rule>> = {
  'external-link': externalLink,
  'obfuscated-link': obfuscatedLink,
  email,
  phone,
  'off-amazon-contact': offAmazonContact,
  promotion,
  incentive,
  'review-request': reviewRequest,
  'asks-buyer-to-cancel': asksBuyerToCancel,
  'missing-order-id': missingOrderId,
  'empty-placeholder': emptyPlaceholder,
  'too-long': tooLong,
  html,
  emoji,
  capitals,
  empty,
};

/**
 * Judges a message to a buyer before it goes in (docs/lint.md). The findings come in the order of the text; those of one rule
 * never overlap. Takes time linear in the text's length, and never throws.
 */
export function lintReply(written: string, context: LintContext): readonly Finding[] {
  const plain = plainTextOf(written);
  const emails = emailsIn(plain.text);
  const withoutEmails = without(plain.text, emails);
  const draft: Draft = {
    written,
    plain,
    context,
    emails,
    withoutEmails,
    addresses: addressesIn(written, plain, withoutEmails),
    incentives: incentivesIn(plain.text),
  };
  const nothing = empty(draft);
  if (nothing.length > 0) return nothing.map((place) => ({ rule: 'empty', ...place }));
  return Object.entries(RULES)
    .flatMap(([rule, judge]) => apart(judge(draft)).map((place) => ({ rule: rule as LintRule, ...place })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

const GRAVITY = { block: 0, warn: 1, info: 2 } as const;

/** Of places that overlap the gravest stays, or else the first. */
function apart(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || place.start >= last.end) kept.push(place);
    else if (GRAVITY[place.severity] < GRAVITY[last.severity]) kept[kept.length - 1] = place;
  }
  return kept;
}
