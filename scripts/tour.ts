// node scripts/tour.ts [chromium|firefox] [folder]: visits what the extension does, unseen, and photographs each stop.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startPracticeServer } from '../practice/server.ts';
import { launchSeller } from '../tests/e2e/browsers/launch.ts';
import type { Seller } from '../tests/e2e/browsers/tab.ts';

const [browser, folder = '.output/tour'] = process.argv.slice(2);
const engine = browser === 'firefox' ? 'firefox' : 'chromium';

const LISTS = [
  { name: 'english', host: 'sellercentral.amazon.com', language: 'en-US' },
  { name: 'german', host: 'sellercentral.amazon.de', language: 'de' },
  { name: 'japanese', host: 'sellercentral.amazon.co.jp', language: 'ja' },
  { name: 'chinese', host: 'sellercentral.amazon.com', language: 'zh' },
] as const;

async function photographList(seller: Seller, url: string, name: string): Promise<void> {
  const tab = await seller.newTab();
  await tab.setViewport(1400, 900);
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.prefer({ colorScheme });
    await tab.goto(url);
    await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
    const path = join(folder, `manage-orders-${name}-${engine}-${colorScheme}.png`);
    await tab.screenshot(path);
    console.log(path);
  }
  await tab.close();
}

await mkdir(folder, { recursive: true });
const practice = await startPracticeServer();
const seller = await launchSeller({ engine, port: practice.port });
try {
  for (const { name, host, language } of LISTS) {
    practice.use(host, 'everyday', { language });
    await photographList(seller, `https://${host}/orders-v3`, name);
  }
} finally {
  await seller.close();
  await practice.close();
}
