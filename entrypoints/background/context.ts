import type { Ledger } from '../../lib/ledger/ledger.ts';
import type { SettingsStorage, StorageArea } from '../../lib/settings/settings-store.ts';
import type { Instant, Zone } from '../../lib/time/instant.ts';

/** The part of the browser's API that the background works with. */
export interface BackgroundBrowser {
  readonly action: {
    setBadgeText(details: { text: string }): Promise<void>;
    setBadgeBackgroundColor(details: { color: string }): Promise<void>;
    setBadgeTextColor(details: { color: string }): Promise<void>;
    setTitle(details: { title: string }): Promise<void>;
  };
  readonly alarms: {
    get(name: string): Promise<{ readonly scheduledTime: number } | undefined>;
    create(name: string, when: { when?: number; delayInMinutes?: number; periodInMinutes: number }): Promise<void>;
  };
  readonly i18n: { getMessage(key: string): string };
  /** Absent until the seller grants the permission. */
  readonly notifications?: {
    getAll(): Promise<Readonly<Record<string, unknown>>>;
    create(id: string, options: { type: 'basic'; iconUrl: string; title: string; message: string }): Promise<unknown>;
    clear(id: string): Promise<unknown>;
  };
  readonly permissions: { contains(permissions: { permissions: ['notifications'] }): Promise<boolean> };
  readonly runtime: { getURL(path: string): string };
  readonly storage: SettingsStorage & { readonly session: StorageArea & { remove(key: string): Promise<void> } };
  readonly tabs: { create(properties: { url: string }): Promise<unknown> };
}

/** What the background's parts work with. None of them keeps anything else: the browser ends the worker at will. */
export interface BackgroundContext {
  readonly browser: BackgroundBrowser;
  readonly ledger: Ledger;
  /** Epoch ms. */
  now(): Instant;
  /** The computer's zone, in which the seller's quiet hours are. */
  zone(): Zone;
}
