import browser from 'webextension-polyfill';
import type { AddedRow } from '../rules/added-rows.ts';
import { rulesInForce } from '../rules/added-rows.ts';
import { RULES_FILE_KEY, ruleRowsIn } from './rule-rows.ts';
import { readSettings, type SettingsStorage, watchSettings } from './settings-store.ts';
import type { SettingsReading } from './stored-settings.ts';
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
  let reading: SettingsReading | undefined;
  let rows: readonly AddedRow[] | undefined;
  const tell = () => {
    if (reading && rows) onChange(withRows(reading, rows));
  };
  watchSettings(
    (changed) => {
      reading = changed;
      tell();
    },
    signal,
    storage,
  );
  watchStored(
    RULES_FILE_KEY,
    (found) => {
      rows = ruleRowsIn(found);
      tell();
    },
    signal,
    storage,
  );
}

function withRows({ settings, problems }: SettingsReading, rows: readonly AddedRow[]): SettingsReading {
  return { settings: { ...settings, rules: rulesInForce(settings.rules, rows) }, problems };
}
