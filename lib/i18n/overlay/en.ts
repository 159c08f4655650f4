import type { Catalog } from '../translate.ts';

/** What the overlay says on Seller Central's pages. */
export const en = {
  summary_label: 'CR Guard: what needs you in this list',
  filter_hint: 'Show only these orders. Press again to show all.',
  buyer_cancel: { one: 'buyer asked to cancel', other: 'buyers asked to cancel' },
  auto_cancel_soon: { one: 'near auto-cancel', other: 'near auto-cancel' },
  late: { one: 'late', other: 'late' },
  due_soon: { one: 'due within {hours} h', other: 'due within {hours} h' },
  unreadable: { one: 'not fully read', other: 'not fully read' },
  next: 'Next order to act on',
  previous: 'Previous order to act on',
  shown_of: { one: '1 of {total} orders shown', other: '{count} of {total} orders shown' },

  health_waiting: 'Reading the list …',
  health_ok: { one: '1 order read', other: 'All {count} orders read' },
  health_empty: 'Seller Central says that there are no orders here',
  health_partial: {
    one: '1 row could not be read fully: check it yourself',
    other: '{count} rows could not be read fully: check them yourself',
  },
  health_unreadable:
    'CR Guard cannot read this page. Requests and deadlines are not marked here: check every order yourself.',
  health_signed_out: 'You are signed out. Sign in to see what needs you.',
  health_updated:
    'CR Guard has stopped here: it was updated, switched off or removed. Reload this tab to see the marks again.',
  close: 'Close',
  marketplace_unknown: 'Marketplace not recognised: deadlines are not shown',
  marketplace_assumed: 'Times as in {country}, taken from the address: the page names no marketplace',

  rate: 'CR {percent}',
  rate_none: 'CR: no orders',
  rate_title: 'Estimated Cancellation Rate: {numerator} of {denominator} orders of the last 7 days',
  coverage: '{covered} of {days} days seen',
  record_silent: 'The record does not answer: the rate and what was seen earlier are missing here',

  badge_label: 'CR Guard',
  buyer_cancel_badge: 'Buyer asked to cancel',
  buyer_cancel_items: 'Buyer asked to cancel {asked} of {items} items',
  buyer_cancel_step: 'Cancel with the reason “{reason}”: it does not count.',
  buyer_request_seen: 'Seen on {day}.',
  buyer_reason: '“{reason}”',
  late_badge: 'Late {span}',
  due_soon_badge: '{span} left',
  auto_cancel_badge: 'Auto-cancel in {span}',
  auto_cancel_now_badge: 'Auto-cancel any time',
  auto_cancel_flagged_badge: 'Amazon is cancelling it',
  auto_cancel_expected_amazon: 'Amazon’s own date: {day}',
  auto_cancel_expected_computed: 'Expected: {day}',
  confirm_by_step: 'Confirm by {day} or Amazon may cancel it, and it counts.',
  confirm_now_step: 'Confirm now: Amazon may cancel it at any moment, and it counts.',
  ship_today_step: 'Confirm shipment by {time}.',
  ship_by_step: 'Confirm shipment by {day}, {time}.',
  unread_status: 'Status not read',
  unread_ship_by: 'Ship-by date not read',
  unread_ambiguous: 'Ship-by date could mean two days',
  unread_step: 'Check this order yourself.',

  ship_by_title: 'Ship by {moment}',
  act_by_title: 'Act by {moment}',
  auto_cancel_title: 'Auto-cancel {moment}',
  your_time: '{moment} your time',
} as const satisfies Catalog;
