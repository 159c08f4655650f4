import type { ReplyWords } from '../../lib/replies/gates.ts';
import type { ReplyLanguage } from '../../lib/replies/names.ts';
import type { Day } from '../../lib/time/day.ts';
import type { Outcome } from '../../lib/views/messages/act-words.ts';

/** What the seller chose and said in the panel; it ends with the thread or the order. */
export interface SellersWord {
  /** Null: the language that the page, the buyer's words or the marketplace tell. */
  readonly language: ReplyLanguage | null;
  /** That the buyer asked in a message, as long as the record may not have it. */
  readonly asked: boolean | undefined;
  readonly sayings: ReplyWords;
  readonly newDate: Day | null;
  readonly search: string;
  readonly status: Outcome | null;
}

export function freshWord(): SellersWord {
  return { language: null, asked: undefined, sayings: {}, newDate: null, search: '', status: null };
}
