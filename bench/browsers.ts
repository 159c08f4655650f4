import type { CDPSession } from 'playwright-core';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';
import { launchSeller } from '../tests/e2e/browsers/launch.ts';
import type { Seller, Tab } from '../tests/e2e/browsers/tab.ts';

export const HOST = 'sellercentral.amazon.com';

/** A browser with the extension and one without, side by side. */
export interface Browsers {
  readonly practice: PracticeServer;
  readonly guarded: Seller;
  readonly bare: Seller;
}

/** Opens both, and closes them when the work is done. */
export async function withBrowsers<T>(work: (browsers: Browsers) => Promise<T>): Promise<T> {
  const practice = await startPracticeServer();
  const launch = (bare: boolean) => launchSeller({ engine: 'chromium', port: practice.port, bare });
  const browsers: Browsers = { practice, guarded: await launch(false), bare: await launch(true) };
  try {
    return await work(browsers);
  } finally {
    await Promise.all([browsers.guarded.close(), browsers.bare.close()]);
    await practice.close();
  }
}

/** Waits longer than tests do: a machine that is busy makes a bench slow, not wrong. */
export async function patiently(wait: () => Promise<void>): Promise<void> {
  for (let left = 6; left > 1; left--) {
    try {
      return await wait();
    } catch {}
  }
  return wait();
}

/** What Chromium says of a page, by its own names; seconds, bytes or counts. */
export async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

/** Waits until the page has drawn all rows and, where the extension runs, all of them are marked and judged. */
export async function listDrawn(tab: Tab, size: number, guarded: boolean): Promise<void> {
  await patiently(() =>
    tab.waitUntil((rows) => document.querySelectorAll('#orders-table .main-status').length === rows, size),
  );
  if (!guarded) return;
  await patiently(() =>
    tab.waitUntil(
      (rows) =>
        document.querySelectorAll('[data-crg-order]').length === rows &&
        document.documentElement.dataset.crgHealth === 'ok',
      size,
    ),
  );
}
