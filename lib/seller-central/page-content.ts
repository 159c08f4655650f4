import { PAGE_CONTENT } from './manage-orders/selectors.ts';

/** The first part of a page that is none of its menus, shows something and is not our own. */
const FIRST_CONTENT =
  'body > :not(nav, header, #navbar, script, style, noscript, crg-summary, crg-order-note, crg-cancel-guard, crg-replies)';

/** The element that is known to hold a page's content; null where there is none. */
export function knownContentOf(root: Document): Element | null {
  for (const css of PAGE_CONTENT) {
    const found = root.querySelector(css);
    if (found) return found;
  }
  return null;
}

/** The page's content: where nothing known holds it, the first part of the page behind its menus. */
export function contentOf(root: Document): Element | null {
  return knownContentOf(root) ?? root.querySelector(FIRST_CONTENT);
}

/** Puts an element of ours right before another, on top of the page where there is none, and leaves it where it is already. */
export function placeBefore(own: Element, anchor: Element | null, root: Document): void {
  if (anchor && anchor.previousElementSibling !== own) anchor.before(own);
  else if (!anchor && root.body?.firstElementChild !== own) root.body?.prepend(own);
}
