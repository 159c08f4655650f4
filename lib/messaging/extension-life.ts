import browser from 'webextension-polyfill';
import { answerLifeSigns } from './life-signs.ts';

/** The port that content scripts hold; the background only accepts it. */
const PAGE_PORT = 'page';

/** How long after its port's end a script looks whether it was cut off: at once, and late on a busy machine. */
const CUT_OFF_AFTER_MS = [0, 300, 3_000];

/**
 * Calls back once, when the extension under a content script is gone: updated, switched off or removed. Chromium leaves
 * the script running then, cut off from the extension; the port's end tells at once, and where the worker had ended the
 * port before, the seller's return to the tab or next click does. Firefox ends the script itself, so that this one gives
 * signs of its life to one that stays.
 */
export function onExtensionGone(callback: () => void, signal: AbortSignal): void {
  const stop = new AbortController();
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  const check = () => {
    if (signal.aborted || stop.signal.aborted || isAlive()) return;
    stop.abort();
    callback();
  };
  const connect = () => {
    if (port || !isAlive()) return;
    const mine = browser.runtime.connect({ name: PAGE_PORT });
    port = mine;
    mine.onDisconnect.addListener(() => {
      if (port === mine) port = null;
      // The port ends a moment before the script is cut off (Chromium 156).
      for (const delay of CUT_OFF_AFTER_MS) setTimeout(check, delay);
    });
  };
  const onReturn = () => {
    check();
    if (document.visibilityState === 'visible') connect();
  };
  const options = { signal: AbortSignal.any([signal, stop.signal]) };
  document.addEventListener('visibilitychange', onReturn, options);
  // Of a page that is kept for the way back Chromium (156) ends the port, and tells so only after the return.
  addEventListener(
    'pagehide',
    () => {
      port = null;
    },
    options,
  );
  addEventListener('focus', onReturn, options);
  addEventListener('pointerdown', check, { ...options, capture: true });
  connect();
  answerLifeSigns(document, signal);
}

/** Cut off from its extension, a script finds no id, or no API at all. */
function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
