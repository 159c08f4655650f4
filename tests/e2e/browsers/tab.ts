import { expect } from '@playwright/test';
import type { KeyInput } from 'puppeteer-core';

/** The browsers that the shipped builds are tested in. */
export type Engine = 'chromium' | 'firefox';

/** What can be handed to a function that runs in the page. */
export type Argument = undefined | null | boolean | number | string | readonly Argument[] | { [key: string]: Argument };

/**
 * An element, named by one CSS selector for each open shadow root on the way to it:
 * `['crg-summary', '[data-testid=count-late]']` is the button within the summary's shadow root.
 */
export type Path = string | readonly [string, ...string[]];

/** What a person may prefer; what is left out is the browser's default. */
export interface Preferences {
  colorScheme?: 'light' | 'dark';
  forcedColors?: boolean;
  reducedMotion?: boolean;
}

/** One tab. Whatever waits gives up in the end (`patience`) and says what it waited for. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): string;
  /** Runs a self-contained function in the page's own world. */
  evaluate<R>(fn: () => R | Promise<R>): Promise<R>;
  evaluate<R, A extends Argument>(fn: (arg: A) => R | Promise<R>, arg: A): Promise<R>;
  /** Waits until the function says yes in the page. */
  waitUntil(fn: () => unknown): Promise<void>;
  waitUntil<A extends Argument>(fn: (arg: A) => unknown, arg: A): Promise<void>;
  /** Waits for an element and asks it something. */
  read<R>(path: Path, fn: (element: Element) => R): Promise<R>;
  /** Asks every element that the path names now; waits for none. */
  readAll<R>(path: Path, fn: (elements: Element[]) => R): Promise<R>;
  /** Waits until the element can be hit, then clicks its middle as a mouse does. */
  click(path: Path): Promise<void>;
  /** Presses a key where the focus is; several are a chord: `press('Shift', 'Tab')`. */
  press(...keys: KeyInput[]): Promise<void>;
  /** Types text where the focus is. */
  type(text: string): Promise<void>;
  /** Hands files to a file input, as the system's dialog does. */
  chooseFiles(path: Path, files: readonly string[]): Promise<void>;
  screenshot(path: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  prefer(preferences: Preferences): Promise<void>;
  /** The addresses that this tab asked for since it was opened, in order. */
  requests(): readonly string[];
  /** Uncaught errors of this tab since it was opened. */
  errors(): readonly string[];
  close(): Promise<void>;
}

export interface LaunchOptions {
  engine: Engine;
  /** Where the practice server listens on the loopback. */
  port: number;
  /** The folder of the built extension; left out, the browser runs without it. */
  extension?: string;
  /** A folder whose profile outlives the browser, so that another can be started upon it; left out, a fresh one. */
  profile?: string;
  /** The browser's language, and the one that it asks pages for: `ja`. Chromium has words of its own only where its language files are installed. */
  language?: string;
  /** The zone of the seller's own clock. */
  zone?: string;
  /** Leaves the page open that the extension opens upon its installation; else it is closed, as a seller would. */
  keepWelcome?: boolean;
  /** Whether pages that are left are kept for the way back, as browsers do; Playwright's Chromium has it switched off. */
  keepsPages?: boolean;
  /** Shows the window, for a person to look at. */
  headed?: boolean;
}

/** A seller's browser, with the shipped build loaded and every Seller Central host answered by the practice server. */
export interface Seller {
  readonly engine: Engine;
  newTab(): Promise<Tab>;
  /** Waits for a tab that was opened by something else, such as the extension. */
  waitForTab(urlPart: string): Promise<Tab>;
  /** Opens an address in a private window, which no tool can look into; what it asks for reaches the practice server. */
  openPrivately(url: string): Promise<void>;
  /** As the seller allows it on the browser's own page of extensions; the browser starts the extension anew for it. */
  allowPrivately(): Promise<void>;
  /** The addresses of all open tabs. */
  tabAddresses(): Promise<readonly string[]>;
  /** Opens `popup.html` or `options.html` in a tab. */
  openExtensionPage(page: string): Promise<Tab>;
  /** Ends the background worker, as the browser does after some idle seconds; its next event wakes it. */
  killWorker(): Promise<void>;
  /** As after an update: the new copy runs, the old content scripts are cut off. */
  reloadExtension(): Promise<void>;
  removeExtension(): Promise<void>;
  /** As the switch on the browser's own page of extensions does. */
  switchExtension(isOn: boolean): Promise<void>;
  /** Addresses outside the extension that its background or its own pages asked for; a content script's count as its tab's. */
  extensionRequests(): Promise<readonly string[]>;
  /** Resolves when the browser is gone, closed by us or by a person. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** The page that the extension opens when it is installed. */
export const WELCOME = '/welcome.html';

/** How long anything is waited for, in milliseconds. */
export const patience = 30_000;

/** The seller's zone where a test names none: far from every marketplace's but China's own sellers'. */
export const sellersZone = 'Asia/Shanghai';

export const steps = (path: Path): readonly string[] => (typeof path === 'string' ? [path] : path);

/** A call of the function, as an expression for the page. */
export const callOf = (fn: (arg: never) => unknown, arg?: Argument): string => `(${fn})(${JSON.stringify(arg)})`;

/** What was waited for, or an error that tells what the tab shows instead. */
export async function orSight<R>(
  awaited: Promise<R>,
  evaluate: (expression: string) => Promise<unknown>,
  errors: readonly string[],
): Promise<R> {
  try {
    return await awaited;
  } catch (cause) {
    const sight = () => [location.href, document.readyState, document.visibilityState, document.body?.innerText];
    const shown = JSON.stringify(await evaluate(callOf(sight)).catch(String)).slice(0, 500);
    throw new Error(
      `${cause instanceof Error ? cause.message : cause}\nThe tab shows ${shown}; its errors: ${errors}`,
      {
        cause,
      },
    );
  }
}

/**
 * Waits until the function says something true in the page. Asked from outside: a tab that is not shown hardly has frames
 * and timers of its own, and the policy of an extension's page lets nothing be compiled there.
 */
export async function waitUntil(
  evaluate: (expression: string) => Promise<unknown>,
  fn: (arg: never) => unknown,
  arg?: Argument,
): Promise<void> {
  const question = `Promise.resolve(${callOf(fn, arg)}).then(Boolean)`;
  try {
    await expect(async () => expect(await evaluate(question)).toBe(true)).toPass({
      timeout: patience,
      intervals: [20, 50],
    });
  } catch (cause) {
    throw new Error(`Waited in vain until ${fn}`, { cause });
  }
}
