import { closestAcross, findDeep, isInFrame, isShown, parentAcross } from '../cancel-order/deep-dom.ts';
import { anyOf } from '../generation.ts';
import { holds } from '../unshadowed.ts';
import { CONTACT_ROOT, CONTACT_TEXT, KATAL_BOX, TEXT_BOXES, THREAD } from './selectors.ts';

/** The box in which the seller writes to the buyer. */
export interface TextBox {
  /** The page's own element: Katal's host, a native text area, or an element that is edited in place. */
  readonly element: Element;
  /** Where the text stands: the element itself, or the native box in its open shadow root. */
  readonly field: HTMLTextAreaElement | HTMLElement;
  read(): string;
}

/**
 * The one box that a message to the buyer is written in; null where none is, or where it isn't sure which. On the contact
 * page by its place (5.1: A), in the inbox by the thread that it stands beside; on either the page's only large box.
 */
export function findTextBox(root: ParentNode): TextBox | null {
  const boxes = findDeep(root, TEXT_BOXES).filter(
    (box) => !isPartOfAnother(box) && !isInFrame(box) && !box.matches('[readonly]') && isShown(box),
  );
  const within = (css: string) => boxes.filter((box) => closestAcross(box, css));
  const layers = [within(anyOf(CONTACT_TEXT)), within(CONTACT_ROOT), besideThread(root, boxes), boxes];
  const [only, another] = layers.find((found) => found.length > 0) ?? [];
  return only && !another ? textBoxOf(only) : null;
}

function isPartOfAnother(box: Element): boolean {
  const around = parentAcross(box);
  return around !== null && closestAcross(around, TEXT_BOXES) !== null;
}

/** The boxes in the smallest part of the page that holds the open thread and any box. */
function besideThread(root: ParentNode, boxes: readonly Element[]): Element[] {
  const thread = [...root.querySelectorAll(anyOf(THREAD))].find(isShown);
  for (let part = thread ? parentAcross(thread) : null; part; part = parentAcross(part)) {
    const here = boxes.filter((box) => part && holds(part, box));
    if (here.length > 0) return here;
  }
  return [];
}

function textBoxOf(element: Element): TextBox | null {
  const field = element.matches(KATAL_BOX)
    ? (element.shadowRoot?.querySelector('textarea') ?? element.querySelector('textarea'))
    : element;
  if (field instanceof HTMLTextAreaElement) return { element, field, read: () => field.value };
  if (field instanceof HTMLElement) return { element, field, read: () => textOf(field) };
  return null;
}

/** The lines as they are shown; jsdom lays nothing out and knows the bare text alone. */
function textOf(field: HTMLElement): string {
  return (field.innerText ?? field.textContent ?? '').replace(/\n$/, '');
}
