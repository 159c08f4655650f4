import type { Instant } from '../../time/instant.ts';
import { readHeader, type TableHeader } from './find-header.ts';
import type { FileKind } from './kinds.ts';
import { type Looks, looksOfText } from './looks-like.ts';
import { createNotes, type Notes } from './notes.ts';
import { type JsonOrders, readOrdersApi } from './orders-api.ts';
import type { ReadOrder } from './read-order.ts';
import { type Counts, createTableReader, type OrderReader } from './read-table.ts';
import { createLineSplitter } from './split-lines.ts';

/** What a file turned out to be. */
export type Found =
  | { readonly kind: FileKind; readonly lacksRequestColumn: boolean }
  | { readonly kind: 'unrecognised'; readonly looks: Looks };

export interface ReportReader {
  /** Takes the file's next text, in pieces of any length; gives the orders that are whole by now. */
  push(text: string): ReadOrder[];
  end(): ReadOrder[];
  /** Null until it is known; a file that is not recognised need not be read any further. */
  readonly found: Found | null;
  readonly counts: Counts;
  readonly notes: Notes;
  /** A moment before which the file was not made, where it names one beside those of its orders. */
  readonly madeAfter: Instant | undefined;
}

/** A header is looked for in so many lines that are not blank, and in so much text. */
const HEADER_LINES = 20;
const HEAD_LENGTH = 200_000;

/** JSON is read as a whole, in memory. */
const LONGEST_JSON = 100_000_000;

const NOTHING: Counts = { rows: 0, repairs: 0, problems: 0 };

/** Reads any file: tells by its content what it is, and its orders. No input makes it throw. */
export function createReportReader(): ReportReader {
  const splitter = createLineSplitter();
  const notes = createNotes();
  let found: Found | null = null;
  let reader: OrderReader | null = null;
  let json: JsonOrders | null = null;
  let head = '';
  let jsonText: string[] | null = null;
  let jsonLength = 0;
  let line = 0;
  let linesWithText = 0;

  const give = (looks: Looks) => {
    found = { kind: 'unrecognised', looks };
    jsonText = null;
    return [];
  };
  const readLines = (lines: readonly string[]): ReadOrder[] => lines.flatMap(readLine);
  const readLine = (text: string): ReadOrder[] => {
    line += 1;
    if (reader) return reader.push(text, line);
    if (found || text.trim() === '') return [];
    linesWithText += 1;
    const header = readHeader(text);
    if (header) {
      found = { kind: header.kind, lacksRequestColumn: lacksRequestColumn(header) };
      reader = createTableReader(header, notes);
    } else if (linesWithText >= HEADER_LINES) give(looksOfText(head));
    return [];
  };
  const collectJson = (text: string): ReadOrder[] => {
    jsonText?.push(text);
    jsonLength += text.length;
    return jsonLength > LONGEST_JSON ? give('large-json') : [];
  };

  return {
    push(text) {
      if (found?.kind === 'unrecognised') return [];
      if (jsonText) return collectJson(text);
      if (!reader) {
        head += text.slice(0, HEAD_LENGTH);
        if (/^\s*[[{]/.test(head)) {
          jsonText = [];
          return collectJson(text);
        }
      }
      const orders = readLines(splitter.push(text));
      if (!found && head.length > HEAD_LENGTH) return give(looksOfText(head));
      return orders;
    },
    end() {
      if (jsonText) {
        json = readOrdersApi(jsonText.join(''), notes);
        jsonText = null;
        if (!json) return give('other-json');
        found = { kind: 'orders-api', lacksRequestColumn: false };
        return [...json.orders];
      }
      const orders = [...readLines(splitter.end()), ...(reader?.end() ?? [])];
      if (!found) give(looksOfText(head));
      return orders;
    },
    get found() {
      return found;
    },
    get counts() {
      return reader?.counts ?? json?.counts ?? NOTHING;
    },
    notes,
    get madeAfter() {
      return json?.askedUntil;
    },
  };
}

/** Only the reports of orders to ship can carry it (policy C4, H). */
function lacksRequestColumn({ kind, columns }: TableHeader): boolean {
  const canHave = kind === 'unshipped-orders' || kind === 'order-report';
  return canHave && !columns.has('is-buyer-requested-cancellation');
}
