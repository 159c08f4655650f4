/** What of an element or a text may be told; everything that a page holds passes one of these. */
export interface Description {
  /** Tag and attributes of an element in one line. */
  element(element: Element): string;
  /** The shape of a text that is more than white space. */
  text(text: string, parent: Element): string;
}

/** Of these only that they are there; what stands in them is code, a copy, or a drawing. */
const CLOSED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'object',
  'canvas',
  'video',
  'audio',
]);
/** Nothing that a reader looks at. */
const LEFT_OUT = new Set(['script', 'style', 'noscript', 'link', 'meta', 'base', 'template']);

/**
 * Goes through a page in the order of its markup, open shadow roots included, and yields a line for each element and
 * each text, one space of indent a level. Comments, frames' documents, code and elements of our own are left out.
 */
export function* skeletonOf(root: Element, description: Description): Generator<string, void> {
  const rest: { node: Node | ShadowRoot; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { node, depth } = next;
    const indent = ' '.repeat(Math.min(depth, 60));
    if (node instanceof Text) {
      const text = node.data.trim();
      if (text !== '' && node.parentElement) yield `${indent}= ${description.text(text, node.parentElement)}`;
      continue;
    }
    if (node instanceof Element) {
      const tag = own<string>(Element, 'localName', node);
      if (LEFT_OUT.has(tag) || tag.startsWith('crg-')) continue;
      yield indent + description.element(node);
      if (CLOSED.has(tag)) continue;
    } else if (node instanceof ShadowRoot) yield `${indent}#shadow`;
    else continue;
    for (const child of [...own<NodeList>(Node, 'childNodes', node)].reverse())
      rest.push({ node: child, depth: depth + 1 });
    const shadow = node instanceof Element ? own<ShadowRoot | null>(Element, 'shadowRoot', node) : null;
    if (shadow) rest.push({ node: shadow, depth: depth + 1 });
  }
}

/** A property that a field of the same name may hide from a form. */
function own<T>(kind: { readonly prototype: Node }, name: string, node: Node): T {
  return Reflect.get(kind.prototype, name, node);
}
