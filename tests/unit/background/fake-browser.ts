import type { BackgroundBrowser } from '../../../entrypoints/background/context.ts';
import { CATALOGS } from '../../../lib/i18n/catalogs.ts';
import { flatTexts, type UiLanguage } from '../../../lib/i18n/translate.ts';
import type { SettingsStorage, StorageArea } from '../../../lib/settings/settings-store.ts';

type Listener = Parameters<SettingsStorage['onChanged']['addListener']>[0];
type Area = StorageArea & { remove(key: string): Promise<void>; clear(): void };

/** The browser's storage, with one listener's worth of its habits: values are copies, and changes are told. */
export function fakeStorage(): SettingsStorage & { readonly local: Area; readonly session: Area } {
  const listeners = new Set<Listener>();
  const area = (name: string): Area => {
    const items = new Map<string, unknown>();
    const tell = (key: string) => {
      const change = items.has(key) ? { newValue: structuredClone(items.get(key)) } : {};
      for (const listener of listeners) listener({ [key]: change }, name);
    };
    return {
      get: async (key) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
      async set(changes) {
        for (const [key, value] of Object.entries(changes)) {
          items.set(key, structuredClone(value));
          tell(key);
        }
      },
      async remove(key) {
        items.delete(key);
        tell(key);
      },
      clear: () => items.clear(),
    };
  };
  return {
    local: area('local'),
    session: area('session'),
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
}

interface Alarm {
  scheduledTime: number;
  readonly periodInMinutes: number;
}

/** A browser with a clock that stands still until it is told otherwise. */
export class FakeBrowser {
  /** The browser's catalog in the language that it speaks. */
  texts = catalogOf('en');
  now: number;
  /** Whether the seller granted the permission. */
  mayNotify = true;
  badge = { text: '', color: '', title: '' };
  readonly alarms = new Map<string, Alarm>();
  /** Every notification that came up, and when. */
  readonly shown: { id: string; title: string; message: string; at: number }[] = [];
  /** Those that are still to be seen. */
  readonly onScreen = new Map<string, unknown>();
  readonly opened: string[] = [];
  readonly storage = fakeStorage();

  constructor(now: number) {
    this.now = now;
  }

  readonly api: BackgroundBrowser = {
    action: {
      setBadgeText: async ({ text }) => this.#paint({ text }),
      setBadgeBackgroundColor: async ({ color }) => this.#paint({ color }),
      setBadgeTextColor: async () => {},
      setTitle: async ({ title }) => this.#paint({ title }),
    },
    alarms: {
      get: async (name) => this.alarms.get(name),
      create: async (name, { when, delayInMinutes, periodInMinutes }) => {
        this.alarms.set(name, { scheduledTime: when ?? this.now + (delayInMinutes ?? 0) * 60_000, periodInMinutes });
      },
    },
    i18n: { getMessage: (key) => this.texts.get(key) ?? '' },
    notifications: {
      getAll: async () => Object.fromEntries(this.onScreen),
      create: async (id, { title, message }) => {
        this.shown.push({ id, title, message, at: this.now });
        this.onScreen.set(id, true);
      },
      clear: async (id) => this.onScreen.delete(id),
    },
    permissions: { contains: async () => this.mayNotify },
    runtime: { getURL: (path) => `chrome-extension://cr-guard/${path}` },
    storage: this.storage,
    tabs: { create: async ({ url }) => this.opened.push(url) },
  };

  #paint(change: Partial<FakeBrowser['badge']>): void {
    this.badge = { ...this.badge, ...change };
  }

  /** Closes the browser and opens it again: what was on the screen and in the session is gone. */
  restart(): void {
    this.storage.session.clear();
    this.onScreen.clear();
  }

  /** Lets time pass up to `end`, calling `wake` at each alarm. */
  async passTime(end: number, wake: (alarm: string) => Promise<unknown>): Promise<void> {
    for (;;) {
      const [next] = [...this.alarms].sort(([, a], [, b]) => a.scheduledTime - b.scheduledTime);
      if (!next || next[1].scheduledTime > end) break;
      const [name, alarm] = next;
      this.now = Math.max(this.now, alarm.scheduledTime);
      this.alarms.set(name, { ...alarm, scheduledTime: this.now + alarm.periodInMinutes * 60_000 });
      await wake(name);
    }
    this.now = end;
  }
}

/** A catalog as the browser has it, by flat keys. */
export function catalogOf(language: UiLanguage): Map<string, string> {
  return new Map([['language', language], ...flatTexts('background', CATALOGS[language].background)]);
}
