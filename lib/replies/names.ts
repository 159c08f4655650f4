/** The purposes of our replies (docs/overlay.md): the same name stands in `data-template`. */
export const TEMPLATE_IDS = [
  'use-official-request',
  'on-its-way-return',
  'label-cannot-cancel',
  'confirmed-refund',
  'cancelled-as-requested',
  'out-of-stock-notice',
  'address-check',
  'late-new-date',
  'pending-nothing-charged',
  'early-self-cancel',
  'order-again',
  'sfp-address-contact-amazon',
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** The languages in which buyers are written to. Chinese is written in simplified characters. */
export const REPLY_LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'nl', 'pl', 'sv', 'ja', 'zh', 'pt', 'tr'] as const;
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

/** What the lint looks for (docs/overlay.md): the same name stands in `data-rule`. */
export const LINT_RULES = [
  'external-link',
  'obfuscated-link',
  'email',
  'phone',
  'off-amazon-contact',
  'promotion',
  'incentive',
  'review-request',
  'asks-buyer-to-cancel',
  'missing-order-id',
  'empty-placeholder',
  'too-long',
  'html',
  'emoji',
  'capitals',
  'empty',
] as const;
export type LintRule = (typeof LINT_RULES)[number];

/** `block`: Amazon's rules forbid it, or it can't go out. `warn`: probably a mistake. `info`: worth a look. */
export type Severity = 'block' | 'warn' | 'info';

/** One thing found in a text, with its place in UTF-16 units: `text.slice(start, end)` is what was found. */
export interface Finding {
  readonly rule: LintRule;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}
