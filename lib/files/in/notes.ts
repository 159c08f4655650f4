import * as z from 'zod/mini';
import type { Column } from './columns.ts';

/**
 * What happened to a line that was not simply read:
 * - `repaired`: `short-row` (its last cells are missing and taken for empty), `rejoined` (it was broken over lines),
 *   `unreadable` (a cell could not be read and was left out);
 * - `skipped`: `continuation` (more of the row before it), `header-again`, `other-marketplace` (sold outside Amazon's
 *   marketplaces that we know);
 * - `refused`: `no-order-id`, `long-row` (more cells than the header has, so that none is sure to be in its place),
 *   `no-verdict` (the cancellation report does not say whether it counts), `not-json`.
 */
export const NOTES = {
  'short-row': 'repaired',
  rejoined: 'repaired',
  unreadable: 'repaired',
  continuation: 'skipped',
  'header-again': 'skipped',
  'other-marketplace': 'skipped',
  'no-order-id': 'refused',
  'long-row': 'refused',
  'no-verdict': 'refused',
  'not-json': 'refused',
} as const;
export type Why = keyof typeof NOTES;

/** Lines in a row, from the first to the last, of which the same is to be said. What stood in them is never part of it. */
export const noteSchema = z.object({
  why: z.enum(Object.keys(NOTES) as [Why, ...Why[]]),
  /** The column that could not be read; empty where it is not about one. */
  column: z.string(),
  /** Counted from 1; in JSON, the order's place in the file. */
  first: z.int(),
  last: z.int(),
});
export type Note = z.infer<typeof noteSchema>;

/** A list longer than that helps nobody, and would have no end in a broken file of a million lines. */
const MOST_NOTES = 5000;

export interface Notes {
  add(why: Why, line: number, column?: Column | string): void;
  /** In the sequence of their first lines. */
  readonly list: readonly Note[];
  /** How many did not fit into the list. */
  readonly left: number;
}

/** Keeps notes, those of neighbouring lines as one. */
export function createNotes(): Notes {
  const list: Note[] = [];
  const open = new Map<string, Note>();
  let left = 0;
  return {
    add(why, line, column = '') {
      const known = open.get(why + column);
      if (known && line - known.last <= 1) {
        known.last = line;
        return;
      }
      if (list.length >= MOST_NOTES) {
        left += 1;
        return;
      }
      const note = { why, column, first: line, last: line };
      open.set(why + column, note);
      list.push(note);
    },
    list,
    get left() {
      return left;
    },
  };
}
