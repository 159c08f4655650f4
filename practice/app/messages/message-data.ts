import type { Thread } from '../../json/threads.ts';
import type { MessageWords } from '../../words/messages.ts';

/** What the server hands to the contact page or the inbox, beside what every page gets. */
export interface MessageData {
  words: MessageWords;
  /** The contact page's order and buyer; null in the inbox. */
  contact: { orderId: string; buyer: string } | null;
  /** The name, in the page's language, of the language that the buyer reads; null where it is the page's own. */
  reads: string | null;
  threads: readonly Thread[];
}

/** What the page's own listeners noticed. Nothing else writes it. */
export interface MessageModel {
  orderId: string;
  reason: string | null;
  text: string;
}

declare global {
  interface Window {
    /** For tests: what the page noticed of what was set. */
    practiceMessage?: MessageModel;
  }
}
