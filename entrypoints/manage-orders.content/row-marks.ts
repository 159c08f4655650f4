import type { RowState } from './row-state.ts';

/** Writes each row's order and state on the row itself, and takes back what stands on rows that are rows no more. */
export interface RowMarks {
  /** `isHidden` tells which rows a filter hides. */
  paint(rows: readonly RowState[], isHidden: (row: RowState) => boolean): void;
}

/** Marks go when `signal` fires. */
export function createRowMarks(signal: AbortSignal): RowMarks {
  let marked = new Set<Element>();
  signal.addEventListener('abort', () => marked.forEach(unmark), { once: true });
  return {
    paint(rows, isHidden) {
      const now = new Set(rows.map((row) => row.element));
      for (const element of marked) if (!now.has(element)) unmark(element);
      for (const row of rows) mark(row, isHidden(row), marked.has(row.element));
      marked = now;
    },
  };
}

function mark({ element, orderId, state }: RowState, hidden: boolean, isMarked: boolean): void {
  setAttribute(element, 'data-crg-order', orderId, isMarked);
  setAttribute(element, 'data-crg-state', state.tokens.join(' '), isMarked);
  if (element.hasAttribute('data-crg-hidden') !== hidden) element.toggleAttribute('data-crg-hidden', hidden);
}

function unmark(element: Element): void {
  for (const name of ['data-crg-order', 'data-crg-state', 'data-crg-hidden']) element.removeAttribute(name);
}

/** Writing an attribute that is already so costs a style recalculation for nothing; a new row is not asked for it. */
function setAttribute(element: Element, name: string, value: string, isMarked: boolean): void {
  if (!isMarked || element.getAttribute(name) !== value) element.setAttribute(name, value);
}
