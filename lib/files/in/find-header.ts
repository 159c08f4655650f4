import type { TableShape } from './assemble-rows.ts';
import { type Column, findColumns } from './columns.ts';
import { type TableKind, tableKindOf } from './kinds.ts';
import { DELIMITERS, splitCells } from './split-cells.ts';

/** The first line of a table, and what stands below it. */
export interface TableHeader extends TableShape {
  readonly kind: TableKind;
  readonly columns: ReadonlyMap<Column, number>;
}

/** A line as the header of one of our tables; null for any other line. */
export function readHeader(line: string): TableHeader | null {
  for (const delimiter of DELIMITERS) {
    const { cells } = splitCells(line, delimiter);
    const columns = findColumns(cells);
    const kind = tableKindOf(columns);
    const idAt = columns.get('order-id');
    if (!kind || idAt === undefined) continue;
    const end = cells.findLastIndex((cell) => cell.trim() !== '');
    return { kind, columns, delimiter, width: end + 1, idAt, idName: cells[idAt]?.trim() ?? '' };
  }
  return null;
}
