// node scripts/tour.ts [chromium|firefox] [folder] [sight,sight]: visits what the extension does, unseen, and photographs each stop, or the named ones.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';
import { launchSeller } from '../tests/e2e/browsers/launch.ts';
import type { Seller, Tab } from '../tests/e2e/browsers/tab.ts';
import { because } from '../tests/e2e/cancel-page.ts';
import { contactAddress, orderOf, untilOffered } from '../tests/e2e/message-page.ts';
import { openPopup, openSettings, readAllLists } from '../tests/e2e/record-tour.ts';

const [browser, folder = '.output/tour', wanted] = process.argv.slice(2);
const engine = browser === 'firefox' ? 'firefox' : 'chromium';

/** Each with the seller's own language, in which the extension speaks, and the page's. */
const STOPS = [
  { name: 'english', host: 'sellercentral.amazon.com', browserLanguage: 'en-US', language: 'en-US' },
  { name: 'german', host: 'sellercentral.amazon.de', browserLanguage: 'de', language: 'de' },
  { name: 'japanese', host: 'sellercentral.amazon.co.jp', browserLanguage: 'ja', language: 'ja' },
  { name: 'chinese', host: 'sellercentral.amazon.com', browserLanguage: 'zh-CN', language: 'zh' },
] as const;

type ColorScheme = 'light' | 'dark';

/** What to photograph: how to open it, and the size of its window. */
interface Sight {
  readonly name: string;
  readonly size: readonly [width: number, height: number];
  readonly open: (colorScheme: ColorScheme) => Promise<Tab>;
}

const sightsOf = (seller: Seller, practice: PracticeServer, host: string): Sight[] => {
  const origin = practice.origin(host);
  const [request] = practice.shop(host).ofKind('request');
  const [dueSoon] = practice.shop(host).ofKind('due-soon');
  if (!request || !dueSoon) throw new Error(`The practice shop of ${host} lacks an order to show.`);
  const orderPath = `/orders-v3/order/${request.id}`;
  const open = async (path: string, colorScheme: ColorScheme) => {
    const tab = await seller.newTab();
    await tab.prefer({ colorScheme });
    await tab.goto(origin + path);
    await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
    await tab.read(['crg-summary, crg-rate-note', '[data-testid=rate]'], () => null);
    return tab;
  };
  const openReplies = async (colorScheme: ColorScheme) => {
    const tab = await seller.newTab();
    await tab.prefer({ colorScheme });
    await tab.goto(contactAddress(practice, orderOf(practice, 'asked-by-message', host), host));
    await untilOffered(tab);
    return tab;
  };
  const openOwn = async (page: Promise<Tab>, colorScheme: ColorScheme) => {
    const tab = await page;
    await tab.prefer({ colorScheme });
    return tab;
  };
  const openOrder = async (path: string, element: string, colorScheme: ColorScheme) => {
    const tab = await seller.newTab();
    await tab.prefer({ colorScheme });
    await tab.goto(origin + path);
    await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
    await tab.read([element, '[data-testid=verdict]'], () => null);
    return tab;
  };
  return [
    { name: 'order', size: [1400, 700], open: (scheme) => openOrder(orderPath, 'crg-order-note', scheme) },
    {
      name: 'cancel-order',
      size: [1400, 800],
      open: async (scheme) => {
        const tab = await openOrder(`${orderPath}/cancel-order`, 'crg-cancel-guard', scheme);
        await tab.read(['crg-cancel-guard', '[data-reason=BuyerCanceled]'], () => null);
        return tab;
      },
    },
    {
      name: 'cancel-own-reason',
      size: [1400, 800],
      open: async (scheme) => {
        const tab = await openOrder(`/orders-v3/order/${dueSoon.id}/cancel-order`, 'crg-cancel-guard', scheme);
        await tab.click(because('out-of-stock'));
        await tab.read(['crg-cancel-guard', '[data-reason=NoInventory]'], () => null);
        await tab.read(['crg-cancel-guard', '[data-testid=rate-after]'], () => null);
        return tab;
      },
    },
    {
      name: 'worklist',
      size: [1400, 800],
      open: async (scheme) => {
        const tab = await open('/orders-v3', scheme);
        for (const state of ['buyer-cancel', 'late', 'due-soon'])
          await tab.click(
            `[data-crg-state~=${state}]:not([data-crg-state~=pending]) input[type=checkbox]:not(:checked)`,
          );
        await tab.click(['crg-summary', '[data-testid=worklist-open]']);
        await tab.read(['crg-summary', '[data-testid=rate-after]'], () => null);
        return tab;
      },
    },
    { name: 'manage-orders', size: [1400, 900], open: (scheme) => open('/orders-v3', scheme) },
    { name: 'account-health', size: [1400, 700], open: (scheme) => open('/performance/dashboard', scheme) },
    { name: 'contact-buyer', size: [1400, 900], open: openReplies },
    // Amazon's own figure is on record by now.
    { name: 'popup', size: [400, 980], open: (scheme) => openOwn(openPopup(seller), scheme) },
    { name: 'options', size: [900, 1300], open: (scheme) => openOwn(openSettings(seller), scheme) },
  ];
};

async function photograph({ name, size, open }: Sight, language: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const tab = await open(colorScheme);
    await tab.setViewport(...size);
    const path = join(folder, `${name}-${language}-${engine}-${colorScheme}.png`);
    await tab.screenshot(path);
    console.log(path);
    await tab.close();
  }
}

/** Two cancellations of unknown cause become the seller's own, so that there is a rate to look at. */
async function settleTwo(seller: Seller): Promise<void> {
  const popup = await openPopup(seller);
  await popup.setViewport(400, 980);
  for (const counted of ['1', '2']) {
    await popup.click('[data-testid=unknown-cancel] [data-testid=cause-seller]');
    await popup.read(`[data-testid=rate][data-numerator="${counted}"]`, () => null);
  }
  await popup.close();
}

await mkdir(folder, { recursive: true });
const practice = await startPracticeServer();
try {
  for (const { name, host, browserLanguage, language } of STOPS) {
    const seller = await launchSeller({ engine, port: practice.port, language: browserLanguage });
    const tab = await seller.newTab();
    await readAllLists(tab, practice, host, { language });
    await tab.close();
    await settleTwo(seller);
    const sights = sightsOf(seller, practice, host);
    for (const sight of sights) if (!wanted || wanted.split(',').includes(sight.name)) await photograph(sight, name);
    await seller.close();
  }
} finally {
  await practice.close();
}
