import { test as base } from '@playwright/test';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';
import { launchSeller } from './browsers/launch.ts';
import type { Engine, LaunchOptions, Seller, Tab } from './browsers/tab.ts';

export { expect } from '@playwright/test';

export interface SellerOptions {
  engine: Engine;
  /** Files that name something here get a browser and a shop of their own: what they cancel or mark stays with them. */
  apart: string;
}

interface PerWorker extends SellerOptions {
  /** The practice Seller Central; its scenarios stay as the last test set them, so each test sets its own. */
  practice: PracticeServer;
  /** One browser for all tests of a worker, since starting one is dear; its record of orders is shared too. */
  seller: Seller;
}

interface PerTest {
  tab: Tab;
  /** Another browser with a profile of its own, for tests of installing, removing, languages and an empty record. */
  launch: (options?: Partial<LaunchOptions> & { bare?: boolean }) => Promise<Seller>;
}

export const test = base.extend<PerTest, PerWorker>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  apart: ['', { option: true, scope: 'worker' }],
  practice: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from this pattern
    async ({}, use) => {
      const practice = await startPracticeServer();
      await use(practice);
      await practice.close();
    },
    { scope: 'worker' },
  ],
  seller: [
    async ({ engine, practice }, use) => {
      const seller = await launchSeller({ engine, port: practice.port });
      await use(seller);
      await seller.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  tab: async ({ seller }, use, info) => {
    const tab = await seller.newTab();
    await use(tab);
    if (info.status !== info.expectedStatus) {
      const picture = info.outputPath('tab.png');
      await tab.screenshot(picture);
      await info.attach('the tab when the test failed', { path: picture, contentType: 'image/png' });
    }
    await tab.close();
  },
  launch: async ({ engine, practice }, use) => {
    const sellers: Seller[] = [];
    await use(async (options) => {
      const seller = await launchSeller({ engine, port: practice.port, ...options });
      sellers.push(seller);
      return seller;
    });
    await Promise.all(sellers.map((seller) => seller.close()));
  },
});
