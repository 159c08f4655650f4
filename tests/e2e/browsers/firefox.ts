import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import {
  allowInPrivate,
  type Chrome,
  chromeOf,
  endBackground,
  extensionRequestsSeen,
  navigateWithoutWaiting,
  openPrivateWindow,
  reloadAddon,
  setPreferences,
  speak,
  switchAddon,
  untilStarted,
  watchExtensionRequests,
} from './firefox-chrome.ts';
import {
  type Argument,
  callOf,
  type LaunchOptions,
  orSight,
  type Path,
  type Preferences,
  patience,
  type Seller,
  sellersZone,
  steps,
  type Tab,
  WELCOME,
  waitUntil,
} from './tab.ts';

/** Firefox gives every install a new address unless it is told one. */
const uuid = 'c0ffee00-0000-4000-8000-000000000001';

const preferences = ({ port, language, profile }: LaunchOptions, id: string) => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port}`,
  'network.trr.mode': 5,
  // One process for all pages: starting one for each tab would take a sixth of the tests' time, and our scripts see no difference.
  'fission.autostart': false,
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  // Firefox's own settings service: told to stay silent, so that the practice server's log holds the page's requests alone.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'intl.accept_languages': language ?? 'en-US',
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  // With the browser goes an extension that was installed for the time being, and else with it what it has stored.
  'extensions.webextensions.keepStorageOnUninstall': profile !== undefined,
});

export async function launchFirefox(options: LaunchOptions, id: string): Promise<Seller> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: !options.headed,
    ...(options.profile && { userDataDir: options.profile }),
    acceptInsecureCerts: true,
    defaultViewport: options.headed ? null : { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    env: { ...process.env, TZ: options.zone ?? sellersZone, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: preferences(options, id),
  });
  const chrome = await chromeOf(browser);
  await chrome.run(untilStarted, undefined);
  await chrome.run(watchExtensionRequests, id);
  if (options.language) await chrome.run(speak, options.language);
  if (options.extension) {
    const before = new Set(browser.targets());
    await browser.installExtension(options.extension);
    // Its address is not reported, as for every page of an extension; nothing else opens a tab now.
    const opened = await browser.waitForTarget((target) => target.type() === 'page' && !before.has(target), {
      timeout: patience,
    });
    const page = await opened.page();
    await page?.waitForFunction((path) => location.pathname === path, { timeout: patience }, WELCOME);
    if (!options.keepWelcome) await page?.close();
  }
  return firefoxSeller(browser, chrome, id);
}

function firefoxSeller(browser: Browser, chrome: Chrome, id: string): Seller {
  const tabs = new WeakMap<Page, Tab>();
  const tabOf = (page: Page): Tab => {
    const tab = tabs.get(page) ?? firefoxTab(page, browser, chrome);
    tabs.set(page, tab);
    page.setDefaultTimeout(patience);
    return tab;
  };
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));

  return {
    engine: 'firefox',
    newTab: async () => tabOf(await browser.newPage()),
    waitForTab: async (part) => {
      const target = await browser.waitForTarget((candidate) => candidate.url().includes(part), { timeout: patience });
      const page = await target.page();
      if (!page) throw new Error(`${target.url()} is no tab.`);
      return tabOf(page);
    },
    tabAddresses: async () =>
      Promise.all((await browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => page.url()))),
    openExtensionPage: async (path) => {
      const tab = tabOf(await browser.newPage());
      await tab.goto(`moz-extension://${uuid}/${path}`);
      return tab;
    },
    openPrivately: (url) => chrome.run(openPrivateWindow, url),
    allowPrivately: () => chrome.run(allowInPrivate, id),
    killWorker: () => chrome.run(endBackground, id),
    reloadExtension: () => chrome.run(reloadAddon, id),
    removeExtension: () => browser.uninstallExtension(id),
    switchExtension: (isOn) => chrome.run(switchAddon, [id, isOn]),
    extensionRequests: () => chrome.run(extensionRequestsSeen, undefined),
    closed: () => closed,
    close: () => browser.close(),
  };
}

/** `>>>>` steps into an element's own open shadow root. */
const selector = (path: Path): string => steps(path).join(' >>>> ');

function firefoxTab(page: Page, browser: Browser, chrome: Chrome): Tab {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  const evaluate = (expression: string) => page.evaluate(expression);
  const find = async (path: Path) => {
    const handle = await page.waitForSelector(selector(path));
    if (!handle) throw new Error(`No ${selector(path)}`);
    return handle;
  };

  const tab: Tab = {
    goto: async (url) => {
      if (!url.startsWith('moz-extension:')) await page.goto(url, { waitUntil: 'load' });
      else {
        await navigateWithoutWaiting(browser, page, url);
        await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
      }
    },
    reload: async () => {
      await page.reload();
    },
    url: () => page.url(),
    evaluate: <R>(fn: (arg: never) => R, arg?: Argument) => page.evaluate<[], () => R>(callOf(fn, arg)),
    waitUntil: (fn: (arg: never) => unknown, arg?: Argument) => orSight(waitUntil(evaluate, fn, arg), evaluate, errors),
    read: async (path, fn) => (await orSight(find(path), evaluate, errors)).evaluate(fn),
    readAll: (path, fn) => page.$$eval(selector(path), fn),
    click: async (path) => {
      // Nobody clicks in a tab that is not shown; there Firefox draws a frame every few seconds, for which the click would wait.
      await page.bringToFront();
      // Nor before a page of ours has read what it shows: until then the place to click may move away under the mouse.
      await tab.waitUntil(() => !document.hidden && !document.querySelector('[aria-busy=true]'));
      await page.locator(selector(path)).click();
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    chooseFiles: async (path, files) => {
      const input = await (await find(path)).toElement('input');
      await input.uploadFile(...files);
    },
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    setViewport: (width, height) => page.setViewport({ width, height }),
    prefer: (preferences) => chrome.run(setPreferences, asFirefoxPrefs(preferences)),
    requests: () => requests,
    errors: () => errors,
    close: async () => {
      await chrome.run(setPreferences, asFirefoxPrefs({}));
      await page.close();
    },
  };
  return tab;
}

/** Firefox takes these for all its tabs at once, so a tab gives them back when it closes. */
const asFirefoxPrefs = ({ colorScheme, forcedColors, reducedMotion }: Preferences) => ({
  'layout.css.prefers-color-scheme.content-override': colorScheme ? { dark: 0, light: 1 }[colorScheme] : null,
  'browser.display.document_color_use': forcedColors ? 2 : null,
  'ui.prefersReducedMotion': reducedMotion ? 1 : null,
});
