import { anyOf } from '../generation.ts';
import { closestAcross } from './deep-dom.ts';
import { SUBMIT_BY_TYPE } from './selectors.ts';

/** Tells the page of a new value as the browser does after a person's input. Frameworks listen for one or the other. */
export function tellPage(element: Element): void {
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/**
 * Sets a text past any setter that a framework put on the element itself: such a setter would take the value for one
 * that the framework knows already and ignore the event behind it (1.8: C).
 */
export function setNativeText(box: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const { prototype } = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Reflect.set(prototype, 'value', text, box);
  tellPage(box);
}

/** Chooses an option of a native drop-down; by its place, since two options can share a value. */
export function setNativeOption(select: HTMLSelectElement, index: number): void {
  Reflect.set(HTMLSelectElement.prototype, 'selectedIndex', index, select);
  tellPage(select);
}

/**
 * Presses an element of the page; only ever a control that is to be filled. Nothing in a submit or a link is pressed,
 * whatever a rules file takes for an option.
 */
export function press(element: Element): void {
  if (element instanceof HTMLElement && !closestAcross(element, `${anyOf(SUBMIT_BY_TYPE)}, a[href]`)) element.click();
}
