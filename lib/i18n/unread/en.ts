import type { Catalog } from '../translate.ts';

/** What every page says of that which stands on it and was not read. */
export const en = {
  not_read: 'Not read here: {facts}. Check it yourself.',
  marketplace: 'marketplace',
  fulfillment: 'who ships',
  ship_by: 'ship-by date',
  order_date: 'order date',
  items: 'items',
  request: 'buyer’s request to cancel',
  status: 'status',
  order: 'order id',
  text_box: 'text box',
  contact_reason: 'contact reason “Other”',
  rate: 'Amazon’s own figure',
  account: 'Shop’s name not read: these orders count apart.',
  form: 'A part of this form could not be read: check it yourself.',
  rows: 'orders that were not found',
  contradiction: 'orders on which the page and its data disagree',
} as const satisfies Catalog;
