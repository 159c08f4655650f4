/** One stay on one page: from the moment its address is reached until it is left or the extension stops. */
export interface PageVisit {
  readonly url: URL;
  /** When the visit began, epoch milliseconds. */
  readonly startedAt: number;
  /** Fires when the page is left or the extension stops; everything that the visit added must then go. */
  readonly signal: AbortSignal;
}

/**
 * Starts a feature on the page that it is for, and ends it when the seller moves on, also where Seller Central swaps
 * pages without a load. `keyOf` names the page behind an address (null: not ours); while the key stays the same, the
 * visit goes on, so a tab or paging click does not restart it.
 */
export function runOnPage(
  signal: AbortSignal,
  keyOf: (url: URL) => string | null,
  start: (visit: PageVisit) => void,
): void {
  let currentKey: string | null = null;
  let current: AbortController | null = null;
  const followAddress = () => {
    if (signal.aborted) return;
    const url = new URL(location.href);
    const key = keyOf(url);
    if (key === currentKey) return;
    current?.abort();
    currentKey = key;
    current = key === null ? null : new AbortController();
    if (current) start({ url, startedAt: Date.now(), signal: current.signal });
  };
  signal.addEventListener('abort', () => current?.abort(), { once: true });
  onLocationChange(followAddress, signal);
  followAddress();
}

/**
 * Calls back after each change of the address within the document. The Navigation API tells it (Chrome 102, Firefox
 * 147); in Firefox 140 to 146 a script's pushState is silent, so there the address is compared once per changed frame.
 */
function onLocationChange(callback: () => void, signal: AbortSignal): void {
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('currententrychange', callback, { signal });
    return;
  }
  addEventListener('popstate', callback, { signal });
  let scheduled = false;
  const observer = new MutationObserver(() => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      callback();
    });
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
