import type { Instant } from '../../time/instant.ts';
import type { RawRow } from './assemble-rows.ts';
import type { Column } from './columns.ts';
import { type OrderDate, readInstant, readOrderDate } from './dates.ts';

/** The wanted cells of a row, each read as what it must be. A blank one, and one that is not there, says nothing. */
export interface Row {
  text(column: Column): string | undefined;
  date(column: Column): Instant | undefined;
  orderDate(column: Column): OrderDate | undefined;
  count(column: Column): number | undefined;
  flag(column: Column): boolean | undefined;
  /** Order item ids are text: 14 or 15 digits, leading zeros possible (policy D3, H). */
  itemId(column: Column): string | undefined;
}

/** The longest text that the record takes. */
const LONGEST = 500;

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** Reads a row's cells by the names of their columns; what cannot be read is reported and left out. */
export function readRow(
  { cells }: RawRow,
  columns: ReadonlyMap<Column, number>,
  onUnreadable: (column: Column) => void,
): Row {
  const text = (column: Column) => cells[columns.get(column) ?? -1]?.trim().slice(0, LONGEST) || undefined;
  const readAs =
    <T>(parse: (cell: string) => T | null | undefined) =>
    (column: Column): T | undefined => {
      const cell = text(column);
      if (cell === undefined) return undefined;
      const value = parse(cell) ?? undefined;
      if (value === undefined) onUnreadable(column);
      return value;
    };
  return {
    text,
    date: readAs(readInstant),
    orderDate: readAs(readOrderDate),
    count: readAs((cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : null)),
    flag: readAs((cell) => FLAGS.get(cell.toLowerCase())),
    itemId: readAs((cell) => (/^\d{1,20}$/.test(cell) ? cell : null)),
  };
}
