import browser from 'webextension-polyfill';
import { SETTINGS_KEY } from './settings-key.ts';

/** Calls back after each change of the settings, wherever it was made, until `signal` fires. */
export function onSettingsChanged(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && SETTINGS_KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listener), { once: true });
}
