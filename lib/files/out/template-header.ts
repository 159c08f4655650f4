/**
 * The two lines that stand over the orders in an Order Cancellation file, as Amazon's Excel template of it has them
 * (policy D3: columns H, first line M).
 */
export interface TemplateHeader {
  readonly first: string;
  readonly columns: readonly string[];
}

/** The columns that are filled; a template may have more. */
export const ORDER_ID = 'order-id';
export const REASON = 'cancellation-reason-code';
export const ITEM_ID = 'amazon-order-item-code';

/** Version 1.0/1.0.3, with the two blanks after "only." that the template has. */
export const USUAL_HEADER: TemplateHeader = {
  first:
    'TemplateType=OrderCancellation\tVersion=1.0/1.0.3\tThis row for Amazon.com use only.  Do not modify or delete.',
  columns: [ORDER_ID, REASON, ITEM_ID],
};

export type HeaderProblem = 'too-short' | 'not-ascii' | 'other-template' | 'column-missing';

/**
 * Reads the first two lines of the seller's own template, as copied from Excel or a text file; further lines are let
 * go. What differs from the usual header is kept to the letter, as is the sequence of the columns.
 */
export function readTemplateHeader(text: string): TemplateHeader | HeaderProblem {
  const [first = '', second = ''] = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (first.trim() === '' || second.trim() === '') return 'too-short';
  if (!/^[\t\x20-\x7E]*$/.test(first + second)) return 'not-ascii';
  if (!/^TemplateType=OrderCancellation(?:\t|$)/.test(first)) return 'other-template';
  const columns = second.split('\t');
  while (columns.at(-1) === '') columns.pop();
  const isOnce = (name: string) => columns.filter((column) => column === name).length === 1;
  return [ORDER_ID, REASON, ITEM_ID].every(isOnce) ? { first, columns } : 'column-missing';
}

/** The two lines as text, for the seller to see and change. */
export function headerText({ first, columns }: TemplateHeader): string {
  return `${first}\n${columns.join('\t')}`;
}
