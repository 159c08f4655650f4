/**
 * Alt+Shift+Down and Alt+Shift+Up step through the orders to act on. No key is taken from a field in which the seller
 * may be writing, also inside the page's own components.
 */
export function listenForSteps(onStep: (direction: 1 | -1) => void, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (!direction || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || isWriting(event)) return;
    event.preventDefault();
    onStep(direction);
  };
  document.addEventListener('keydown', onKeyDown, { signal });
}

function isWriting(event: Event): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
