import type { Catalog } from '../translate.ts';

/** What is said of diagnostics, in the settings and over a page. */
export const en = {
  title: 'Diagnostics',
  offer: 'Misread? Make a diagnostic',
  intro:
    'If CR Guard misreads a page, a diagnostic shows its makers how that page is built. You see all of it before you copy or save it; nothing is sent.',
  holds:
    'It holds names of tags, classes and data fields, shapes, counts, versions and timings. It holds no texts and no values: no order ids, names, addresses or messages.',
  pages: 'Seller Central in your open tabs',
  none: 'No open page of Seller Central answers. Open or reload the page, then look again.',
  look_again: 'Look again',
  make: 'Make a diagnostic',

  manage_orders: 'Manage Orders',
  order_details: 'Order details',
  cancel_order: 'Cancel order',
  contact_buyer: 'Contact buyer',
  inbox: 'Buyer messages',
  account_health: 'Account Health',

  waiting: 'still loading',
  ok: 'read in full',
  partial: 'read in part',
  unreadable: 'not readable',
  signed_out: 'signed out',

  collecting: 'Looking at how the page is built …',
  gone: 'The page no longer answers. Reload it and try again.',
  lists_lost: 'Not found: {lists}',
  list_found: '{list}: found by way {way} of {of}, last seen in {year}',
  list_from_file: '{list}: found by your rules file, last seen in {year}',
  text: 'The whole diagnostic',
  copy: 'Copy',
  copied: 'Copied.',
  not_copied: 'The browser did not let us copy. The text is selected: copy it with the keyboard.',
  save: 'Save as a file',
  close: 'Close',
} as const satisfies Catalog;
