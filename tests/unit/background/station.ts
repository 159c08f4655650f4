import '../messaging/as-extension.ts';
import type { BackgroundBrowser, BackgroundContext } from '../../../entrypoints/background/context.ts';
import { tend } from '../../../entrypoints/background/tend.ts';
import { pruneRecord } from '../../../entrypoints/background/upkeep.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { freshLedger } from '../ledger/shop.ts';
import { FakeBrowser } from './fake-browser.ts';

/** A browser with a record of its own, and what wakes in it. */
export function station(now: number): { browser: FakeBrowser; ledger: Ledger; context: BackgroundContext } {
  const browser = new FakeBrowser(now);
  const { ledger } = freshLedger();
  return { browser, ledger, context: contextOf(browser, browser.api, ledger) };
}

function contextOf(browser: FakeBrowser, api: BackgroundBrowser, ledger: Ledger): BackgroundContext {
  return { browser: api, ledger, now: () => browser.now, zone: () => 'UTC' };
}

/** What an alarm does, as `index.ts` wires it. */
export async function wake(context: BackgroundContext, alarm?: string): Promise<void> {
  if (alarm === 'upkeep') await pruneRecord(context);
  await tend(context);
}

/**
 * A worker that the browser ends right before the n-th thing that it asks of the browser or the record: from then on
 * nothing of it happens. Tells whether it lived to the end of `work`.
 */
export async function liveUpTo(
  n: number,
  { browser, ledger }: { browser: FakeBrowser; ledger: Ledger },
  work: (context: BackgroundContext) => Promise<void>,
): Promise<boolean> {
  let step = 0;
  let die = (_: boolean) => {};
  const death = new Promise<boolean>((resolve) => {
    die = resolve;
  });
  const mortal = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(_, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value === 'object' && value !== null) return mortal(value);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          step += 1;
          if (step < n) return Reflect.apply(value, target, args);
          die(false);
          return new Promise(() => {});
        };
      },
    });
  const { i18n, runtime, ...asked } = browser.api;
  const api = { ...mortal(asked), i18n, runtime };
  for (const key of ['action', 'alarms', 'notifications', 'permissions', 'storage', 'tabs'] as const)
    Object.assign(api, { [key]: mortal(asked[key] ?? {}) });
  return Promise.race([death, work(contextOf(browser, api, mortal(ledger))).then(() => true)]);
}
