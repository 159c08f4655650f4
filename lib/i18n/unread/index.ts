import type { LostThing } from '../../diagnostics/format.ts';
import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message of what was not read. */
export type UnreadTranslate = Translate<typeof en>;

/** The words for what was not read. */
export function unreadWords(language: string, lookup: Lookup): UnreadTranslate {
  return createTranslate<typeof en>('unread', language, lookup);
}

/** What was lost, in one sentence: each fact, and of how many orders where there are several; empty for nothing. */
export function unreadSentence(
  lost: Iterable<readonly [Exclude<LostThing, 'form'>, number]>,
  t: UnreadTranslate,
): string {
  const facts = Array.from(lost, ([fact, count]) => (count > 1 ? `${t(fact)} (${count})` : t(fact)));
  return facts.length > 0 ? t('not_read', { facts: facts.join(', ') }) : '';
}
