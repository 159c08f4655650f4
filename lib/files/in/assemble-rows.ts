import { isOrderId, type OrderId } from '../../orders/order-id.ts';
import type { Notes } from './notes.ts';
import { type Cells, type Delimiter, splitCells } from './split-cells.ts';

/** A row of a report, whole again where it had been broken. */
export interface RawRow {
  readonly orderId: OrderId;
  readonly cells: readonly string[];
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly isMended: boolean;
  /** It has no order id of its own and tells more of the row before it. */
  readonly isContinuation: boolean;
}

export interface TableShape {
  readonly delimiter: Delimiter;
  /** How many columns the header has. */
  readonly width: number;
  /** Where the order id stands. */
  readonly idAt: number;
  /** The header's own text of that column. */
  readonly idName: string;
}

export interface RowAssembler {
  /** Takes the next line; gives the rows that can no longer change. */
  push(line: string, number: number): RawRow[];
  end(): RawRow[];
  /** Rows that could not be taken. */
  readonly refused: number;
}

interface Pending extends Cells {
  text: string;
  line: number;
  pieces: number;
  isMended: boolean;
}

/** Nothing but delimiters and blanks. */
const BLANK = /^[\s,;"]*$/;

/** A row broken over more lines than that is not mended; what follows an unclosed quote is at most so much. */
const MOST_PIECES = 20;

/**
 * Makes rows of lines. A line without an order id in its place continues the row before it: either its text, where
 * that row is short or open within quotes, or, with that cell blank, its further details (policy E3, H).
 */
export function createRowAssembler({ delimiter, width, idAt, idName }: TableShape, notes: Notes): RowAssembler {
  let pending: Pending | null = null;
  let last: OrderId | null = null;
  let refused = 0;

  const start = (text: string, line: number): Pending => {
    return { text, line, pieces: 1, isMended: false, ...splitCells(text, delimiter) };
  };
  const refuse = (why: 'no-order-id' | 'long-row', line: number) => {
    refused += 1;
    notes.add(why, line);
    return [];
  };

  const joined = (row: Pending, text: string): Pending | null => {
    if (row.pieces >= MOST_PIECES || (!row.isOpen && row.cells.length >= width)) return null;
    const whole = row.text + (row.isOpen ? '\n' : ' ') + text;
    const cut = splitCells(whole, delimiter);
    if (cut.cells.length > width) return null;
    return { text: whole, line: row.line, pieces: row.pieces + 1, isMended: row.isMended || !row.isOpen, ...cut };
  };

  const finish = (row: Pending): RawRow[] => {
    const id = row.cells[idAt]?.trim() ?? '';
    if (id === idName) {
      notes.add('header-again', row.line);
      return [];
    }
    const isContinuation = id === '' && last !== null;
    const orderId = isContinuation ? last : isOrderId(id) ? id : null;
    if (!orderId) return refuse('no-order-id', row.line);
    if (row.cells.slice(width).some((cell) => cell.trim() !== '')) return refuse('long-row', row.line);
    last = orderId;
    if (row.isMended) notes.add('rejoined', row.line);
    const isShort = row.cells.length < width;
    if (isShort && !isContinuation) notes.add('short-row', row.line);
    return [{ orderId, cells: row.cells, line: row.line, isMended: row.isMended || isShort, isContinuation }];
  };

  const flush = () => {
    const rows = pending ? finish(pending) : [];
    pending = null;
    return rows;
  };

  return {
    push(text, line) {
      if (BLANK.test(text)) return [];
      const next = start(text, line);
      if (pending && !isOrderId(next.cells[idAt]?.trim() ?? '')) {
        const whole = joined(pending, text);
        if (whole) {
          pending = whole;
          return [];
        }
      }
      const rows = flush();
      pending = next;
      return rows;
    },
    end: flush,
    get refused() {
      return refused;
    },
  };
}
