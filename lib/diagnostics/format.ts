export const FORMAT = 'cr-guard-diagnostic';
/** 2: contracts in the place of bare counts. 3: how the page's JSON was read. */
export const FORMAT_VERSION = 3;

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
  readonly version: typeof FORMAT_VERSION;
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
  /** How each list of selectors of this page does what it is for. */
  readonly contracts: readonly ListReport[];
  /** What the page shows and neither it nor its JSON could be read for, and of how many orders. */
  readonly lost: readonly LostOnPage[];
  /** What the last passes took: `crg:read 15 rows 2.1 ms`. */
  readonly timings: readonly string[];
  /** The page's own JSON: where from, and the types in it. */
  readonly json: readonly TappedShape[];
  /** Whether the skeleton was cut off at its limits. */
  readonly cut: boolean;
  /** The page, one line an element or text, one space a level. */
  readonly skeleton: readonly string[];
}

/** What became of a list of selectors on a page. */
export interface ListReport {
  /** By its name in a rules file. */
  readonly list: string;
  /** Whether the page must show what it finds. */
  readonly isNeeded: boolean;
  /** Whether it found all that it must. */
  readonly holds: boolean;
  /** The first of its ways that found anything; null where none did. */
  readonly won: WinningWay | null;
  /** How often each way finds something, in the list's order: in so many rows, or so many elements. */
  readonly finds: string;
  /** What is missing since the list does not hold; null where nothing is. */
  readonly lost: LostThing | null;
}

/** A generation of selectors: its place in the list, from 1. */
export interface WinningWay {
  readonly way: number;
  readonly of: number;
  /** The year in which it was last seen on a page. */
  readonly seen: number;
  /** A to D. */
  readonly confidence: string;
  readonly isFromFile: boolean;
}

/** What a page can lose: facts of orders, and `rate`, Amazon's own figure. */
export const LOST_THINGS = [
  'marketplace',
  'account',
  'fulfillment',
  'ship_by',
  'order_date',
  'items',
  'request',
  'rows',
  'contradiction',
  'status',
  'order',
  'form',
  'text_box',
  'contact_reason',
  'rate',
] as const;
export type LostThing = (typeof LOST_THINGS)[number];

export interface LostOnPage {
  readonly what: LostThing;
  readonly count: number;
}

/** One answer to the page's own script. */
export interface TappedShape {
  readonly path: string;
  readonly status: number;
  /** Whether it was taken (`orders`), or why not: then the page itself is all that was read. */
  readonly outcome: string;
  /** Fields of ours that could not be taken, and why. */
  readonly problems: readonly string[];
  readonly shape: readonly string[];
}

/** A diagnostic as the seller reads, copies and saves it. */
export function diagnosticText(diagnostic: Omit<Diagnostic, 'format' | 'version'>): string {
  return `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, ...diagnostic }, null, 1)}\n`;
}
