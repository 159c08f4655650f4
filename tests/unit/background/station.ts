import '../messaging/as-extension.ts';
import type { BackgroundBrowser, BackgroundContext } from '../../../entrypoints/background/context.ts';
import { tend } from '../../../entrypoints/background/tend.ts';
import { pruneRecord } from '../../../entrypoints/background/upkeep.ts';
import type { Ledger } from '../../../lib/ledger/ledger.ts';
import { freshLedger } from '../ledger/shop.ts';
import { liveUntil } from '../mortal.ts';
import { FakeBrowser } from './fake-browser.ts';

/** A browser with a record of its own, and what wakes in it. */
export function station(now: number): {
  browser: FakeBrowser;
  ledger: Ledger;
  /** The record's name. */
  name: string;
  context: BackgroundContext;
} {
  const browser = new FakeBrowser(now);
  const { ledger, name } = freshLedger();
  return { browser, ledger, name, context: contextOf(browser, browser.api, ledger) };
}

function contextOf(browser: FakeBrowser, api: BackgroundBrowser, ledger: Ledger): BackgroundContext {
  return { browser: api, ledger, now: () => browser.now, zone: () => 'UTC' };
}

/** What an alarm does, as `index.ts` wires it. */
export async function wake(context: BackgroundContext, alarm?: string): Promise<void> {
  if (alarm === 'upkeep') await pruneRecord(context);
  await tend(context);
}

/** A worker that dies before the n-th thing that it asks of the browser or the record (`liveUntil`). */
export function liveUpTo(
  n: number,
  { browser, ledger }: { browser: FakeBrowser; ledger: Ledger },
  work: (context: BackgroundContext) => Promise<unknown>,
): Promise<boolean> {
  return liveUntil(n, (mortal) => {
    const { i18n, runtime, ...asked } = browser.api;
    const api = { ...mortal(asked), i18n, runtime };
    for (const key of ['action', 'alarms', 'notifications', 'permissions', 'storage', 'tabs'] as const)
      Object.assign(api, { [key]: mortal(asked[key] ?? {}) });
    return work(contextOf(browser, api, mortal(ledger)));
  });
}
