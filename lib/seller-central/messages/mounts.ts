import { contentOf, placeBefore } from '../page-content.ts';
import type { ContactReason } from './contact-reason.ts';
import { CONTACT_ROOT } from './selectors.ts';
import type { TextBox } from './text-box.ts';

/**
 * Puts the replies right before the text box; before the page's content where there is none, so that they can be copied.
 * Placed in the frame in which the box itself appears, they move nothing that was painted. Never inside a shadow root.
 */
export function placeReplies(
  replies: HTMLElement,
  { box, reason }: { readonly box: TextBox | null; readonly reason: ContactReason | null },
  root: Document,
  isWaiting: boolean,
): void {
  const content = () => outside(reason?.element) ?? root.querySelector(CONTACT_ROOT) ?? contentOf(root);
  const anchor = outside(box?.element) ?? (isWaiting ? null : content());
  if (anchor || !isWaiting) placeBefore(replies, anchor, root);
}

/** The element, or the host of the outermost shadow root around it: what is in there is not ours to add to. */
function outside(element: Element | undefined): Element | null {
  let part = element;
  for (let root = part?.getRootNode(); root instanceof ShadowRoot; root = part.getRootNode()) part = root.host;
  return part ?? null;
}
