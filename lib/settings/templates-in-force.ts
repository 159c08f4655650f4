import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { type KeptTemplate, keptTemplate } from '../replies/template.ts';
import { type OwnTemplatesReading, watchOwnTemplates } from './own-templates.ts';
import { RULES_FILE_KEY } from './rule-rows.ts';
import type { SettingsStorage } from './settings-store.ts';
import { watchBoth } from './watch-both.ts';
import { watchStored } from './watch-stored.ts';

const stored = z.object({ file: z.object({ templates: z.array(keptTemplate) }) });

/**
 * Calls back with the templates beside ours, then after each change, until `signal` fires: the seller's own, and those of
 * a rules file that the seller has not worded otherwise.
 */
export function watchTemplatesInForce(
  onChange: (templates: readonly KeptTemplate[]) => void,
  signal: AbortSignal,
  storage: SettingsStorage = browser.storage,
): void {
  watchBoth<OwnTemplatesReading, unknown>(
    (told) => watchOwnTemplates(told, signal, storage),
    (told) => watchStored(RULES_FILE_KEY, told, signal, storage),
    ({ templates }, found) => {
      const added = stored.safeParse(found).data?.file.templates ?? [];
      const known = new Set(templates.map(({ id, language }) => `${id} ${language}`));
      onChange([...templates, ...added.filter(({ id, language }) => !known.has(`${id} ${language}`))]);
    },
  );
}
