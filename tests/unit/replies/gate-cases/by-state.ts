import { HOUR } from '../../../../lib/time/instant.ts';
import { asked, NOW, one, shipped, two, unshipped } from '../../cancel-reasons/cases/case.ts';
import { BY_STATE, canceled, type GateCase, GUIDELINES, OFFICIAL, OWN } from './gate-case.ts';

/** Replies that hang on where the order stands. */
export const BY_STATE_CASES = {
  'on-its-way-return': [
    { what: 'shipped', order: unshipped({ status: 'shipped' }), expected: 'allowed', source: BY_STATE },
    {
      what: 'all units shipped',
      order: unshipped({}, [shipped(one), shipped(two)]),
      expected: 'allowed',
      source: BY_STATE,
    },
    {
      what: 'handed over, not confirmed',
      order: unshipped(),
      words: { parcel: 'handed-over' },
      expected: 'allowed',
      source: 'RXAS2XTAYEF77BG JP, DE, MX (H)',
    },
    {
      what: 'unshipped',
      order: unshipped(),
      expected: 'not-shipped',
      opens: { parcel: 'handed-over' },
      source: BY_STATE,
    },
    {
      what: 'confirmed, but still here',
      order: unshipped({ status: 'shipped' }),
      words: { parcel: 'with-seller' },
      expected: 'not-shipped',
      opens: { parcel: 'handed-over' },
      source: 'RXAS2XTAYEF77BG JP (H)',
    },
    { what: 'cancelled', order: unshipped(canceled), expected: 'canceled', source: OWN },
    {
      what: 'nothing read',
      order: { items: [] },
      expected: 'status-unknown',
      opens: { parcel: 'handed-over' },
      source: OWN,
    },
  ],
  'label-cannot-cancel': [
    {
      what: 'label bought',
      order: unshipped({ labelBought: true }),
      expected: 'allowed',
      source: 'C2, older text (M)',
    },
    { what: 'no label known', order: unshipped(), expected: 'no-label', source: OWN },
    {
      what: 'shipped',
      order: unshipped({ labelBought: true, status: 'shipped' }),
      expected: 'shipped',
      source: BY_STATE,
    },
  ],
  'confirmed-refund': [
    {
      what: 'confirmed, the parcel still here',
      order: unshipped({ status: 'shipped' }),
      words: { parcel: 'with-seller' },
      expected: 'allowed',
      source: 'RXAS2XTAYEF77BG JP (H)',
    },
    {
      what: 'shipped',
      order: unshipped({ status: 'shipped' }),
      expected: 'not-confirmed',
      opens: { parcel: 'with-seller' },
      source: OWN,
    },
    { what: 'unshipped', order: unshipped(), expected: 'not-confirmed', source: OWN },
    { what: 'cancelled', order: unshipped(canceled), expected: 'canceled', source: OWN },
  ],
  'cancelled-as-requested': [
    {
      what: 'cancelled upon a formal request',
      order: unshipped({ ...canceled, ...asked }),
      expected: 'allowed',
      source: OFFICIAL,
    },
    { what: 'requested, not cancelled yet', order: unshipped(asked), expected: 'not-canceled', source: OFFICIAL },
    { what: 'cancelled without a request', order: unshipped(canceled), expected: 'not-requested', source: OWN },
    {
      what: 'cancelled by Amazon',
      order: unshipped({ ...canceled, ...asked, canceledBy: 'amazon' }),
      expected: 'not-requested',
      source: OWN,
    },
    {
      what: 'cancelled by Amazon, as a file says of its item',
      order: unshipped({ status: 'canceled', ...asked }, [{ ...one, canceledBy: 'amazon' }]),
      expected: 'not-requested',
      source: OWN,
    },
  ],
  'out-of-stock-notice': [
    {
      what: 'cancelled for want of stock',
      order: unshipped({ ...canceled, cancelReason: 'NoInventory' }),
      expected: 'allowed',
      source: GUIDELINES,
    },
    {
      what: 'for want of stock of an item',
      order: unshipped(canceled, [{ ...one, cancelReason: 'NoInventory' }]),
      expected: 'allowed',
      source: GUIDELINES,
    },
    {
      what: 'not cancelled yet',
      order: unshipped(),
      words: { because: 'out-of-stock' },
      expected: 'not-canceled',
      source: GUIDELINES,
    },
    {
      what: 'cancelled for another reason',
      order: unshipped({ ...canceled, cancelReason: 'PricingError' }),
      expected: 'other-reason',
      source: OWN,
    },
  ],
  'address-check': [
    { what: 'unshipped', order: unshipped(), expected: 'allowed', source: 'D1 (H)' },
    { what: 'label bought', order: unshipped({ labelBought: true }), expected: 'allowed', source: OWN },
    { what: 'handed over', order: unshipped(), words: { parcel: 'handed-over' }, expected: 'shipped', source: OWN },
    {
      what: 'pending: the address is hidden',
      order: unshipped({ status: 'pending' }),
      country: 'JP',
      expected: 'pending',
      source: '200252520 ja (H)',
    },
    { what: 'nothing read', order: { items: [] }, expected: 'status-unknown', source: OWN },
  ],
  'late-new-date': [
    { what: 'late', order: unshipped({ shipBy: NOW - HOUR }), expected: 'allowed', source: OWN },
    {
      what: 'due soon, limit included',
      order: unshipped({ shipBy: NOW + 24 * HOUR }),
      expected: 'allowed',
      source: OWN,
    },
    { what: 'in time', order: unshipped({ shipBy: NOW + 24 * HOUR + 1 }), expected: 'in-time', source: OWN },
    { what: 'no ship-by read', order: unshipped(), expected: 'no-ship-by', source: OWN },
    { what: 'shipped', order: unshipped({ status: 'shipped', shipBy: NOW - HOUR }), expected: 'shipped', source: OWN },
  ],
  'pending-nothing-charged': [
    {
      what: 'pending',
      order: unshipped({ status: 'pending' }),
      expected: 'allowed',
      source: 'RXAS2XTAYEF77BG IT, UK, AU (H)',
    },
    { what: 'unshipped', order: unshipped(), expected: 'not-pending', source: OWN },
    { what: 'nothing read', order: { items: [] }, expected: 'status-unknown', source: OWN },
  ],
  'order-again': [
    {
      what: 'cancelled by mistake',
      order: unshipped(canceled),
      words: { canceledByMistake: true },
      expected: 'allowed',
      source: BY_STATE,
    },
    {
      what: 'cancelled',
      order: unshipped(canceled),
      expected: 'not-by-mistake',
      opens: { canceledByMistake: true },
      source: BY_STATE,
    },
    {
      what: 'not cancelled',
      order: unshipped(),
      words: { canceledByMistake: true },
      expected: 'not-canceled',
      source: OWN,
    },
  ],
} as const satisfies Readonly<Record<string, readonly GateCase[]>>;
