export const FORMAT = 'cr-guard-diagnostic';

/** So much of a page's skeleton is kept, in lines (elements and texts) and in UTF-16 units; and so much of its JSON. */
export const MOST_LINES = 20_000;
export const MOST_UNITS = 700_000;
export const MOST_JSON_UNITS = 200_000;
/** What a line costs beside its own text: quotes, comma, indent, line feed. */
export const LINE_COST = 6;
/** A whole diagnostic is never longer, in UTF-16 units. */
export const LONGEST = 1_000_000;

/** What one page tells of itself to those who mend its reader: names, types, shapes and counts. */
export interface Diagnostic {
  readonly format: typeof FORMAT;
  readonly version: 1;
  readonly extension: string;
  /** Name and main version. */
  readonly browser: string;
  /** The host of Seller Central, one of our list. */
  readonly host: string;
  /** Of the page's address, with order ids as `{1}` and no values. */
  readonly path: string;
  /** By the overlay's names of pages and healths; `none` before the overlay has judged. */
  readonly page: string;
  readonly health: string;
  /** BCP 47; the page's is null where it is no language of Seller Central's. */
  readonly uiLanguage: string;
  readonly pageLanguage: string | null;
  /** How many selectors and words the seller's own rules file adds here. */
  readonly added: number;
  /** How many elements each of our selectors finds, by the name of its list, in the list's order: `1 0 15`. */
  readonly selectors: Readonly<Record<string, string>>;
  /** What the last passes took: `crg:read 15 rows 2.1 ms`. */
  readonly timings: readonly string[];
  /** The page's own JSON: where from, and the types in it. */
  readonly json: readonly TappedShape[];
  /** Whether the skeleton was cut off at its limits. */
  readonly cut: boolean;
  /** The page, one line an element or text, one space a level. */
  readonly skeleton: readonly string[];
}

/** One answer to the page's own script. */
export interface TappedShape {
  readonly path: string;
  readonly status: number;
  readonly shape: readonly string[];
}

/** A diagnostic as the seller reads, copies and saves it. */
export function diagnosticText(diagnostic: Omit<Diagnostic, 'format' | 'version'>): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, ...diagnostic }, null, 1)}\n`;
}
