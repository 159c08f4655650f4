import browser from 'webextension-polyfill';
import { type Settings, type SettingsPatch, settingsSchema } from './settings.ts';
import { SETTINGS_KEY } from './settings-key.ts';
import { type SettingsReading, settingsFrom, storedForm } from './stored-settings.ts';
import { watchStored } from './watch-stored.ts';

export interface StorageArea {
  get(key: string): Promise<Readonly<Record<string, unknown>>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

type ChangeListener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => void;

/** The part of the browser's storage that settings need. */
export interface SettingsStorage {
  readonly local: StorageArea;
  readonly onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}

/** The settings as they are, with what in the store could not be used. Rejects where the browser gives no storage. */
export async function readSettings({ local }: SettingsStorage = browser.storage): Promise<SettingsReading> {
  return settingsFrom((await local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/**
 * Changes some settings and tells them all. Changes from several of our pages at once are made one after the other.
 * Throws where a value is not allowed: a patch is checked by `settingsPatchSchema` first.
 */
export function changeSettings(patch: SettingsPatch, { local }: SettingsStorage = browser.storage): Promise<Settings> {
  return navigator.locks.request('crg-settings', async () => {
    const stored = (await local.get(SETTINGS_KEY))[SETTINGS_KEY];
    const settings = settingsSchema.parse({ ...settingsFrom(stored).settings, ...patch });
    await local.set({ [SETTINGS_KEY]: storedForm(settings, stored) });
    return settings;
  });
}

/** Calls back with the settings as they are, then after each change, wherever it was made, until `signal` fires. */
export function watchSettings(
  onChange: (reading: SettingsReading) => void,
  signal: AbortSignal,
  storage: SettingsStorage = browser.storage,
): void {
  watchStored(SETTINGS_KEY, (stored) => onChange(settingsFrom(stored)), signal, storage);
}
