import type { OrderId } from '../../orders/order-id.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { TextMemory } from '../page-text/text-memory.ts';
import { type CellSigns, readSigns } from './cell-signs.ts';
import type { Columns } from './cells.ts';
import { type PlainRun, readTexts } from './row-text.ts';
import { BUYER_NAME, CELLS, SILENT_COLUMNS } from './selectors.ts';

/** What Amazon's texts in a row tell. */
export interface RowCells {
  readonly placed: PlacedCells | null;
  /** The parts within which a label and its value stand. */
  readonly parts: readonly CellSigns[];
  /** The texts, cell by cell. */
  readonly cells: readonly (readonly PlainRun[])[];
  /** Those of the status cell; null where it has to be looked for. */
  readonly status: readonly PlainRun[] | null;
}

/** Reads rows of the same columns and language. */
export interface RowCellReader {
  /** The cells of a row of today's table; null for any other row. */
  placed(row: Element): PlacedCells | null;
  read(row: Element, placed: PlacedCells | null, orderId: OrderId): RowCells;
}

/** The cells of a row in the order of the columns; what stands in two of them need not be looked for in the whole row. */
export interface PlacedCells {
  readonly all: HTMLCollection;
  readonly details: Element;
  readonly status: Element;
}

/** More than the cells of several pages; a page that stays open for days shows many more. */
const MOST_KEPT = 2_000;

const NOTHING = readSigns([], null);

/**
 * To ask a page for its texts one node at a time costs more than all else that is done with a row. In today's table it is
 * done once for all cells of a column that say the same: a cell's whole text is had in one call.
 */
export function createRowCellReader(columns: Columns, language: PageLanguage | null): RowCellReader {
  const details = columns.indexOf(CELLS.orderDetails.testId);
  const status = columns.indexOf(CELLS.status.testId);
  const telling = columns.flatMap((column, index) =>
    SILENT_COLUMNS.has(column) ? [] : { index, isNamed: column !== null, known: new TextMemory<CellSigns>(MOST_KEPT) },
  );
  const statusAt = telling.findIndex(({ index }) => index === status);
  return {
    placed(row) {
      if (!(row instanceof HTMLTableRowElement) || row.children.length !== columns.length) return null;
      const all = row.children;
      const [detailsCell, statusCell] = [all[details], all[status]];
      // What stands in a cell's place may be a form, whose fields can stand in the place of its methods.
      return detailsCell instanceof HTMLTableCellElement && statusCell instanceof HTMLTableCellElement
        ? { all, details: detailsCell, status: statusCell }
        : null;
    },
    read(row, placed, orderId) {
      if (!placed) return readEachCell(row, language);
      const parts = telling.map(({ index, isNamed, known }) => {
        const cell = placed.all[index];
        const text = cell?.textContent ?? '';
        if (!cell || text === '') return NOTHING;
        const key = index === details ? withoutNames(text, cell, orderId) : text;
        const equal = known.get(key);
        if (equal) return equal;
        const texts = readTexts(cell);
        // This order's id must not be read where the same cell of another order is asked for.
        const own = texts.own.filter((run) => !run.text.includes(orderId));
        const signs = readSigns(
          // Without their nodes, which would be kept for as long as the page stays open.
          own.map(({ text, joins }) => ({ text, joins })),
          language,
        );
        // What a column holds to which Amazon gives no name is not known. In the next row a seller may have written the same.
        if (!isNamed && mayTell(texts.all, language)) return signs;
        known.set(key, signs);
        return signs;
      });
      return { placed, parts, cells: parts.map(({ own }) => own), status: parts[statusAt]?.own ?? null };
    },
  };
}

/** Whether texts hold anything that is looked for, no matter who wrote it. */
function mayTell(texts: readonly PlainRun[], language: PageLanguage | null): boolean {
  const { channel, fulfillment, shipBy, maySayRequest } = readSigns(texts, language);
  const labels = [channel, fulfillment, shipBy];
  return maySayRequest || labels.some((value) => value !== undefined) || texts.some(({ text }) => /\p{N}/u.test(text));
}

/** The text of a cell but for the order's id and the buyer's name, by which alone most cells of the column differ. */
function withoutNames(text: string, cell: Element, orderId: OrderId): string {
  const name = cell.querySelector(BUYER_NAME)?.textContent;
  const rest = text.replaceAll(orderId, '\u0001');
  return name ? rest.replace(name, '\u0000') : rest;
}

/** Reads any row; what is no row of a table may have its labels and values in different elements. */
function readEachCell(row: Element, language: PageLanguage | null): RowCells {
  const cells = [...row.children].map((cell) => readTexts(cell).own);
  const parts = row instanceof HTMLTableRowElement ? cells : [readTexts(row).own];
  const signs = parts.map((own) => readSigns(own, language));
  return { placed: null, parts: signs, cells, status: null };
}
