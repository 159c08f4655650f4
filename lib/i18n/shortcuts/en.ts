import type { Catalog } from '../translate.ts';

/** The list of our keys. */
export const en = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  next_order: 'In the order list: next order to act on',
  previous_order: 'In the order list: previous order to act on',
  find_reply: 'Beside a message: find a reply',
  open_popup: 'Open CR Guard',
  this_list: 'Show this list',
  changeable: '{keys}: can be changed in the browser’s settings for extensions',
} as const satisfies Catalog;
