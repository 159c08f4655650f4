import { overlayWords } from '../../../lib/i18n/overlay/index.ts';
import { unreadWords } from '../../../lib/i18n/unread/index.ts';
import { findOrderList } from '../../../lib/seller-central/manage-orders/find-rows.ts';
import { badgePlace, placeSummary } from '../../../lib/seller-central/manage-orders/mounts.ts';
import { createListReader } from '../../../lib/seller-central/manage-orders/read-list.ts';
import { readOrderDetails } from '../../../lib/seller-central/order-details/read.ts';
import { createPageOrders } from '../../../lib/seller-central/page-json/page-orders.ts';
import { WORDS } from '../../../lib/seller-central/page-text/words.ts';
import { lookupIn } from '../lookup-in.ts';

/** What the list's overlay is started with: a page's own reader, and our words in English. */
export function listParts() {
  const pageOrders = createPageOrders();
  const lookup = lookupIn('en');
  return {
    reader: {
      pageOrders,
      findOrderList,
      createListReader: (root: Document) => createListReader(root, pageOrders),
      readOrderDetails,
      cancelReasonLabel: WORDS.wordFor.bind(WORDS),
      badgePlace,
      placeSummary,
    },
    words: { language: 'en', t: overlayWords('en', lookup), unread: unreadWords('en', lookup) },
  };
}
