const OWN_ELEMENTS =
  'crg-summary, crg-badge, crg-rate-note, crg-order-note, crg-cancel-guard, crg-replies, crg-shortcuts, crg-diagnostics, #crg-style';
const OWN_ATTRIBUTES = ['data-crg-order', 'data-crg-state', 'data-crg-hidden', 'data-crg-page', 'data-crg-health'];

/**
 * Takes away what an earlier run of the extension left on the page: Firefox ends content scripts without a word when an
 * extension is updated, and starts the new ones in the pages that are open.
 */
export function clearLeftovers(root: Document): void {
  for (const element of root.querySelectorAll(OWN_ELEMENTS)) element.remove();
  for (const name of OWN_ATTRIBUTES) {
    for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
}

/** Takes away copies of an element of ours, as a page makes them that writes its own markup anew. */
export function clearCopies(host: HTMLElement): void {
  for (const element of host.ownerDocument.querySelectorAll(host.localName)) if (element !== host) element.remove();
}
