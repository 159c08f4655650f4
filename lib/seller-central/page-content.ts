import { PAGE_FRAME } from './cancel-order/selectors.ts';
import { PAGE_CONTENT } from './manage-orders/selectors.ts';

/** What stands above a page's content, belongs to no content or is our own. */
const NO_CONTENT = `${PAGE_FRAME}, header, [role="banner"], script, style, link, noscript, template`;

/** The element that is known to hold a page's content; null where there is none. */
export function knownContentOf(root: Document): Element | null {
  return PAGE_CONTENT.map((css) => root.querySelector(css)).find((element) => element !== null) ?? null;
}

/** The page's content: where nothing known holds it, the first part of the page behind its menus. */
export function contentOf(root: Document): Element | null {
  const isContent = (part: Element) => !part.matches(NO_CONTENT) && !part.localName.startsWith('crg-');
  return knownContentOf(root) ?? [...(root.body?.children ?? [])].find(isContent) ?? null;
}

/** Puts an element of ours right before another, on top of the page where there is none, and leaves it where it is already. */
export function placeBefore(own: Element, anchor: Element | null, root: Document): void {
  if (anchor && anchor.previousElementSibling !== own) anchor.before(own);
  else if (!anchor && root.body?.firstElementChild !== own) root.body?.prepend(own);
}
