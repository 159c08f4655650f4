import type { ListReader } from './manage-orders/read-list.ts';
import type { PageOrders } from './page-json/page-orders.ts';

/** All that reads Seller Central's order pages, behind one interface. */
export interface PageReader {
  /** What the page's own JSON told. */
  readonly pageOrders: PageOrders;
  /** A reader of the list that the document shows. */
  createListReader(root: Document): ListReader;
  /** The label of a cancel reason as the page in this language (BCP 47) probably shows it. */
  cancelReasonLabel(code: 'BuyerCanceled', language: string | null): string;
}

interface Slot {
  reader?: PageReader;
  readonly waiting: ((reader: PageReader) => void)[];
}

const SLOT = Symbol.for('cr-guard.page-reader');

/**
 * Our content scripts share one world on a page, but no modules. The reader, with its schemas and the page's words in
 * twelve languages, is loaded there once, by a script of its own, and the scripts that show something find it here
 * (docs/decisions/0005-one-reader-per-page.md). The page's own scripts live in another world and can't reach it.
 */
function slot(): Slot {
  const world: typeof globalThis & { [SLOT]?: Slot } = globalThis;
  world[SLOT] ??= { waiting: [] };
  return world[SLOT];
}

/** Puts the page's reader where the other scripts find it; a newer one replaces an older. */
export function provideReader(reader: PageReader): void {
  const { waiting } = slot();
  slot().reader = reader;
  for (const start of waiting.splice(0)) start(reader);
}

/** Calls back with the reader, at once or as soon as it is there; never once `signal` has fired. */
export function withReader(start: (reader: PageReader) => void, signal: AbortSignal): void {
  const { reader, waiting } = slot();
  if (reader) start(reader);
  else waiting.push((late) => signal.aborted || start(late));
}
