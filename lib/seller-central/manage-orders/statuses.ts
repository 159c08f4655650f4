import type { OrderStatus } from '../../orders/order-facts.ts';
import { statusOfText } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import type { PlainRun } from './row-text.ts';

/** More pieces than a status has words in any language. */
const MOST_PIECES = 3;

/** The statuses that texts name; of a line in several pieces as many as make up one, since "versandt" ends "Nicht versandt". */
export function statusesIn(runs: readonly PlainRun[], language: PageLanguage | null): OrderStatus[] {
  const found: OrderStatus[] = [];
  for (let index = 0; index < runs.length; ) {
    const pieces = longestStatus(runs.slice(index, index + MOST_PIECES), language);
    if (pieces) found.push(pieces.status);
    index += pieces?.count ?? 1;
  }
  return found;
}

function longestStatus(
  runs: readonly PlainRun[],
  language: PageLanguage | null,
): { status: OrderStatus; count: number } | null {
  let longest: { status: OrderStatus; count: number } | null = null;
  let text = '';
  for (const [index, run] of runs.entries()) {
    text += run.text;
    const status = statusOfText(text, language);
    if (status) longest = { status, count: index + 1 };
    if (run.joins === null) break;
    text += run.joins;
  }
  return longest;
}
