import { childrenOf, isMatch, parentOf, shadowOf, slotOf, tagOf } from '../unshadowed.ts';
import { PAGE_EDGE, PAGE_FORM, PAGE_FRAME } from './selectors.ts';

/**
 * Every element that a selector matches, in open shadow roots too, in the page's sequence. Elements of our own are
 * passed by.
 */
export function findDeep(root: ParentNode, css: string): Element[] {
  const found: Element[] = [];
  inSequence<Element>(root.querySelectorAll('*'), (element) => {
    if (tagOf(element).startsWith('crg-')) return [];
    if (isMatch(element, css)) found.push(element);
    return shadowOf(element)?.querySelectorAll('*') ?? [];
  });
  return found;
}

/** Visits nodes, and after each those that its visit gives: no calls within calls, which a deep page could make too many. */
function inSequence<T>(first: Iterable<T>, visit: (node: T) => Iterable<T>): void {
  const pending = [...first].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop())
    for (const next of [...visit(node)].reverse()) pending.push(next);
}

/** The element that an element is laid out in, out of shadow roots too. */
export function parentAcross(element: Element): Element | null {
  const around = slotOf(element) ?? parentOf(element);
  if (around) return around;
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The nearest element around one, itself included, that a selector matches, out of shadow roots too. */
export function closestAcross(element: Element, css: string): Element | null {
  for (let part: Element | null = element; part; part = parentAcross(part)) if (isMatch(part, css)) return part;
  return null;
}

/** Whether one element lies in another, in its shadow roots too. */
export function containsDeep(outer: Element, inner: Element): boolean {
  for (let part: Element | null = inner; part; part = parentAcross(part)) if (part === outer) return true;
  return false;
}

/** Whether an element is part of what the seller sees, and not of a hidden copy of a form. */
export function isShown(element: Element): boolean {
  if (getComputedStyle(element).visibility === 'hidden') return false;
  for (let part: Element | null = element; part; part = parentAcross(part))
    if (getComputedStyle(part).display === 'none') return false;
  return true;
}

/** Whether an element is part of the page's frame: its menus, its search, its language picker. */
export function isInFrame(element: Element): boolean {
  const edge = closestAcross(element, PAGE_EDGE);
  return closestAcross(element, PAGE_FRAME) !== null || (edge !== null && closestAcross(edge, PAGE_FORM) === null);
}

/** The texts of an element one by one, those in its shadow roots behind its own. */
export function textRuns(element: Element): string[] {
  const runs: string[] = [];
  inSequence<Node>([element], (node) => {
    if (node instanceof Text) runs.push(node.data.replace(/\s+/g, ' ').trim());
    if (!(node instanceof Element)) return childrenOf(node);
    if (isMatch(node, 'style, script, template')) return [];
    return [...childrenOf(node), ...(shadowOf(node)?.childNodes ?? [])];
  });
  return runs.filter((text) => text !== '');
}

/** The attributes by which a page's own script knows an element, in one text. */
export function namesOf(element: Element): string {
  return ['name', 'id', 'data-test-id', 'data-testid', 'class', 'autocomplete']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ');
}

/** The texts that label a control: its attributes, its labels, the legend of its group, or the text right before it. */
export function labelsOf(element: Element): string[] {
  const root = element.getRootNode();
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const referred =
    root instanceof Document || root instanceof ShadowRoot ? ids.map((id) => root.getElementById(id)) : [];
  const native = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
  const legend = element.closest('fieldset')?.querySelector(':scope > legend') ?? null;
  const before = element.previousElementSibling ?? element.parentElement?.previousElementSibling ?? null;
  const attributes = ['label', 'aria-label'].flatMap((name) => element.getAttribute(name) ?? []);
  const around = [...referred, ...(native ?? []), legend, before].flatMap((part) => (part ? textRuns(part) : []));
  return [...attributes, ...around].map((text) => text.replace(/^[\s*]+|[\s*:：]{1,20}$/g, ''));
}
