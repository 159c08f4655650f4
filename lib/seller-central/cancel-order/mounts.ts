import { anyOf } from '../generation.ts';
import { contentOf, placeBefore } from '../page-content.ts';
import type { ReasonControl } from './reason-control.ts';
import { BLOCK, FORM } from './selectors.ts';

/**
 * Puts the guard before the form; where there is none, before the page's content. Placed in the frame in which the form
 * itself appears, it moves nothing that was painted. Never inside a shadow root or a form, and not before the content while
 * the page may still draw its form.
 */
export function placeGuard(
  guard: HTMLElement,
  controls: readonly ReasonControl[],
  root: Document,
  isWaiting: boolean,
): void {
  const anchor = anchorOf(controls[0]?.element) ?? (isWaiting ? null : contentOf(root));
  if (anchor || !isWaiting) placeBefore(guard, anchor, root);
}

/** The form around a control, or the block that it stands in, out of shadow roots: those are not ours to add to. */
function anchorOf(control: Element | undefined): Element | null {
  if (!control) return null;
  let outside = control;
  for (let root = outside.getRootNode(); root instanceof ShadowRoot; root = outside.getRootNode()) outside = root.host;
  return outside.closest(anyOf(FORM)) ?? outside.closest(BLOCK) ?? outside;
}
