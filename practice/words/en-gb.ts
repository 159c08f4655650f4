import { enUs } from './en-us.ts';
import type { Words } from './words.ts';

/** As in American English but for the spelling: evidence 4.2, 9 and policy C3 for "cancelled" and the banner; "Fulfilment method" 1.3. */
export const enGb: Words = {
  ...enUs,
  tag: 'en-GB',
  locale: 'en_GB',
  languageName: 'English (UK)',
  menu: ['Catalogue', ...enUs.menu.slice(1)],
  tabs: { ...enUs.tabs, canceled: 'Cancelled' },
  status: { ...enUs.status, canceled: 'Cancelled' },
  labels: { ...enUs.labels, fulfillment: 'Fulfilment method' },
  banner:
    'The buyer has requested that this order be cancelled. Cancelling this order will not affect your cancellation rate metric.',
  sellerReasons: { ...enUs.sellerReasons, BuyerCanceled: 'Buyer Cancelled' },
  cancel: {
    ...enUs.cancel,
    done: 'Order cancelled',
    partlyDone: 'Items cancelled',
    refused: {
      ...enUs.cancel.refused,
      canceled: 'This order has already been cancelled.',
      amazon: 'You cannot cancel this order because Amazon fulfils it.',
    },
  },
  actions: { ...enUs.actions, cancelOrder: 'Cancel Order' },
  accountHealth: {
    ...enUs.accountHealth,
    shipping: 'Delivery Performance',
    cancelRate: 'Pre-fulfilment Cancel Rate',
    lateRate: 'Late Dispatch Rate',
  },
};
