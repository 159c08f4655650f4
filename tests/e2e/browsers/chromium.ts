import { expect } from '@playwright/test';
import { type BrowserContext, type CDPSession, chromium, type Page, type Request } from 'playwright-core';
import {
  type Argument,
  callOf,
  type LaunchOptions,
  orSight,
  type Path,
  patience,
  type Seller,
  sellersZone,
  steps,
  type Tab,
  WELCOME,
  waitUntil,
} from './tab.ts';

/** Seller Central is the practice server; the rest of the world does not exist. */
const switches = ({ port, language }: LaunchOptions): string[] => [
  `--host-resolver-rules=MAP sellercentral*.amazon.* 127.0.0.1:${port}, MAP * ~NOTFOUND`,
  '--enable-unsafe-extension-debugging',
  '--disable-quic',
  // What Playwright's option allows, for the windows that Playwright does not know of.
  '--ignore-certificate-errors',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--lang=${language ?? 'en-US'}`,
  `--accept-lang=${language ?? 'en-US'}`,
];

export async function launchChromium(options: LaunchOptions): Promise<Seller> {
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: !options.headed,
    chromiumSandbox: false,
    viewport: options.headed ? null : { width: 1280, height: 800 },
    locale: options.language ?? 'en-US',
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.keepsPages ? ['--disable-back-forward-cache'] : [])],
    args: switches(options),
    env: { ...process.env, LANGUAGE: options.language ?? 'en-US', TZ: options.zone ?? sellersZone },
  });
  context.setDefaultTimeout(patience);
  const requests: string[] = [];
  context.on('request', (request) => {
    if (isFromExtension(request)) requests.push(request.url());
  });
  const extension = options.extension ? await loadExtension(context, options.extension) : undefined;
  if (extension) {
    const welcome = () => context.pages().find((page) => page.url().endsWith(WELCOME));
    await expect.poll(welcome, { timeout: patience, intervals: [20, 50] }).toBeDefined();
    // Not while it loads: what is opened next shares its process, and would wait for what that one was at.
    await welcome()?.waitForLoadState();
    if (!options.keepWelcome) await welcome()?.close();
  }
  return chromiumSeller(context, extension, requests);
}

interface Extension {
  id: string;
  load(): Promise<void>;
  remove(): Promise<void>;
}

async function loadExtension(context: BrowserContext, folder: string): Promise<Extension> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium gave no browser session: is this still a persistent context?');
  const load = () => session.send('Extensions.loadUnpacked', { path: folder });
  const { id } = await load();
  return {
    id,
    load: async () => {
      await load();
    },
    remove: async () => {
      await session.send('Extensions.uninstall', { id });
    },
  };
}

const isFromExtension = (request: Request): boolean => {
  if (!request.url().startsWith('http')) return false;
  const source = request.serviceWorker()?.url() ?? (request.isNavigationRequest() ? '' : request.frame().url());
  return source.startsWith('chrome-extension:');
};

function chromiumSeller(context: BrowserContext, extension: Extension | undefined, requests: string[]): Seller {
  const tabs = new WeakMap<Page, Tab>();
  const tabOf = (page: Page): Tab => {
    const tab = tabs.get(page) ?? chromiumTab(page);
    tabs.set(page, tab);
    return tab;
  };
  const present = (): Extension => {
    if (!extension) throw new Error('This browser was started without the extension.');
    return extension;
  };
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  let workers: CDPSession | undefined;

  return {
    engine: 'chromium',
    newTab: async () => tabOf(await context.newPage()),
    waitForTab: async (part) => {
      const matches = (page: Page) => page.url().includes(part);
      return tabOf(context.pages().find(matches) ?? (await context.waitForEvent('page', matches)));
    },
    tabAddresses: async () => context.pages().map((page) => page.url()),
    openExtensionPage: async (page) => {
      const tab = tabOf(await context.newPage());
      await tab.goto(`chrome-extension://${present().id}/${page}`);
      return tab;
    },
    openPrivately: async (url) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${present().id}/popup.html`);
      await page.evaluate(`chrome.windows.create({ incognito: true, url: '${url}' })`);
      await page.close();
    },
    allowPrivately: async () => {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      const change = { extensionId: present().id, incognitoAccess: true };
      // Else one that was loaded from a folder does not come back when it is started anew (Chromium 156).
      await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
      await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
      await expect(() => page.goto(`chrome-extension://${present().id}/popup.html`)).toPass({ timeout: patience });
      await page.close();
    },
    killWorker: async () => {
      const [lobby] = context.pages();
      if (!lobby) throw new Error('No tab is left.');
      workers ??= await context.newCDPSession(lobby);
      await workers.send('ServiceWorker.enable');
      await workers.send('ServiceWorker.stopAllWorkers');
      await workers.send('ServiceWorker.disable');
    },
    reloadExtension: () => present().load(),
    removeExtension: () => present().remove(),
    switchExtension: async (isOn) => {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(`chrome.management.setEnabled('${present().id}', ${isOn})`);
      await page.close();
    },
    extensionRequests: async () => requests,
    closed: () => closed,
    close: () => context.close(),
  };
}

const pages = new WeakMap<Tab, Page>();

/** The way to Chromium's own tools for a tab: what benches ask for and tests do not need. */
export async function devtoolsOf(tab: Tab): Promise<CDPSession> {
  const page = pages.get(tab);
  if (!page) throw new Error('This tab is none of Chromium.');
  return page.context().newCDPSession(page);
}

const locate = (page: Page, path: Path) => page.locator(steps(path).join(' >> '));

function chromiumTab(page: Page): Tab {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  const evaluate = (expression: string) => page.evaluate(expression);
  const tab: Tab = {
    goto: async (url) => {
      await page.goto(url);
    },
    reload: async () => {
      await page.reload();
    },
    url: () => page.url(),
    evaluate: (fn: (arg: never) => unknown, arg?: Argument) => page.evaluate(callOf(fn, arg)),
    waitUntil: (fn: (arg: never) => unknown, arg?: Argument) => orSight(waitUntil(evaluate, fn, arg), evaluate, errors),
    read: (path, fn) => orSight(locate(page, path).first().evaluate(fn), evaluate, errors),
    readAll: (path, fn) => locate(page, path).evaluateAll(fn),
    click: (path) => locate(page, path).first().click(),
    press: (...keys) => page.keyboard.press(keys.join('+')),
    type: (text) => page.keyboard.type(text),
    chooseFiles: (path, files) => locate(page, path).setInputFiles([...files]),
    screenshot: async (path) => {
      // A tab behind another draws no frame, and a picture would wait for one.
      await page.bringToFront();
      await page.screenshot({ path });
    },
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    prefer: ({ colorScheme, forcedColors, reducedMotion }) =>
      page.emulateMedia({
        colorScheme: colorScheme ?? null,
        forcedColors: forcedColors ? 'active' : null,
        reducedMotion: reducedMotion ? 'reduce' : null,
      }),
    requests: () => requests,
    errors: () => errors,
    close: () => page.close(),
  };
  pages.set(tab, page);
  return tab;
}
