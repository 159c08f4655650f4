import type { Finding } from '../../replies/names.ts';
import { keyed } from '../keyed.ts';
import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

export type LintTranslate = Translate<typeof en>;

/** What the lint says of a reply. */
export function lintWords(language: string, lookup: Lookup): LintTranslate {
  return createTranslate<typeof en>('lint', language, lookup);
}

/** What is wrong at a finding, and what to do. */
export function findingText({ rule, severity }: Pick<Finding, 'rule' | 'severity'>, t: LintTranslate): string {
  if (rule === 'asks-buyer-to-cancel' && severity === 'warn') return t('offers_cancelling');
  if (rule === 'review-request' && severity === 'block') return t('slanted_review_request');
  if (rule === 'external-link' && severity !== 'block') return t(severity === 'info' ? 'amazon_link' : 'carrier_link');
  return t(keyed(rule));
}
