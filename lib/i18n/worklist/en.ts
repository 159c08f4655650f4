import type { Catalog } from '../translate.ts';

/** What the list of ticked orders says, to cancel them one by one. */
export const en = {
  selected: { one: '1 selected', other: '{count} selected' },
  open: 'What cancelling them would do, one by one',
  label: 'CR Guard: the selected orders, one by one',
  title: 'Before you cancel: one by one',
  close: 'Close',
  progress: '{done} of {total} cancelled',
  waiting: 'Reading the record …',

  reason: 'Reason: {reason}',
  reason_items: 'Reason, for the requested items only: {reason}',
  reason_asked: 'The cancel page asks why, and finds the true reason.',
  free: 'Does not count',
  counts: 'Counts',
  counts_to: 'Counts: {rate} up to here',
  same_sku: 'Another order above is of {sku} too: two in a row can take its offer down.',
  done: 'Cancelled',

  room: {
    one: 'Room for 1 cancellation that counts.',
    other: 'Room for {count} cancellations that count.',
  },
  room_none: 'No room for a cancellation that counts.',
  over: { one: '1 of these would reach the limit.', other: '{count} of these would reach the limit.' },

  open_cancel: 'Open the cancel page',
  open_order: 'Open the order',
  new_tab: '{order}, in a new tab',
} as const satisfies Catalog;
