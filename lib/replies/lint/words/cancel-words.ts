/** How a buyer is asked to cancel in one language, as phrases of `phrases.ts`. */
export interface CancelWords {
  /** Whether the script puts spaces between words. */
  readonly spaced: boolean;
  /** What no text about cancelling lacks. */
  readonly stem: string;
  /** What turns a phrase round; the lint's other subjects use it too. */
  readonly not: string;
  /** Words that show, between a request and "cancel", that somebody else is to cancel, or that it is told as news. */
  readonly ours: string;
  /** Asks the buyer to cancel. */
  readonly asks: readonly string[];
  /** Offers cancelling, without asking for it. */
  readonly offers: readonly string[];
  /** The buyer's cancelling as the condition of something. */
  readonly cancelling: readonly string[];
}
