import type { Catalog } from '../translate.ts';

/** The extension's name and description in the browser's lists and the stores. */
export const en = {
  name: 'CR Guard: cancellation guard for Amazon sellers',
  description:
    "Shows which orders the buyer asked to cancel and which are about to miss their ship-by date, on Seller Central's own pages.",
} as const satisfies Catalog;
