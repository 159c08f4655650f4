import { readTexts, type TextRun } from '../manage-orders/row-text.ts';
import { isWithin } from '../unshadowed.ts';
import { ALERT, WRITTEN_BY_PEOPLE } from './selectors.ts';

/** The texts of an order's page that Amazon wrote: none of a seller or buyer, and none of a text box. */
export function readPageText(root: Document): readonly TextRun[] {
  const { own } = readTexts(root.body ?? root.documentElement);
  const alerts = [...root.querySelectorAll(ALERT)].flatMap((element) =>
    ['header', 'description'].flatMap((name) => ({
      text: element.getAttribute(name) ?? '',
      joins: null,
      node: element,
    })),
  );
  return [...own.filter(({ node }) => !isWithin(node, WRITTEN_BY_PEOPLE)), ...alerts];
}
