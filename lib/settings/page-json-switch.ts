import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { SETTINGS_KEY } from './settings-key.ts';

const switchedOff = z.object({ readPageJson: z.literal(false) });

/**
 * Calls `start` once it is known that the seller has not switched the reading of the page's JSON off, with a signal
 * that fires if that is done later; or calls `stop` where it is off. The page's reader carries this one setting alone, not
 * the schema of them all. A store that cannot be read leaves the setting as it usually is: on.
 */
export async function followPageJsonSwitch(
  start: (signal: AbortSignal) => void,
  stop: () => void,
  signal: AbortSignal,
): Promise<void> {
  const reading = new AbortController();
  const onChanged = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    if (area === 'local' && isOff(changes[SETTINGS_KEY]?.newValue)) end();
  };
  const end = () => {
    if (reading.signal.aborted) return;
    reading.abort();
    browser.storage.onChanged.removeListener(onChanged);
    if (!signal.aborted) stop();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', end, { once: true });
  const nothing: Record<string, unknown> = {};
  const stored = await browser.storage.local.get(SETTINGS_KEY).catch(() => nothing);
  if (isOff(stored[SETTINGS_KEY])) end();
  if (!reading.signal.aborted) start(reading.signal);
}

function isOff(stored: unknown): boolean {
  return switchedOff.safeParse(stored).success;
}
