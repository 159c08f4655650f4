import { findByGenerations } from '../generation.ts';
import { allIn, attributeOf } from '../unshadowed.ts';
import { CELLS, type CellName } from './selectors.ts';

/** What a table's columns hold, by the test ids of their headings, null where one has none; views differ in them. */
export type Columns = readonly (string | null)[];

const CELL_TAGS = 'th, td';

/** Reads the headings of a table; empty where it has none. */
export function readColumns(table: Element): Columns {
  const headings = table.querySelector('thead tr')?.children ?? [];
  return [...headings].map((heading) => {
    const named = attributeOf(heading, 'data-test-id') === null ? allIn(heading, '[data-test-id^="oth-"]')[0] : heading;
    return named ? attributeOf(named, 'data-test-id') : null;
  });
}

/** The cell of a row that holds something: by its own test id, by what stands in it, or by its column's heading. */
export function findCell(row: Element, name: CellName, columns: Columns): Element | null {
  const { testId, list } = CELLS[name];
  const inside = findByGenerations(row, list);
  if (inside) return inside.closest(CELL_TAGS) ?? inside;
  return cellUnder(row, testId, columns);
}

/** The cell of a row under the heading of a test id: in a row with more or fewer cells than headings the places tell nothing. */
export function cellUnder(row: Element, testId: string, columns: Columns): Element | null {
  return row.children.length === columns.length ? (row.children[columns.indexOf(testId)] ?? null) : null;
}
