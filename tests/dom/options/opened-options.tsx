import '../../unit/messaging/as-extension.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type * as z from 'zod/mini';
import { App, type Surroundings } from '../../../entrypoints/options/App.tsx';
import { extrasIn } from '../../../lib/backup/extras.ts';
import { optionsWords } from '../../../lib/i18n/options/index.ts';
import type { UiLanguage } from '../../../lib/i18n/translate.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { openRecordRows } from '../../../lib/ledger/record-rows.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import type { Scope } from '../../../lib/orders/sighting.ts';
import type { addedRow } from '../../../lib/rules/added-rows.ts';
import { rulesFileSchema } from '../../../lib/rules-file/schema.ts';
import type { RulesFileInForce } from '../../../lib/settings/rules-file.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch, settingsSchema } from '../../../lib/settings/settings.ts';
import type { SettingsReading } from '../../../lib/settings/stored-settings.ts';
import { fakeStorage } from '../../unit/background/fake-browser.ts';
import { freshLedger } from '../../unit/ledger/shop.ts';
import { lookupIn } from '../lookup-in.ts';

/** The words of every surface in a language, as the browser gives them. */
export function wordsIn(language: UiLanguage) {
  const lookup = lookupIn(language);
  return { t: optionsWords(language, lookup), lookup, language };
}

export interface Opening {
  readonly language?: UiLanguage;
  /** Whether the browser gives its permission for notifications. */
  readonly permits?: boolean;
  readonly stored?: Settings;
  readonly scopes?: readonly Scope[];
  readonly ledger?: Ledger;
  /** The rows of a rules file in force. */
  readonly fileRules?: readonly z.input<typeof addedRow>[];
  readonly templates?: number;
  readonly space?: number | null;
  readonly rulesFile?: Surroundings['rulesFile'];
}

/** The settings page, rendered into the document, over a store of its own. */
export interface OpenedOptions {
  /** What the page has asked the background to change, in its sequence. */
  readonly patches: SettingsPatch[];
  /** Tells the page of settings that another page changed. */
  readonly publish: (reading: SettingsReading) => void;
}

function fileOf(rules: readonly z.input<typeof addedRow>[]): RulesFileInForce {
  const file = { format: 'cr-guard-rules', version: 1, name: 'Rules', date: '2026-11-21', rules };
  return { hash: '', file: rulesFileSchema.parse(file) };
}

export async function openOptions(opening: Opening = {}): Promise<OpenedOptions> {
  const { permits = true, scopes = [{ account: 'Shop', marketplace: MARKETPLACE_IDS.US }] } = opening;
  const { ledger, name } = freshLedger();
  const patches: SettingsPatch[] = [];
  let stored = opening.stored ?? DEFAULT_SETTINGS;
  let publish: OpenedOptions['publish'] = () => {};
  const surroundings: Surroundings = {
    watch: (onChange) => {
      publish = onChange;
      onChange({ settings: stored, problems: [] });
    },
    change: async (patch) => {
      patches.push(patch);
      stored = settingsSchema.parse({ ...stored, ...patch });
      publish({ settings: stored, problems: [] });
      return { ok: true, value: stored };
    },
    scopes: async () => scopes,
    askForNotifications: async () => permits,
    rulesFile: opening.rulesFile ?? {
      watch: (onChange) => onChange(opening.fileRules ? fileOf(opening.fileRules) : null),
      keep: async () => {},
      remove: async () => {},
    },
    openPages: { list: async () => [], diagnostic: async () => null },
    startImporter: () => ({ send: () => {}, close: () => {} }),
    takeFiles: () => {},
    ledger: opening.ledger ?? ledger,
    kept: { record: openRecordRows(name), extras: extrasIn(fakeStorage()), erase: async () => true },
    feeds: { read: async () => ({ template: '', merchantId: '' }), keep: async () => {} },
    templates: { watch: () => {}, change: async () => ({ ok: true }), sampleOrder: async () => null },
    countTemplates: async () => opening.templates ?? 0,
    spaceUsed: async () => opening.space ?? null,
    browser: { version: '1.2.3', browser: 'Firefox 145.0', isMac: false, hosts: ['sellercentral.amazon.com'] },
  };
  const words = wordsIn(opening.language ?? 'en');
  await act(async () => render(<App {...words} surroundings={surroundings} />, document.body));
  return { patches, publish: (reading) => publish(reading) };
}

export function closeOptions(): void {
  render(null, document.body);
  location.hash = '';
}

/** A field of the page by its name. */
export function input(name: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

/** What stands beside a field of what became of its last change. */
export const note = (name: string) =>
  document.querySelector(`[name="${name}"]`)?.closest('.field')?.querySelector('[role=status]')?.textContent;

export const type = (name: string, value: string) =>
  act(async () => {
    input(name).value = value;
    input(name).dispatchEvent(new Event('change', { bubbles: true }));
  });

export const press = (name: string) => act(async () => input(name).click());

export const choose = (name: string, value: string) =>
  act(async () => {
    const found = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!found) throw new Error(`no choice ${name}`);
    found.value = value;
    found.dispatchEvent(new Event('change', { bubbles: true }));
  });
