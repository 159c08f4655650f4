import * as z from 'zod/mini';
import type { PracticeServer } from '../../practice/server.ts';
import { launchSeller } from '../../tests/e2e/browsers/launch.ts';
import type { Engine, Seller } from '../../tests/e2e/browsers/tab.ts';
import { openPopup, readAllLists, send } from '../../tests/e2e/record-tour.ts';
import { pastOrders } from './past-orders.ts';

/** Each with the seller's own language, in which the extension speaks, and the page's. */
export const STOPS = [
  { name: 'english', host: 'sellercentral.amazon.com', browserLanguage: 'en-US', language: 'en-US' },
  { name: 'german', host: 'sellercentral.amazon.de', browserLanguage: 'de', language: 'de' },
  { name: 'japanese', host: 'sellercentral.amazon.co.jp', browserLanguage: 'ja', language: 'ja' },
  { name: 'chinese', host: 'sellercentral.amazon.com', browserLanguage: 'zh-CN', language: 'zh' },
] as const;
export type Stop = (typeof STOPS)[number];

const popupAnswer = z.object({
  ok: z.literal(true),
  value: z.object({ view: z.object({ scope: z.object({ account: z.string(), marketplace: z.string() }) }) }),
});

/**
 * A seller whose browser has seen every list of the shop, who has told of two cancellations that they were the shop's own,
 * and whose record reaches back over three months.
 */
export async function seasonedSeller(engine: Engine, practice: PracticeServer, stop: Stop): Promise<Seller> {
  const { host, browserLanguage, language } = stop;
  const seller = await launchSeller({ engine, port: practice.port, language: browserLanguage });
  const tab = await seller.newTab();
  await readAllLists(tab, practice, host, { language });
  await tab.close();
  const popup = await openPopup(seller);
  await popup.setViewport(400, 980);
  for (const counted of ['1', '2']) {
    await popup.click('[data-testid=unknown-cancel] [data-testid=cause-seller]');
    await popup.read(`[data-testid=rate][data-numerator="${counted}"]`, () => null);
  }
  const { scope } = popupAnswer.parse(await send(popup, { call: 'popup', request: {} })).value.view;
  const skus = practice.shop(host).orders.flatMap(({ items }) => items.map(({ sku }) => sku));
  await send(popup, { call: 'record', request: { sightings: pastOrders(scope, [...new Set(skus)], Date.now()) } });
  await popup.close();
  return seller;
}
