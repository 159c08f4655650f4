import browser from 'webextension-polyfill';
import { NEXT_ORDER } from '../../lib/messaging/page-command.ts';
import { isWriting } from '../../lib/overlay/is-writing.ts';

/**
 * Alt+Shift+Down and Alt+Shift+Up step through the orders to act on, and so does the browser's own key for the next one.
 * No key is taken from a field in which the seller may be writing.
 */
export function listenForSteps(onStep: (direction: 1 | -1) => void, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (!direction || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || isWriting(event)) return;
    event.preventDefault();
    onStep(direction);
  };
  const onMessage = (message: unknown) => {
    if (message === NEXT_ORDER) onStep(1);
  };
  document.addEventListener('keydown', onKeyDown, { signal });
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}
