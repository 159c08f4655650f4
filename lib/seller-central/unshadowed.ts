/**
 * A form's fields stand in the place of its own properties: of one with a field called "parentElement" the parent is that
 * field, whose parent is the form, and a walk upwards never ends. That holds in our world too (Chromium 156), so whatever
 * may meet a form asks the prototype, which has what nodes have as well.
 */
const own = (node: Node, name: string) => Reflect.get(Element.prototype, name, node);

export const parentOf = (node: Node): Element | null => own(node, 'parentElement');
export const slotOf = (element: Element): Element | null => own(element, 'assignedSlot');
export const shadowOf = (element: Element): ShadowRoot | null => own(element, 'shadowRoot');
export const childrenOf = (node: Node): NodeListOf<ChildNode> => own(node, 'childNodes');
export const tagOf = (element: Element): string => own(element, 'localName');

const ask = (node: Node, name: string, about: string | Node) => own(node, name).call(node, about);

export const holds = (outer: Node, inner: Node): boolean => ask(outer, 'contains', inner);

export const isMatch = (element: Element, css: string): boolean => ask(element, 'matches', css);
export const closestTo = (element: Element, css: string): Element | null => ask(element, 'closest', css);
export const attributeOf = (element: Element, name: string): string | null => ask(element, 'getAttribute', name);
export const allIn = (element: Element, css: string): NodeListOf<Element> => ask(element, 'querySelectorAll', css);

/** Whether a node stands in an element that a selector matches, or is one. */
export function isWithin(node: Node, css: string): boolean {
  const element = node instanceof Element ? node : parentOf(node);
  return element !== null && closestTo(element, css) !== null;
}
