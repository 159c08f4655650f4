import type { Catalog } from '../translate.ts';

/** What the settings page says. */
export const en = {
  title: 'CR Guard settings',
  saved: 'Saved',
  not_saved: 'Not saved: {problem}',
  no_answer: 'The extension does not answer. Reload this page.',
  damaged: 'Some stored settings could not be read; the usual values stand for them: {fields}',
  loading: 'Reading the settings …',

  search: 'Search the settings',
  search_found: 'Found: {count}',
  search_none: 'No setting matches “{query}”.',
  search_all: 'Show all settings',

  contents: 'Sections',
  general: 'General',
  ui_language: 'Language',
  ui_language_hint:
    'For everything that CR Guard says. Open pages of Seller Central follow at once; the cancel page when it is next opened.',
  browser_language: 'The browser’s',
  warning_hours: 'Due soon',
  warning_hours_hint: 'An order counts as due soon when its ship-by date is at most this far ahead.',
  hours: 'hours',
  hold_contradictions: 'Hold back a wrong reason once',
  hold_contradictions_hint:
    'On the cancel page, a reason that contradicts the record has to be submitted a second time. Switched off, CR Guard only warns.',
  read_page_json: 'Read the page’s own data',
  read_page_json_hint:
    'CR Guard sees a copy of what Seller Central’s page itself loads: exact dates, requests by item. Switched off, it reads the visible page alone. Switching it on takes effect when a tab is reloaded.',

  rates: 'Rates and rules',
  percent: '%',
  back_to_default: 'Back to Amazon’s',

  reminders: 'Reminders',
  reminders_on: 'Remind me',
  reminders_on_hint:
    'A notification of the browser before an order misses its ship-by date or may be cancelled by Amazon. Each at most once per order. The browser asks for your permission first.',
  permission_refused: 'The browser did not give the permission, so no reminder can be shown.',
  ship_by_hours: 'Before ship-by',
  ship_by_hours_hint: 'Hours, separated by commas. Only the most urgent is shown.',
  act_by_hours: 'Before Amazon may cancel',
  act_by_hours_hint: 'One reminder for each late order: confirm its shipment before Amazon cancels it.',
  quiet_on: 'Quiet hours',
  quiet_on_hint:
    'No reminders in these hours of your computer’s clock, except those of 4 hours or less before ship-by.',
  from: 'from',
  to: 'to',

  privacy: 'Privacy',
  retention_days: 'Keep orders for',
  retention_days_hint: 'Counted from the last time an order was seen; older ones are removed.',
  days: 'days',
  kept_title: 'On this computer now',
  kept_count: 'How many',
  kept_oldest: 'Oldest',
  kept_orders: 'Orders',
  kept_evidence: 'Evidence of cancellations',
  kept_listReadings: 'Lists read',
  kept_officialFigures: 'Amazon’s own rates',
  kept_counters: 'Sums by day',
  kept_scopes: 'Shops',
  kept_damaged: 'Damaged entries',
  kept_files: 'Imported files, themselves never kept',
  kept_settings: 'Settings you changed',
  kept_templates: 'Your own templates',
  kept_failed: 'It could not be counted: {problem}',
  space: 'About {size} in all, by the browser’s own estimate.',
  to_backup: 'Save a copy of it, or erase it',
  kept: 'Kept, in this browser alone: order ids, SKUs, dates, statuses, buyers’ cancellation requests with their reasons, and Amazon’s own rates.',
  not_kept:
    'Never kept: names, addresses, phone numbers, e-mail addresses and messages. CR Guard makes no request to anyone; its manifest forbids every connection.',

  not_a_number: 'a whole number is needed',
  not_hours: 'whole numbers with commas between them are needed, such as 24, 12, 4',
  not_a_percent: 'a number over 0 and under 100 is needed',
  out_of_range: 'it must lie between {least} and {most}',
} as const satisfies Catalog;
