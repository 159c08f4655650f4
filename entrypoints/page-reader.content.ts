import { defineContentScript } from 'wxt/utils/define-content-script';
import { findOrderList } from '../lib/seller-central/manage-orders/find-rows.ts';
import { badgePlace, placeSummary } from '../lib/seller-central/manage-orders/mounts.ts';
import { createListReader, readNoRows } from '../lib/seller-central/manage-orders/read-list.ts';
import { marketplaceByCountryName } from '../lib/seller-central/marketplaces.ts';
import { matchPatterns, ORDER_PATHS } from '../lib/seller-central/matches.ts';
import { readNoOrder, readOrderDetails } from '../lib/seller-central/order-details/read.ts';
import { pageAdditions } from '../lib/seller-central/page-additions.ts';
import { sharedPageOrders } from '../lib/seller-central/page-json/page-orders.ts';
import { type PageReader, provideEarlyReader, provideReader } from '../lib/seller-central/page-reader.ts';
import { WORDS } from '../lib/seller-central/page-text/words.ts';

/** Reads what Seller Central's order pages show, for all of our scripts on the page. */
export default defineContentScript({
  matches: matchPatterns(ORDER_PATHS),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    // The first name of a country that a page asks the browser for takes 12 ms (Chromium 156): not within a pass over rows.
    setTimeout(() => marketplaceByCountryName('Japan'));
    const pageOrders = sharedPageOrders();
    const reader: PageReader = {
      pageOrders,
      findOrderList,
      createListReader: (root) => createListReader(root, pageOrders),
      readOrderDetails,
      cancelReasonLabel: (code, language) => WORDS.wordFor(code, language),
      badgePlace,
      placeSummary,
    };
    let isReady = false;
    provideEarlyReader({
      ...reader,
      createListReader: (root) => {
        const list = reader.createListReader(root);
        return { read: (changed) => (isReady ? list.read(changed) : readNoRows(root, changed)) };
      },
      readOrderDetails: (root) => (isReady ? readOrderDetails : readNoOrder)(root),
    });
    pageAdditions.whenThere(() => {
      isReady = true;
      provideReader(reader);
    });
  },
});
