import type { PageLanguage } from '../page-text/page-language.ts';
import { parentOf } from '../unshadowed.ts';
import type { OrderList } from './find-rows.ts';
import { readBuyerRequest } from './read-buyer-request.ts';
import { readWords } from './row-text.ts';

/**
 * In how many places between the rows a request of a buyer stands. Amazon's help has the banner "above the order"
 * (policy C1: H), the one script that reads it finds it in the row (C): to which of its neighbours a banner between two
 * rows belongs is not known, and the wrong one would seem free to cancel.
 */
export function countStrayRequests({ element, rows }: OrderList, language: PageLanguage | null): number {
  const around = new Set([element]);
  for (const row of rows)
    for (let part = parentOf(row); part && !around.has(part); part = parentOf(part)) around.add(part);
  const known = new Set(rows);
  const between = [...around]
    .filter((part) => element.contains(part))
    .flatMap((part) => [...part.children])
    .filter((part) => !known.has(part) && !around.has(part));
  return between.filter((part) => {
    if (getComputedStyle(part).display === 'none') return false;
    const request = readBuyerRequest(part, readWords(part), language);
    return request !== null && request !== 'hidden';
  }).length;
}
