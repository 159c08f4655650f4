import { findByGenerations } from '../generation.ts';
import { CANCELLATION_RATE_ROW } from './selectors.ts';

/** Puts our figure under Amazon's; false where Amazon's row is not on the page. */
export function placeRateNote(note: HTMLElement, root: ParentNode): boolean {
  const row = findByGenerations(root, CANCELLATION_RATE_ROW);
  if (row && row.nextElementSibling !== note) row.after(note);
  return row !== null;
}
