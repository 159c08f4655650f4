import * as fc from 'fast-check';
import { hostileText, OBJECT_NAMES } from './hostile-texts.ts';

/** What is done to a page, at the element or text of that number. */
export type Change = readonly [kind: keyof typeof KINDS, at: number, text: string];

const ATTRIBUTES = 'id class href lang data-test-id value aria-labelledby maxlength style type name hidden label'.split(
  ' ',
);

/** Properties that readers ask elements for, by whose names a form's fields may be called. */
const SHADOWING = [
  ...'parentElement parentNode matches closest children childNodes attributes id localName tagName nodeName classList'.split(
    ' ',
  ),
  ...'getAttribute hasAttribute querySelector querySelectorAll contains textContent shadowRoot assignedSlot'.split(' '),
  ...'getRootNode nextSibling firstChild previousElementSibling childElementCount baseURI isConnected'.split(' '),
];

const KINDS = {
  text: (element: Element, text: string) => element.replaceChildren(text),
  before: (element: Element, text: string) => element.before(text),
  attribute(element: Element, text: string, at: number) {
    element.setAttribute(ATTRIBUTES[at % ATTRIBUTES.length] ?? 'id', text);
  },
  remove: (element: Element) => element.remove(),
  double: (element: Element) => element.after(element.cloneNode(true)),
  siblings(element: Element) {
    element.after(...Array.from({ length: 300 }, () => element.cloneNode(false)));
  },
  nest(element: Element) {
    for (let depth = 0; depth < 60; depth++) around(element, document.createElement('div'));
  },
  /** Fields in the place of the form's own properties, as browsers have it and jsdom 31 has not. */
  form(element: Element) {
    const form = document.createElement('form');
    around(element, form);
    for (const name of [...SHADOWING, ...OBJECT_NAMES]) {
      const field = document.createElement('input');
      field.name = name;
      Element.prototype.append.call(form, field);
      if (SHADOWING.includes(name)) Object.defineProperty(form, name, { value: field, configurable: true });
    }
  },
  namespace(element: Element, text: string) {
    const odd = document.createElementNS('http://www.w3.org/2000/svg', element.localName);
    odd.append(text);
    element.replaceWith(odd);
  },
  shadow(element: Element, text: string) {
    const host = document.createElement('kat-dropdown');
    element.before(host);
    (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).append(text, element);
  },
  frame: (element: Element) => element.before(document.createElement('iframe')),
} satisfies Record<string, (element: Element, text: string, at: number) => void>;

function around(element: Element, wrap: Element): void {
  element.before(wrap);
  wrap.append(element);
}

const kinds = Object.keys(KINDS).filter((name): name is keyof typeof KINDS => name in KINDS);

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.tuple(fc.constantFrom(...kinds), fc.nat(10_000), hostileText),
  { minLength: 1, maxLength: 8 },
);

/** Changes the test's document in place. */
export function applyChanges(list: readonly Change[]): void {
  for (const [kind, at, text] of list) {
    // A form of ours answers to no method any more, and jsdom 31 takes any `option` for one of a select's.
    const body = [...document.querySelectorAll('body :not(form, option)')];
    const element = body[at % Math.max(1, body.length)];
    if (element) KINDS[kind](element, text, at);
  }
}
