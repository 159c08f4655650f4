/** Elements of our own carry this prefix in their tag's name. */
const OWN_PREFIX = 'CRG-';

/** The attributes by which Seller Central tells something; watching all of them would make every hover a change. */
const TELLING_ATTRIBUTES = ['class', 'href', 'hidden', 'style'];

/** More records at once than passes of ours make: the browser is parsing the page, or the page draws its list anew. */
const FLOOD = 2_000;

/** Of an inline style only what shows or hides is telling; the rest changes with every animation. */
const SHOWING = /(?:display|visibility)\s*:\s*[\w-]+/g;

export interface PagePass {
  /** Elements in which something changed since the last pass; empty for a pass that was asked for by `request`. */
  readonly changed: ReadonlySet<Element>;
}

export interface PageObserver {
  /** Asks for a pass before the next paint although the page did not change. */
  request(): void;
  /** Watches the open shadow roots around an element, and its own: the document's observer sees nothing of them. */
  watchShadows(element: Element): void;
}

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
  attributeFilter: TELLING_ATTRIBUTES,
};

/**
 * Watches a page with one MutationObserver and calls `pass` at most once per animation frame: after the frame's styles
 * and layout, so that a pass that asks for them costs neither twice, and before it is painted, so that what a pass adds
 * never shows up a frame late. Changes that we made ourselves are not counted. In a hidden tab, where frames stand
 * still, a pass comes after a short delay instead. `beforeLayout` is called ahead of each pass for what takes room in
 * the page: put in place after the layout, it would be a layout shift (Chromium 156), though nobody saw the page without.
 */
export function observePage(
  root: Document,
  pass: (pass: PagePass) => void,
  signal: AbortSignal,
  beforeLayout: () => void = () => {},
): PageObserver {
  let changed = new Set<Element>();
  let cancelScheduled: (() => void) | null = null;

  const run = () => {
    cancelScheduled?.();
    cancelScheduled = null;
    const seen = changed;
    changed = new Set();
    pass({ changed: seen });
  };
  // A fresh observation is always reported, and no other callback comes between layout and paint. It begins in the
  // frame's first step: one that began during the reporting itself would be an error that the page hears of.
  const afterLayout = new ResizeObserver(run);
  const request = () => {
    if (cancelScheduled || signal.aborted) return;
    if (document.hidden) {
      const timer = setTimeout(run, 100);
      cancelScheduled = () => clearTimeout(timer);
    } else {
      const frame = requestAnimationFrame(() => {
        beforeLayout();
        afterLayout.observe(root.documentElement);
      });
      cancelScheduled = () => {
        cancelAnimationFrame(frame);
        afterLayout.disconnect();
      };
    }
  };
  const observer = new MutationObserver((records) => {
    const before = changed.size;
    // Which of so many are our own need not be known, since there will be a pass for the others.
    const isFlood = records.length > FLOOD;
    for (const record of records) {
      const element = elementAt(record.target);
      // A page that is being parsed brings a record for each of its nodes, so what is known is not asked again.
      if (!element || changed.has(element)) continue;
      if ((isFlood && record.type === 'childList') || (!isOwnChange(record) && isTelling(record, element)))
        changed.add(element);
    }
    if (changed.size > before) request();
  });
  observer.observe(root, WATCHED);
  const shadows = new WeakSet<ShadowRoot>();
  // A frame that was asked for while the tab was visible never comes once it is hidden.
  const onVisibilityChange = () => {
    if (!cancelScheduled) return;
    cancelScheduled();
    cancelScheduled = null;
    request();
  };
  document.addEventListener('visibilitychange', onVisibilityChange, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      cancelScheduled?.();
    },
    { once: true },
  );
  request();
  return {
    request,
    watchShadows(element) {
      for (const shadow of shadowsOf(element)) {
        if (signal.aborted || shadows.has(shadow)) continue;
        shadows.add(shadow);
        observer.observe(shadow, WATCHED);
      }
    },
  };
}

/** The element that a change is about; of a shadow root it is the host. */
function elementAt(node: Node | null): Element | null {
  if (node === null || node instanceof Element) return node;
  return node instanceof ShadowRoot ? node.host : elementAt(node.parentNode);
}

function shadowsOf(element: Element): ShadowRoot[] {
  // A form's field may bear the name of the property.
  const own: ShadowRoot | null = Reflect.get(Element.prototype, 'shadowRoot', element);
  const around = Node.prototype.getRootNode.call(element);
  return [...(own ? [own] : []), ...(around instanceof ShadowRoot ? shadowsOf(around.host) : [])];
}

function isTelling({ attributeName, oldValue }: MutationRecord, element: Element): boolean {
  return (
    attributeName !== 'style' || showing(oldValue) !== showing(Element.prototype.getAttribute.call(element, 'style'))
  );
}

function showing(style: string | null): string {
  return style?.match(SHOWING)?.join() ?? '';
}

function isOwnChange(record: MutationRecord): boolean {
  if (isOwn(record.target)) return true;
  return record.type === 'childList' && allOwn(record.addedNodes) && allOwn(record.removedNodes);
}

/** Not by an iterator: nearly all lists are of one node, and to iterate costs more than to ask it. */
function allOwn(nodes: NodeList): boolean {
  for (let index = 0; index < nodes.length; index++) if (!isOwn(nodes[index])) return false;
  return true;
}

function isOwn(node: Node | undefined): boolean {
  // Of a form the name may be a field of its own; no element of ours is a form.
  const name: unknown = node?.nodeName;
  return typeof name === 'string' && name.startsWith(OWN_PREFIX);
}
