import { REPLY_LANGUAGES, type ReplyLanguage } from './names.ts';

/** What tells the buyer's language, best first; each a BCP 47 tag such as `es-MX`, null where nothing tells it. */
export interface LanguageSigns {
  /** Stated by Amazon's page. */
  readonly preference: string | null;
  /** Of the buyer's own messages: a hint only. */
  readonly thread: string | null;
  /** Of the marketplace, its main one first. */
  readonly marketplace: readonly string[];
}

export interface ChosenLanguage {
  readonly language: ReplyLanguage;
  /** Which sign decided; `none` where English stands in for a language that we do not write. */
  readonly by: 'preference' | 'thread' | 'marketplace' | 'none';
}

/** The language to write to the buyer in; a language without texts of ours passes to the next sign. */
export function chooseReplyLanguage({ preference, thread, marketplace }: LanguageSigns): ChosenLanguage {
  const signs = [
    ['preference', preference],
    ['thread', thread],
    ...marketplace.map((tag) => ['marketplace', tag] as const),
  ] as const;
  for (const [by, tag] of signs) {
    const language = replyLanguageOf(tag ?? '');
    if (language) return { language, by };
  }
  return { language: 'en', by: 'none' };
}

/** The language of ours that a tag means; null for any other. */
export function replyLanguageOf(tag: string): ReplyLanguage | null {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return REPLY_LANGUAGES.find((known) => known === language) ?? null;
}
