import { createTranslate, type Lookup, type Translate } from '../translate.ts';
import type { en } from './en.ts';

/** Fills a message of the replies beside a text box. */
export type MessagesTranslate = Translate<typeof en>;

/** The words of the replies beside a text box. */
export function messagesWords(language: string, lookup: Lookup): MessagesTranslate {
  return createTranslate<typeof en>('messages', language, lookup);
}
