import * as z from 'zod/mini';
import { keptTemplate } from '../replies/template.ts';
import { rulesFileSchema } from '../rules-file/schema.ts';
import { feedSettingsSchema, keepFeedSettings, readFeedSettings } from '../settings/feed-settings.ts';
import { changeOwnTemplates, readOwnTemplates } from '../settings/own-templates.ts';
import { keepRulesFile, readRulesFile } from '../settings/rules-file.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch, settingsPatchSchema } from '../settings/settings.ts';
import { readSettingsInForce } from '../settings/settings-in-force.ts';
import { changeSettings, readSettings, type SettingsStorage } from '../settings/settings-store.ts';
import { settingsFrom, storedForm } from '../settings/stored-settings.ts';
import type { ExtraPart } from './format.ts';

/** What a backup holds beside the record: settings, the seller's templates, what the files for Amazon are made with, the rules file. */
export interface Extras {
  read(): Promise<readonly (readonly [ExtraPart, unknown])[]>;
  /** Whether a part is one that this version can read. */
  fits(part: ExtraPart, value: unknown): boolean;
  /** Takes over a part that fits; what the seller has set here already stays. */
  restore(part: ExtraPart, value: unknown): Promise<void>;
  /** The settings in force. */
  settings(): Promise<Settings>;
}

const templatesSchema = z.array(keptTemplate);
const fields = z.record(z.string(), z.unknown());

export function extrasIn(storage?: SettingsStorage): Extras {
  const settings = async () => (await readSettings(storage)).settings;
  const restorers: Readonly<Record<ExtraPart, (value: unknown) => Promise<unknown>>> = {
    settings: async (value) =>
      changeSettings(patchFor(settingsFrom(fields.parse(value)).settings, await settings()), storage),
    templates: (value) =>
      changeOwnTemplates((kept) => {
        const known = new Set(kept.map(({ id }) => id));
        return [...kept, ...templatesSchema.parse(value).filter(({ id }) => !known.has(id))];
      }, storage),
    feeds: async (value) => {
      const [here, there] = [await readFeedSettings(storage), feedSettingsSchema.parse(value)];
      return keepFeedSettings(
        { template: here.template || there.template, merchantId: here.merchantId || there.merchantId },
        storage,
      );
    },
    rulesFile: async (value) => {
      if (!(await readRulesFile(storage))) await keepRulesFile(rulesFileSchema.parse(value), storage);
    },
  };
  return {
    settings: async () => (await readSettingsInForce(storage)).settings,
    async read() {
      const { templates } = await readOwnTemplates(storage);
      const inForce = await readRulesFile(storage);
      return [
        ['settings', storedForm(await settings(), undefined)],
        ['templates', templates],
        ['feeds', await readFeedSettings(storage)],
        ...(inForce ? [['rulesFile', inForce.file] as const] : []),
      ];
    },
    fits: (part, value) =>
      ({ settings: fields, templates: templatesSchema, feeds: feedSettingsSchema, rulesFile: rulesFileSchema })[
        part
      ].safeParse(value).success,
    async restore(part, value) {
      await restorers[part](value);
    },
  };
}

/**
 * What to change here so that a backup's settings hold wherever the seller has changed nothing yet. Reminders are never
 * switched on by it: the browser's permission for them is given by a click alone.
 */
function patchFor(backup: Settings, here: Settings): SettingsPatch {
  const { remindersOn: _, rules, ...others } = backup;
  const usual: Readonly<Record<string, unknown>> = DEFAULT_SETTINGS;
  const present: Readonly<Record<string, unknown>> = here;
  const isUsual = (name: string) => JSON.stringify(present[name]) === JSON.stringify(usual[name]);
  return settingsPatchSchema.parse({
    ...Object.fromEntries(Object.entries(others).filter(([name]) => isUsual(name))),
    rules: { ...rules, ...here.rules },
  });
}
