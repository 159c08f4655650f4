import { test as base } from '@playwright/test';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';
import { launchSeller } from './browsers/launch.ts';
import type { Engine, LaunchOptions, Seller, Tab } from './browsers/tab.ts';

export { expect } from '@playwright/test';

export interface SellerOptions {
  engine: Engine;
}

/** A practice Seller Central and, as soon as a test asks for it, the one browser that visits it. */
interface Stage {
  readonly practice: PracticeServer;
  seller(): Promise<Seller>;
  close(): Promise<void>;
}

interface PerWorker extends SellerOptions {
  /** The stage of all files that name none, or the one of that name, which ends when another name is asked for. */
  stages: (apart: string) => Promise<Stage>;
}

interface PerTest {
  /** Files that name something here get a browser and a shop of their own: what they cancel or mark stays with them. */
  apart: string;
  /** The practice Seller Central; its scenarios stay as the last test set them, so each test sets its own. */
  practice: PracticeServer;
  /** One browser for many tests, since starting one is dear; its record of orders is shared too. */
  seller: Seller;
  tab: Tab;
  /** Another browser with a profile of its own, for tests of installing, removing, languages and an empty record. */
  launch: (options?: Partial<LaunchOptions> & { bare?: boolean }) => Promise<Seller>;
}

async function openStage(engine: Engine): Promise<Stage> {
  const practice = await startPracticeServer();
  let seller: Promise<Seller> | undefined;
  return {
    practice,
    seller: () => {
      seller ??= launchSeller({ engine, port: practice.port });
      return seller;
    },
    close: async () => {
      await (await seller)?.close();
      await practice.close();
    },
  };
}

export const test = base.extend<PerTest, PerWorker>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  // Not a worker's own: a new worker would load all of this again.
  apart: ['', { option: true }],
  stages: [
    async ({ engine }, use) => {
      const open = new Map<string, Stage>();
      await use(async (apart) => {
        for (const [name, stage] of open)
          if (name !== '' && name !== apart) {
            open.delete(name);
            await stage.close();
          }
        const stage = open.get(apart) ?? (await openStage(engine));
        open.set(apart, stage);
        return stage;
      });
      await Promise.all([...open.values()].map((stage) => stage.close()));
    },
    { scope: 'worker' },
  ],
  practice: async ({ stages, apart }, use) => use((await stages(apart)).practice),
  seller: async ({ stages, apart }, use) => use(await (await stages(apart)).seller()),
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
