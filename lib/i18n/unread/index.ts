import type { LostThing } from '../../diagnostics/format.ts';
import { createTranslate, type Lookup } from '../translate.ts';
import type { en } from './en.ts';

/** Says what was lost: each fact, and of how many orders where there are several; empty for nothing. */
export type SayUnread = (lost: Iterable<readonly [what: LostThing, count: number]>) => string;

/** The words for what was not read. */
export function unreadWords(language: string, lookup: Lookup): SayUnread {
  const t = createTranslate<typeof en>('unread', language, lookup);
  return (lost) => {
    const facts: string[] = [];
    const sentences: string[] = [];
    for (const [what, count] of lost) {
      // These take a sentence of their own: one is lost in part, the other has a consequence.
      if (what === 'form' || what === 'account') sentences.push(t(what));
      else facts.push(count > 1 ? `${t(what)} (${count})` : t(what));
    }
    if (facts.length > 0) sentences.unshift(t('not_read', { facts: new Intl.ListFormat(language).format(facts) }));
    return sentences.join(' ');
  };
}
