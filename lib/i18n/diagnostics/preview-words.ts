import type { DiagnosticsTranslate } from './index.ts';

/** What stands on and beside a diagnostic. */
export function previewWords(t: DiagnosticsTranslate) {
  return {
    text: t('text'),
    copy: t('copy'),
    copied: t('copied'),
    notCopied: t('not_copied'),
    save: t('save'),
  };
}
