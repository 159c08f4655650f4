import { readWords, type TextRun } from '../manage-orders/row-text.ts';
import { isWithin } from '../unshadowed.ts';
import { WRITTEN_BY_PEOPLE } from './selectors.ts';

/** The texts of an order's page that Amazon wrote: none of a seller or buyer, and none of a text box. */
export function readPageText(root: Document): readonly TextRun[] {
  return readWords(root.body ?? root.documentElement).filter(({ node }) => !isWithin(node, WRITTEN_BY_PEOPLE));
}
