import { CELLS, type CellName } from './selectors.ts';

/** Where each named column stands in the table at hand, by the test ids of its headings; views differ in their columns. */
export type Columns = ReadonlyMap<string, number>;

const CELL_TAGS = 'th, td';

/** Reads the headings of a table; empty where it has none that we know. */
export function readColumns(table: Element): Columns {
  const columns = new Map<string, number>();
  const headings = table.querySelector('thead tr')?.children ?? [];
  [...headings].forEach((heading, index) => {
    const named = heading.hasAttribute('data-test-id') ? heading : heading.querySelector('[data-test-id^="oth-"]');
    const testId = named?.getAttribute('data-test-id');
    if (testId) columns.set(testId, index);
  });
  return columns;
}

/** The cell of a row that holds something: by its own test id, by what stands in it, or by its column's heading. */
export function findCell(row: Element, name: CellName, columns: Columns): Element | null {
  const { testId, holds } = CELLS[name];
  const byTestId = row.querySelector(`[data-test-id="${testId}"]`);
  if (byTestId) return byTestId.closest(CELL_TAGS) ?? byTestId;
  const inside = row.querySelector(holds);
  if (inside) return inside.closest(CELL_TAGS) ?? inside;
  const index = columns.get(testId);
  return index === undefined ? null : (row.children[index] ?? null);
}
