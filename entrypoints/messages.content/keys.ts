/**
 * Alt+Shift+R goes to the search among the replies, also from the text box: no page of Seller Central's is known to use
 * it (2026-11, D), and without modifiers no key is taken from the page. The key is told by its place, since with Alt it
 * writes another sign on many keyboards.
 */
export function listenForSearch(onSearch: () => void, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { altKey, shiftKey, ctrlKey, metaKey, code } = event;
    if (code !== 'KeyR' || !altKey || !shiftKey || ctrlKey || metaKey) return;
    event.preventDefault();
    onSearch();
  };
  document.addEventListener('keydown', onKeyDown, { signal });
}
