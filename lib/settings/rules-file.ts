import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { type RulesFile, rulesFileSchema } from '../rules-file/schema.ts';
import { RULES_FILE_KEY } from './rule-rows.ts';
import type { SettingsStorage } from './settings-store.ts';
import { watchStored } from './watch-stored.ts';

const VERSION = 1;
const stored = z.object({ version: z.literal(VERSION), hash: z.string(), file: rulesFileSchema });

/** The rules file that the seller took over. */
export interface RulesFileInForce {
  /** The first digits of a SHA-256 over what the file says: by them two people can tell whether theirs is the same. */
  readonly hash: string;
  readonly file: RulesFile;
}

/** The rules file in force; null where there is none. Rejects where the browser gives no storage. */
export async function readRulesFile({ local }: SettingsStorage = browser.storage): Promise<RulesFileInForce | null> {
  return stored.safeParse((await local.get(RULES_FILE_KEY))[RULES_FILE_KEY]).data ?? null;
}

/** Puts a rules file in force, in the place of the one before. */
export async function keepRulesFile(file: RulesFile, { local }: SettingsStorage = browser.storage): Promise<void> {
  await local.set({ [RULES_FILE_KEY]: { version: VERSION, hash: await hashOf(file), file } });
}

export function removeRulesFile({ local }: SettingsStorage = browser.storage): Promise<void> {
  return local.remove(RULES_FILE_KEY);
}

/** Calls back with the rules file in force, then after each change, until `signal` fires. */
export function watchRulesFile(
  onChange: (inForce: RulesFileInForce | null) => void,
  signal: AbortSignal,
  storage: SettingsStorage = browser.storage,
): void {
  watchStored(RULES_FILE_KEY, (found) => onChange(stored.safeParse(found).data ?? null), signal, storage);
}

async function hashOf(file: RulesFile): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(file)));
  return [...new Uint8Array(digest, 0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
