import { type FeedsTranslate, feedsWords } from '../../../lib/i18n/feeds/index.ts';
import { createFormats, type Formats } from '../../../lib/i18n/format.ts';
import { type GuardTranslate, guardWords } from '../../../lib/i18n/guard/index.ts';
import type { Lookup } from '../../../lib/i18n/translate.ts';

/** What the files for Amazon are spoken of with; the verdicts in the guard's words. */
export interface FeedWords {
  readonly t: FeedsTranslate;
  readonly guard: GuardTranslate;
  readonly formats: Formats;
}

export function feedWords(language: string, lookup: Lookup): FeedWords {
  return { t: feedsWords(language, lookup), guard: guardWords(language, lookup), formats: createFormats(language) };
}
