/** Where the seller last wrote, kept from before the seller's hand went to our panel. */
export interface CaretMemory {
  /** Whether the seller has been in the field: an untouched one has its cursor at its start, wherever its text ends. */
  hasBeenIn(field: Element): boolean;
  /** The last selection in an element that is edited in place; null where there was none. */
  rangeIn(field: Element): Range | null;
}

export function createCaretMemory(root: Document, signal: AbortSignal): CaretMemory {
  const visited = new WeakSet<EventTarget>();
  const ranges = new WeakMap<Element, Range>();
  const visit = (event: Event) => {
    const [field] = event.composedPath();
    if (field) visited.add(field);
  };
  const keep = () => {
    const selection = root.getSelection();
    const node = selection?.anchorNode;
    const field = (node instanceof Element ? node : node?.parentElement)?.closest('[contenteditable]');
    if (field && selection && selection.rangeCount > 0) ranges.set(field, selection.getRangeAt(0).cloneRange());
  };
  root.addEventListener('focusin', visit, { capture: true, signal });
  root.addEventListener('selectionchange', keep, { signal });
  return {
    hasBeenIn: (field) => visited.has(field),
    rangeIn(field) {
      const range = ranges.get(field);
      return range && field.contains(range.commonAncestorContainer) ? range : null;
    },
  };
}
