import type { LintTranslate } from '../../i18n/lint/index.ts';
import type { MessagesTranslate } from '../../i18n/messages/index.ts';
import type { RepliesTranslate } from '../../i18n/replies/index.ts';
import type { Offer } from './offers.ts';

/** What came of an act, in words. */
export interface Outcome {
  readonly text: string;
  readonly isDone: boolean;
}

export interface ActWords {
  /** BCP 47. */
  readonly language: string;
  readonly t: MessagesTranslate;
  readonly replies: RepliesTranslate;
  readonly lint: LintTranslate;
}

/** What a template lacks, in words. */
export function lackOf(
  { missing, unknown }: Extract<Offer['filled'], { readonly ok: false }>,
  { language, t, replies }: ActWords,
): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return unknown.length > 0
    ? t('held_unknown', { what: list.format(unknown.map((name) => `{${name}}`)) })
    : t('held_missing', { what: list.format(missing.map((name) => replies(`value_${name}`))) });
}
