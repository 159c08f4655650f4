import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Order } from '../../practice/books.ts';
import type { PracticeServer } from '../../practice/server.ts';
import type { Seller, Tab } from '../../tests/e2e/browsers/tab.ts';
import { because } from '../../tests/e2e/cancel-page.ts';
import { ASKED, contactAddress, orderOf, reply, untilEnabled, untilOffered } from '../../tests/e2e/message-page.ts';
import { openPopup } from '../../tests/e2e/record-tour.ts';
import { printReport } from '../../tests/fixtures/files/print-report.ts';
import { reportedOrders } from './past-orders.ts';
import { practiceSights } from './practice-sights.ts';

export type ColorScheme = 'light' | 'dark';

/** What to photograph: how to open it, and the size of its window. */
export interface Sight {
  readonly name: string;
  readonly size: readonly [width: number, height: number];
  readonly open: (colorScheme: ColorScheme) => Promise<Tab>;
}

/** Takes a picture of a sight in a window of its own size, or of another; an anchor in the address is at its top. */
export async function photograph(
  { open, size }: Sight,
  path: string,
  colorScheme: ColorScheme,
  window: Sight['size'] = size,
): Promise<void> {
  const tab = await open(colorScheme);
  await tab.setViewport(...window);
  await tab.evaluate(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
  await tab.screenshot(path);
  await tab.close();
}

/** The sights of a seller's shop, those last whose figures rest on what the earlier ones left on record. */
export function sightsOf(seller: Seller, practice: PracticeServer, host: string): Sight[] {
  const [request, dueSoon] = [orderOf(practice, 'request', host), orderOf(practice, 'due-soon', host)];
  const pageOf = ({ id }: Order) => `/orders-v3/order/${id}`;

  const visit = async (address: string, colorScheme: ColorScheme) => {
    const tab = await seller.newTab();
    await tab.prefer({ colorScheme });
    await tab.goto(address);
    await tab.waitUntil(() => document.documentElement.dataset.crgHealth === 'ok');
    return tab;
  };
  const open = async (path: string, element: string, part: string, colorScheme: ColorScheme) => {
    const tab = await visit(practice.origin(host) + path, colorScheme);
    await tab.read([element, part], () => null);
    return tab;
  };
  const openOwn = async (page: string, part: string, colorScheme: ColorScheme) => {
    const tab = page === 'popup.html' ? await openPopup(seller) : await seller.openExtensionPage(page);
    await tab.prefer({ colorScheme });
    await tab.read(part, () => null);
    return tab;
  };
  const settings = (name: string, height: number, hash: string, part: string): Sight => ({
    name,
    size: [900, height],
    open: (scheme) => openOwn(`options.html${hash}`, part, scheme),
  });

  return [
    ...practiceSights(seller),
    {
      name: 'order',
      size: [1400, 700],
      open: (scheme) => open(pageOf(request), 'crg-order-note', '[data-testid=verdict]', scheme),
    },
    {
      name: 'cancel-order',
      size: [1400, 800],
      open: (scheme) =>
        open(`${pageOf(request)}/cancel-order`, 'crg-cancel-guard', '[data-reason=BuyerCanceled]', scheme),
    },
    {
      name: 'cancel-own-reason',
      size: [1400, 800],
      open: async (scheme) => {
        const path = `${pageOf(dueSoon)}/cancel-order`;
        const tab = await open(path, 'crg-cancel-guard', '[data-testid=verdict]', scheme);
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
        const tab = await open('/orders-v3', 'crg-summary', '[data-testid=rate]', scheme);
        for (const state of ['buyer-cancel', 'late', 'due-soon'])
          await tab.click(
            `[data-crg-state~=${state}]:not([data-crg-state~=pending]) input[type=checkbox]:not(:checked)`,
          );
        await tab.click(['crg-summary', '[data-testid=worklist-open]']);
        await tab.read(['crg-summary', '[data-testid=rate-after]'], () => null);
        return tab;
      },
    },
    {
      name: 'manage-orders',
      size: [1400, 900],
      open: (scheme) => open('/orders-v3', 'crg-summary', '[data-testid=rate]', scheme),
    },
    {
      name: 'buyer-requests',
      size: [1400, 900],
      open: async (scheme) => {
        const tab = await open('/orders-v3', 'crg-summary', '[data-testid=rate]', scheme);
        await tab.click(['crg-summary', '[data-testid=count-buyer-cancel]']);
        await tab.waitUntil(() => document.querySelector('[data-crg-hidden]'));
        return tab;
      },
    },
    {
      name: 'account-health',
      size: [1400, 700],
      open: (scheme) => open('/performance/dashboard', 'crg-rate-note', '[data-testid=rate]', scheme),
    },
    {
      name: 'contact-buyer',
      size: [1400, 900],
      open: async (scheme) => {
        const tab = await visit(contactAddress(practice, orderOf(practice, 'asked-by-message', host), host), scheme);
        await untilOffered(tab);
        return tab;
      },
    },
    {
      name: 'inbox',
      size: [1400, 900],
      open: async (scheme) => {
        const tab = await open('/messaging/inbox', 'crg-replies', '[data-testid=reply]', scheme);
        // The record keeps the mark, so it may be there already.
        if ((await tab.read(ASKED, (toggle) => toggle.getAttribute('aria-pressed'))) !== 'true') await tab.click(ASKED);
        await untilEnabled(tab, 'use-official-request');
        await tab.click(reply('use-official-request'));
        await tab.waitUntil(() => window.practiceMessage?.text);
        return tab;
      },
    },
    // Amazon's own figure is on record by now.
    { name: 'popup', size: [400, 980], open: (scheme) => openOwn('popup.html', '[data-testid=rate]', scheme) },
    settings('options', 1180, '', '[name=warningHours]'),
    settings('rates', 1180, '#rates', '#rates h2'),
    settings('replies-editor', 1180, '#replies', '#replies textarea'),
    {
      name: 'files-in',
      size: [900, 900],
      open: async (scheme) => {
        const tab = await openOwn('options.html#files', '[data-testid=import-file]', scheme);
        const file = join(await mkdtemp(join(tmpdir(), 'cr-guard-report-')), 'all-orders.txt');
        await writeFile(file, `${printReport('all-orders', reportedOrders(Date.now()))}999\tnot an order\n`);
        await tab.chooseFiles('[data-testid=import-file]', [file]);
        await tab.read('[data-testid=import-result]', () => null);
        return tab;
      },
    },
    settings('files-out', 1180, '#feeds', '#feeds .order-rows li'),
    settings('evidence', 1180, '#evidence', '#evidence[aria-busy=false] .totals'),
    settings('backup', 800, '#backup', '[data-testid=export-backup]'),
    settings('diagnostics', 800, '#diagnostics', '#diagnostics h2'),
    settings('rules-file', 800, '#rules-file', '#rules-file h2'),
  ];
}
