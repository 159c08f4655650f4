/** Something by which a reader can know an element, and by which Amazon can lose us when it changes. */
export interface Part {
  readonly kind: 'class' | 'id' | 'test id' | 'attribute' | 'tag';
  readonly name: string;
}

/** These attributes say whether a thing shows or counts: without one the page itself says something else. */
const STATES: ReadonlySet<string> = new Set(
  'hidden style disabled checked selected readonly type contenteditable'.split(' '),
);

/** By this the test itself knows an element again. */
export const MARK = 'data-truth';

/** Words that Katal shows out of attributes: renamed, they are gone from the page. */
const SHOWN: ReadonlySet<string> = new Set(['label', 'header', 'description', 'placeholder', 'options', 'text']);

/** Not parts of what the page shows. */
const FRAME = 'html, head, head *, body, script, style, template';

const TEST_IDS = ['data-test-id', 'data-testid'];

/** The menus around every page of the practice shop: changed with one kind of page, they say nothing more with the others. */
const MENUS = '#navbar, #navbar *, .nav-menu, .nav-menu *';

/** Every element that shows, in open shadow roots too. */
function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(FRAME) ? [] : [element]),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}

function partsOf(element: Element): Part[] {
  const attributes = element
    .getAttributeNames()
    .filter((name) => name !== MARK && !STATES.has(name) && !SHOWN.has(name));
  const testIds = TEST_IDS.flatMap((name) => element.getAttribute(name) ?? []);
  return [
    { kind: 'tag', name: element.localName },
    ...[...element.classList].map((name) => ({ kind: 'class', name }) as const),
    ...(element.id ? [{ kind: 'id', name: element.id } as const] : []),
    ...testIds.map((name) => ({ kind: 'test id', name }) as const),
    ...attributes.map((name) => ({ kind: 'attribute', name }) as const),
  ];
}

/** Each part of a page once, and how often it has any that are left alone, since they are what the page means. */
export function partsIn(
  root: Document,
  withMenus: boolean,
): { readonly parts: readonly Part[]; readonly leftAlone: number } {
  const elements = elementsIn(root).filter((element) => withMenus || !element.matches(MENUS));
  const parts = new Map(elements.flatMap(partsOf).map((part) => [`${part.kind} ${part.name}`, part]));
  if (root.documentElement.lang) parts.set('attribute lang', { kind: 'attribute', name: 'lang' });
  const names = new Set(elements.flatMap((element) => element.getAttributeNames()));
  return {
    parts: [...parts.values()],
    leftAlone: [...names].filter((name) => STATES.has(name) || SHOWN.has(name)).length,
  };
}

/** The elements of a page that have a part. */
export function elementsWith(root: Document, part: Part): Element[] {
  return [root.documentElement, ...elementsIn(root)].filter((element) => HAS[part.kind](element, part.name));
}

const HAS: Readonly<Record<Part['kind'], (element: Element, name: string) => boolean>> = {
  tag: (element, name) => element.localName === name,
  class: (element, name) => element.classList.contains(name),
  id: (element, name) => element.id === name,
  'test id': (element, name) => TEST_IDS.some((attribute) => element.getAttribute(attribute) === name),
  attribute: (element, name) => element.hasAttribute(name),
};
