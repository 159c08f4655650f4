import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { type KeptTemplate, keptTemplate, MOST_TEMPLATES } from '../replies/template.ts';
import type { SettingsStorage } from './settings-store.ts';
import { watchStored } from './watch-stored.ts';

/** Where the seller's templates stand in the browser's local storage, apart from the settings, which many scripts read. */
export const OWN_TEMPLATES_KEY = 'own-templates';

const VERSION = 1;
const stored = z.object({ version: z.int().check(z.gte(1)), templates: z.array(z.unknown()) });

/** The seller's templates, with how many of the stored ones could not be read. They stay in the store. */
export interface OwnTemplatesReading {
  readonly templates: readonly KeptTemplate[];
  readonly unreadable: number;
}

/** What became of a change; `full`: there would be more than `MOST_TEMPLATES`. */
export type TemplatesChange = { readonly ok: true } | { readonly ok: false; readonly why: 'full' };

/** The seller's templates as they are. Rejects where the browser gives no storage. */
export async function readOwnTemplates({ local }: SettingsStorage = browser.storage): Promise<OwnTemplatesReading> {
  return readingOf((await local.get(OWN_TEMPLATES_KEY))[OWN_TEMPLATES_KEY]);
}

/**
 * Changes the seller's templates. Changes from several of our pages at once are made one after the other; what this
 * version can't read of the stored ones is kept as it stands.
 */
export function changeOwnTemplates(
  change: (templates: readonly KeptTemplate[]) => readonly KeptTemplate[],
  { local }: SettingsStorage = browser.storage,
): Promise<TemplatesChange> {
  return navigator.locks.request('crg-own-templates', async () => {
    const found = stored.safeParse((await local.get(OWN_TEMPLATES_KEY))[OWN_TEMPLATES_KEY]).data;
    const kept = found?.templates ?? [];
    const strange = kept.filter((one) => !keptTemplate.safeParse(one).success);
    const templates = z.array(keptTemplate).parse(change(readingOf(found).templates));
    if (templates.length + strange.length > MOST_TEMPLATES) return { ok: false, why: 'full' };
    const version = Math.max(found?.version ?? VERSION, VERSION);
    await local.set({ [OWN_TEMPLATES_KEY]: { version, templates: [...templates, ...strange] } });
    return { ok: true };
  });
}

/** Calls back with the seller's templates as they are, then after each change, until `signal` fires. */
export function watchOwnTemplates(
  onChange: (reading: OwnTemplatesReading) => void,
  signal: AbortSignal,
  storage: SettingsStorage = browser.storage,
): void {
  watchStored(OWN_TEMPLATES_KEY, (found) => onChange(readingOf(found)), signal, storage);
}

/** Read one by one, so that damage in one costs no other. */
function readingOf(found: unknown): OwnTemplatesReading {
  const all = stored.safeParse(found).data?.templates ?? [];
  const templates = all.flatMap((one) => keptTemplate.safeParse(one).data ?? []);
  return { templates, unreadable: all.length - templates.length };
}
