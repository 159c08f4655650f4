import { type GuardTranslate, guardWords } from '../../lib/i18n/guard/index.ts';
import { type LintTranslate, lintWords } from '../../lib/i18n/lint/index.ts';
import { type MessagesTranslate, messagesWords } from '../../lib/i18n/messages/index.ts';
import { type OverlayTranslate, overlayWords } from '../../lib/i18n/overlay/index.ts';
import { type RepliesTranslate, repliesWords } from '../../lib/i18n/replies/index.ts';
import { type TourTranslate, tourWords } from '../../lib/i18n/tour/index.ts';
import type { Lookup } from '../../lib/i18n/translate.ts';
import { type WelcomeTranslate, welcomeWords } from '../../lib/i18n/welcome/index.ts';
import { createWords, type Words as PopupWords } from '../../lib/views/popup/words.ts';

/** The practice's own words, and those of all that it shows. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly t: TourTranslate;
  readonly welcome: WelcomeTranslate;
  readonly overlay: OverlayTranslate;
  readonly guard: GuardTranslate;
  readonly replies: RepliesTranslate;
  readonly messages: MessagesTranslate;
  readonly lint: LintTranslate;
  readonly popup: PopupWords;
}

export function createTourWords(language: string, lookup: Lookup): Words {
  return {
    language,
    t: tourWords(language, lookup),
    welcome: welcomeWords(language, lookup),
    overlay: overlayWords(language, lookup),
    guard: guardWords(language, lookup),
    replies: repliesWords(language, lookup),
    messages: messagesWords(language, lookup),
    lint: lintWords(language, lookup),
    popup: createWords(language, lookup),
  };
}
