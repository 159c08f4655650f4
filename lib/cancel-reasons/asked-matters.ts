import type { CannotCancel, JudgedOrder, Judgement, SellersWords } from './judgement.ts';

const OVER: ReadonlySet<CannotCancel> = new Set(['canceled', 'shipped', 'amazon-fulfilled']);

/** Whether it still matters that the buyer asked in a message: not beside a formal request, nor once all is over. */
export function askedMatters({ formalRequest, verdict, why }: Judgement): boolean {
  return !formalRequest && !(verdict === 'cannot-cancel' && OVER.has(why));
}

/** Whether the buyer asked in a message: the seller's word of now, else the mark kept with the order. */
export function isAskedByMessage(
  order: Pick<JudgedOrder, 'askedByMessage'>,
  words: Pick<SellersWords, 'askedByMessage'>,
): boolean {
  return words.askedByMessage ?? order.askedByMessage ?? false;
}
