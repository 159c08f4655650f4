const OWN_ELEMENTS =
  'crg-summary, crg-badge, crg-rate-note, crg-order-note, crg-cancel-guard, crg-replies, crg-shortcuts, crg-diagnostics, #crg-style';
const OWN_ATTRIBUTES = ['data-crg-order', 'data-crg-state', 'data-crg-hidden', 'data-crg-page', 'data-crg-health'];

/**
 * Takes away what an earlier run of the extension left on the page: Firefox ends content scripts without a word when an
 * extension is updated, and starts the new ones in the pages that are open.
 */
export function clearLeftovers(root: Document, kept: Element | null = null): void {
  for (const element of root.querySelectorAll(OWN_ELEMENTS)) if (element !== kept) element.remove();
  for (const name of OWN_ATTRIBUTES) {
    for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
}

/** Puts an element where the summary stands, if it does, until the seller closes it: its script may have ended. */
export function putInSummarysPlace(root: Document, element: Element): void {
  const summary = root.querySelector('crg-summary');
  if (!summary) return;
  element.toggleAttribute('data-floating', summary.hasAttribute('data-floating'));
  element.shadowRoot?.querySelector('button')?.addEventListener('click', () => element.remove());
  summary.replaceWith(element);
}

/** Takes away copies of our elements of one name, as a page makes them that writes its own markup anew. */
export function clearCopies(root: Document, name: string, ours: readonly Element[]): void {
  // The browser remembers how many there are until the page changes.
  const all = root.getElementsByTagName(name);
  if (all.length <= ours.length) return;
  const kept = new Set(ours);
  for (const element of [...all]) if (!kept.has(element)) element.remove();
}
