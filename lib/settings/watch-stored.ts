import type { SettingsStorage } from './settings-store.ts';

/**
 * Calls back with what is stored under a key, then after each change, wherever it was made, until `signal` fires. A
 * browser that gives no storage any more (the extension was updated under the page) leaves the last value standing.
 */
export function watchStored(
  key: string,
  onChange: (stored: unknown) => void,
  signal: AbortSignal,
  { local, onChanged }: SettingsStorage,
): void {
  let isNewer = false;
  const listener: Parameters<typeof onChanged.addListener>[0] = (changes, area) => {
    const change = changes[key];
    if (area !== 'local' || !change) return;
    isNewer = true;
    onChange(change.newValue);
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
  local.get(key).then(
    (stored) => {
      if (!isNewer && !signal.aborted) onChange(stored[key]);
    },
    () => {},
  );
}
