import { elementsWith, type Part } from './parts.ts';

/** What may become of a part of a page without the page saying anything else to a person. */
export const CHANGES = ['rename', 'remove', 'nest', 'reorder', 'split text', 'split elements', 'duplicate'] as const;
export type Change = (typeof CHANGES)[number];

/** Where a text is cut in two, as fractions of it; 1: before its last character. */
const CUTS = [1 / 3, 1 / 2, 1] as const;

/** One change of one part. */
export interface Mutation {
  readonly change: Change;
  readonly part: Part;
  /** Which of the cuts a split makes. */
  readonly cut: number;
}

export function mutationsOf(parts: readonly Part[]): Mutation[] {
  return parts.flatMap((part) =>
    CHANGES.flatMap((change) =>
      CUTS.slice(0, change.startsWith('split') ? CUTS.length : 1).map((cut) => ({ change, part, cut })),
    ),
  );
}

export function nameOf({ change, part, cut }: Mutation): string {
  return `${change} ${part.kind} ${part.name}${change.startsWith('split') ? ` at ${cut.toFixed(2)}` : ''}`;
}

/** Changes the page in place; false where there was nothing to change. */
export function mutate(root: Document, { change, part, cut }: Mutation): boolean {
  const elements = elementsWith(root, part);
  const change1 = CHANGERS[change];
  return elements.filter((element) => change1(element, part, cut)).length > 0;
}

type Changer = (element: Element, part: Part, cut: number) => boolean;

const CHANGERS: Readonly<Record<Change, Changer>> = {
  rename: (element, part) => rename(element, part, `zz-${part.name}`),
  remove: (element, part) => rename(element, part, null),
  nest,
  reorder,
  'split text': (element, _, cut) => split(element, cut, (root, text) => root.createTextNode(text)),
  'split elements': (element, _, cut) => split(element, cut, asElement),
  duplicate,
};

function rename(element: Element, { kind, name }: Part, next: string | null): boolean {
  switch (kind) {
    case 'tag':
      return renameTag(element, next);
    case 'class':
      element.classList.remove(name);
      if (next) element.classList.add(next);
      return true;
    case 'id':
      return setOrRemove(element, 'id', next);
    case 'test id':
      return setOrRemove(element, element.hasAttribute('data-test-id') ? 'data-test-id' : 'data-testid', next);
    case 'attribute': {
      const value = element.getAttribute(name) ?? '';
      element.removeAttribute(name);
      if (next) element.setAttribute(next, value);
      return true;
    }
  }
}

function setOrRemove(element: Element, name: string, value: string | null): boolean {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
  return true;
}

/** Another tag for the same content, or the content alone. */
function renameTag(element: Element, tag: string | null): boolean {
  if (!element.isConnected) return false;
  if (tag === null) {
    element.replaceWith(...element.childNodes);
    return true;
  }
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return true;
}

/** What stands in a line must not be torn out of it: a wrapper around it is one that stands in a line too. */
function isInLine(element: Element): boolean {
  return getComputedStyle(element).display === 'inline';
}

/** HTML lets nothing stand between a table, its bodies, its rows and their cells, nor between a list of options and its options. */
const NOT_TO_NEST = 'thead, tbody, tr, option, optgroup';

function nest(element: Element): boolean {
  if (!element.isConnected || element.matches(NOT_TO_NEST) || element === element.ownerDocument.documentElement)
    return false;
  const around = element.ownerDocument.createElement(isInLine(element) ? 'span' : 'div');
  if (element.matches('td, th')) {
    around.append(...element.childNodes);
    element.append(around);
  } else {
    element.before(around);
    around.append(element);
  }
  return true;
}

/** A label and its value, and words of one sentence, mean something by their order. */
const IN_SEQUENCE = 'dt, dd, option, kat-option';

/** Cells move with their column, to its front; anything else behind the last of its siblings. */
function reorder(element: Element): boolean {
  const parent = element.parentElement;
  if (!parent || parent.childElementCount < 2 || element.matches(IN_SEQUENCE) || hasText(parent)) return false;
  if (!element.matches('td, th')) {
    parent.append(element);
    return true;
  }
  const at = [...parent.children].indexOf(element);
  const table = element.closest('table');
  if (!table || element.matches('[data-zz]')) return false;
  for (const { cells } of table.rows) {
    const cell = cells[at];
    cell?.parentElement?.prepend(cell);
    cell?.setAttribute('data-zz', '');
  }
  return true;
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}

function asElement(root: Document, text: string): Node {
  const made = root.createElement('span');
  made.textContent = text;
  return made;
}

/** Cuts each text that stands in the element itself; what is in two parts still reads as one. */
function split(element: Element, cut: number, make: (root: Document, text: string) => Node): boolean {
  if (element.matches('option, textarea, select')) return false;
  const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim().length > 1);
  for (const text of texts) {
    const data = text.textContent ?? '';
    const from = data.length - data.trimStart().length;
    const length = data.trim().length;
    const at = from + (cut === 1 ? length - 1 : Math.floor(length * cut));
    const parts = [data.slice(0, at), data.slice(at)].map((part) => make(element.ownerDocument, part));
    element.replaceChild(parts[1] ?? text, text);
    if (parts[0] && parts[1]) element.insertBefore(parts[0], parts[1]);
  }
  return texts.length > 0;
}

/** The element once more behind itself, as a page shows it that was drawn twice. */
function duplicate(element: Element): boolean {
  if (!element.parentElement) return false;
  element.after(element.cloneNode(true));
  return true;
}
