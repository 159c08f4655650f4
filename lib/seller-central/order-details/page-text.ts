import { readRowText, type TextRun } from '../manage-orders/row-text.ts';
import { FOREIGN_TEXT } from './selectors.ts';

/** The texts of a page that Amazon wrote: none of a seller or buyer, of a text box, or of ours. */
export function readPageText(root: Document): readonly TextRun[] {
  return readRowText(root.body ?? root.documentElement).own.filter(({ element }) => !element.closest(FOREIGN_TEXT));
}
