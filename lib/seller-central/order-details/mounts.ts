import { findByGenerations } from '../generation.ts';
import { contentOf, knownContentOf, placeBefore } from '../page-content.ts';
import { ORDER_HEADING } from './selectors.ts';

/**
 * Puts the note above the order: beside what the page's own app draws itself into, never inside it, and only once the
 * order stands there or is no longer waited for, so that the note comes in one frame with what it lies above.
 */
export function placeOrderNote(note: HTMLElement, root: Document, isWaiting: boolean): void {
  const heading = findByGenerations(root, ORDER_HEADING);
  if (!heading && isWaiting) return;
  placeBefore(note, knownContentOf(root) ?? heading ?? contentOf(root), root);
}
