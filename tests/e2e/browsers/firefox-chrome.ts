import type { Browser, Page } from 'puppeteer-core';

/** What this file uses of the browser's own, privileged world. */
interface Addon {
  reload(): Promise<void>;
  enable(): Promise<void>;
  disable(): Promise<void>;
}
interface Policy {
  id: string;
  extension: { terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void> };
}
interface Principal {
  addonPolicy: Policy | null;
}
interface Channel {
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: Principal | null };
  QueryInterface(type: unknown): Channel;
}
interface BrowserWindow extends EventTarget {
  delayedStartupPromise: Promise<void>;
  OpenBrowserWindow(options: { private: boolean }): BrowserWindow;
  openTrustedLinkIn(url: string, where: 'current'): void;
}
declare const Ci: { nsIChannel: unknown };
declare const ChromeUtils: {
  importESModule(url: string): {
    AddonManager: { getAddonByID(id: string): Promise<Addon | null> };
    ExtensionPermissions: { add(id: string, allowed: object): Promise<void> };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): Policy | null };
declare const Services: {
  locale: { availableLocales: string[]; requestedLocales: string[] };
  obs: { addObserver(observer: (subject: Channel) => void, topic: string): void };
  wm: { getMostRecentWindow(type: string): BrowserWindow };
  prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void };
};
declare global {
  var extensionRequests: string[] | undefined;
}

/** Runs functions in the browser's own world, which WebDriver BiDi opens under `--remote-allow-system-access`. */
export interface Chrome {
  run<A, R>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Puppeteer keeps the raw connection and a frame's id out of its types. */
const hasConnection = (value: object): value is { connection: Bidi } => 'connection' in value;
const hasId = (value: object): value is { _id: string } => '_id' in value;

const bidiOf = (browser: Browser): Bidi => {
  if (!hasConnection(browser)) throw new Error('Puppeteer no longer exposes its BiDi connection; see bidi/Browser.js.');
  return browser.connection;
};

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

export async function chromeOf(browser: Browser): Promise<Chrome> {
  const bidi = bidiOf(browser);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = field(field(field(tree.result, 'contexts'), '0'), 'context');
  return {
    run: async (fn, arg) => {
      const expression = `(async () => JSON.stringify(await (${fn})(${JSON.stringify(arg)})) ?? 'null')()`;
      const { result } = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      const value = field(field(result, 'result'), 'value');
      if (typeof value !== 'string')
        throw new Error(`In Firefox's own world: ${JSON.stringify(field(result, 'exceptionDetails'))}`);
      return JSON.parse(value);
    },
  };
}

/** Firefox never reports the load of an extension's page to the tool that asked for it, so nothing here waits for one. */
export async function navigateWithoutWaiting(browser: Browser, page: Page, url: string): Promise<void> {
  const frame = page.mainFrame();
  if (!hasId(frame)) throw new Error('Puppeteer no longer exposes the id of a frame.');
  await bidiOf(browser).send('browsingContext.navigate', { context: frame._id, url, wait: 'none' });
}

// The functions below run in the browser, so each stands alone.

export const watchExtensionRequests = (id: string): void => {
  const seen: string[] = [];
  globalThis.extensionRequests = seen;
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIChannel);
    if (channel.loadInfo.triggeringPrincipal?.addonPolicy?.id === id) seen.push(channel.URI.spec);
  }, 'http-on-opening-request');
};

export const extensionRequestsSeen = (): string[] => globalThis.extensionRequests ?? [];

export const speak = (language: string): void => {
  Services.locale.availableLocales = [language, 'en-US'];
  Services.locale.requestedLocales = [language];
};

/** An extension that is installed while the first window still starts may never get its first tab. */
export const untilStarted = (): Promise<void> =>
  Services.wm.getMostRecentWindow('navigator:browser').delayedStartupPromise;

export const endBackground = async (id: string): Promise<void> => {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ ignoreDevToolsAttached: true });
};

export const openPrivateWindow = async (url: string): Promise<void> => {
  const opened = Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  await opened.delayedStartupPromise;
  opened.openTrustedLinkIn(url, 'current');
};

export const reloadAddon = async (id: string): Promise<void> => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id))?.reload();
};

export const allowInPrivate = async (id: string): Promise<void> => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id))?.reload();
};

export const switchAddon = async ([id, isOn]: readonly [string, boolean]): Promise<void> => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(id);
  await (isOn ? addon?.enable() : addon?.disable());
};

/** Sets whole-number preferences; null gives one back to the browser. */
export const setPreferences = (values: Record<string, number | null>): void => {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) Services.prefs.clearUserPref(name);
    else Services.prefs.setIntPref(name, value);
  }
};
