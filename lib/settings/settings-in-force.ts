import browser from 'webextension-polyfill';
import { type AddedRow, rulesInForce } from '../rules/added-rows.ts';
import { RULES_FILE_KEY, ruleRowsIn } from './rule-rows.ts';
import { readSettings, type SettingsStorage, watchSettings } from './settings-store.ts';
import type { SettingsReading } from './stored-settings.ts';
import { watchBoth } from './watch-both.ts';
import { watchStored } from './watch-stored.ts';

/** The settings to judge by: the rows of a rules file stand under the seller's own rules. Not to be stored as settings. */
export async function readSettingsInForce(storage: SettingsStorage = browser.storage): Promise<SettingsReading> {
  const reading = await readSettings(storage);
  return withRows(reading, ruleRowsIn((await storage.local.get(RULES_FILE_KEY))[RULES_FILE_KEY]));
}

/** Calls back with these settings, then after each change of the settings or the rules file, until `signal` fires. */
export function watchSettingsInForce(
  onChange: (reading: SettingsReading) => void,
  signal: AbortSignal,
  storage: SettingsStorage = browser.storage,
): void {
  watchBoth<SettingsReading, unknown>(
    (told) => watchSettings(told, signal, storage),
    (told) => watchStored(RULES_FILE_KEY, told, signal, storage),
    (reading, found) => onChange(withRows(reading, ruleRowsIn(found))),
  );
}

function withRows({ settings, problems }: SettingsReading, rows: readonly AddedRow[]): SettingsReading {
  return { settings: { ...settings, rules: rulesInForce(settings.rules, rows) }, problems };
}
