import type { Catalog } from '../translate.ts';

/** What the first page says: once after the installation, and whenever it is asked for. */
export const en = {
  title: 'CR Guard is installed',
  lead: 'What it does, what it never does, and how you can check that.',
  does_title: 'What it does',
  does_marks:
    'In Manage Orders it marks which orders the buyer asked to cancel, and which are about to miss their ship-by date.',
  does_cancel:
    'When you cancel, it shows the true reason and what that does to your cancellation rate, before you submit.',
  never_title: 'What it never does',
  never_network: 'It sends nothing to anyone. It has no server, and it never asks for your login.',
  never_submit: 'It never presses Submit, Send or Confirm. That stays with you.',
  never_personal: 'It keeps no buyer’s name, address, phone number, e-mail address or message.',
  check: 'Check it:',
  check_network_chromium:
    'in the browser’s list of extensions, switch on developer mode, open “service worker” at CR Guard and choose Network. The list stays empty while you work.',
  check_network_firefox:
    'open about:debugging, choose This Firefox, then Inspect at CR Guard, then Network. The list stays empty while you work.',
  check_submit: 'practise first. Nothing happens there, or in Seller Central, until you press.',
  check_personal: 'the settings say what is kept, and erase it whenever you like.',
  privacy_link: 'Privacy settings',

  permissions_title: 'All that the browser lets it do',
  permissions_lead: 'Read from CR Guard’s own manifest just now. There is nothing else.',
  permission_storage: 'keep settings and the record of orders in this browser',
  permission_unlimited_storage: 'keep that record even when the disk runs short',
  permission_alarms: 'wake up for reminders and to remove old orders',
  permission_notifications: 'show reminders; asked for only when you switch them on',
  permission_sites: 'see and mark the order, message and Account Health pages at {hosts} addresses of Seller Central',

  start_title: 'Two ways to begin',
  practise: 'Practise for two minutes',
  practise_hint: 'On made-up orders, without signing in. Nothing of it is kept.',
  open_orders: 'Open Manage Orders',
  open_hint: 'The marks are there as soon as the page is.',
  marketplace: 'Marketplace',
} as const satisfies Catalog;
