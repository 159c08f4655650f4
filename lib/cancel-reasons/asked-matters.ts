import type { CannotCancel, Judgement } from './judgement.ts';

const OVER: ReadonlySet<CannotCancel> = new Set(['canceled', 'shipped', 'amazon-fulfilled']);

/** Whether it still matters that the buyer asked in a message: not beside a formal request, nor once all is over. */
export function askedMatters({ formalRequest, verdict, why }: Judgement): boolean {
  return !formalRequest && !(verdict === 'cannot-cancel' && OVER.has(why));
}
