import type { Redactor } from '../../diagnostics/redactor.ts';
import { isOrderId, orderIdsIn } from '../../orders/order-id.ts';
import { codeOfValue } from '../cancel-order/reason-code.ts';

/** Attributes whose values are names, of which readers make use. */
const NAMES = new Set(
  'role type name for scope slot part variant data-test-id data-testid data-test data-action data-column'.split(' '),
);
/** Attributes in which a page, and above all Katal's elements, says in words what it has to say. */
const TEXTS = new Set(['label', 'title', 'header', 'description', 'placeholder', 'alt', 'aria-label', 'value']);
const ADDRESSES = new Set(['href', 'action']);
/** Tags of one letter; as a part of any other name a letter says nothing. */
const SHORT_TAGS = /^[abipqsu]$/;
const MOST_ATTRIBUTES = 30;
const MOST_CLASSES = 20;

/** An element in one line, `td#id.class[data-test-id=oth-order-status][hidden]`; `text` gives the shape of a text. */
export function describeElement(element: Element, redactor: Redactor, text: (text: string) => string): string {
  const { classList, attributes, id: name, localName } = ownOf(element);
  const classes = [...classList].slice(0, MOST_CLASSES).map((name) => `.${redactor.name(name)}`);
  const others = [...attributes]
    .filter(({ name }) => name !== 'id' && name !== 'class' && !name.startsWith('data-crg-'))
    .slice(0, MOST_ATTRIBUTES)
    .map((attribute) => `[${describeAttribute(attribute, redactor, text)}]`);
  const id = name === '' ? '' : `#${redactor.name(name)}`;
  const tag = SHORT_TAGS.test(localName) ? localName : redactor.name(localName);
  return tag + id + classes.join('') + others.join('') + frameOf(element);
}

function describeAttribute({ name, value }: Attr, redactor: Redactor, text: (text: string) => string): string {
  const known = redactor.name(name);
  const told = (shape: string) => `${known}=${shape}`;
  if (value === '') return known;
  if (isOrderId(value)) return told(redactor.order(value));
  if (NAMES.has(name)) return told(redactor.name(value));
  if (ADDRESSES.has(name)) return told(describeAddress(value, document.baseURI, redactor));
  // A choice's code; what stands in a field is at most a text.
  if (name === 'value' && !/\s/.test(value) && codeOfValue(value)) return told(redactor.name(value));
  if (TEXTS.has(name)) return told(text(value));
  if (name === 'style') return /display\s*:\s*none/i.test(value) ? told('display:none') : known;
  return known;
}

/** Path and names of the query of an address of the page's own host; of any other only that it leads elsewhere. */
export function describeAddress(address: string, base: string, redactor: Redactor): string {
  if (!URL.canParse(address, base)) return 'none';
  const { origin, pathname, searchParams } = new URL(address, base);
  if (origin !== new URL(base).origin) return 'elsewhere';
  const [id] = orderIdsIn(pathname);
  const path = pathname
    .split('/')
    .map((part) => (part === id ? redactor.order(id) : redactor.name(part)))
    .join('/');
  const query = [...searchParams].map(
    ([key, value]) => `${redactor.name(key)}${isOrderId(value) ? `:${redactor.order(value)}` : ''}`,
  );
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

/** What a form's fields may hide from it: see `unshadowed.ts`. */
function ownOf(element: Element): Pick<Element, 'attributes' | 'classList' | 'id' | 'localName'> {
  return {
    attributes: Reflect.get(Element.prototype, 'attributes', element),
    classList: Reflect.get(Element.prototype, 'classList', element),
    id: Reflect.get(Element.prototype, 'id', element),
    localName: Reflect.get(Element.prototype, 'localName', element),
  };
}

/** Whether a frame's document could be read: that it is there, and nothing of what is in it. */
function frameOf(element: Element): string {
  if (!(element instanceof HTMLIFrameElement)) return '';
  return element.contentDocument ? ' (same origin)' : ' (elsewhere)';
}
