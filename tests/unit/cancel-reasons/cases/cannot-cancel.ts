import { MINUTE } from '../../../../lib/time/instant.ts';
import { asked, type Case, cannot, flagged, NOW, one, shipped, two, unshipped } from './case.ts';

export const CANNOT_CANCEL: readonly Case[] = [
  {
    what: 'pending outside Japan',
    order: unshipped({ status: 'pending' }),
    words: { because: 'out-of-stock' },
    expected: cannot('pending', 'wait-for-payment', 'pending-nothing-charged'),
    source: 'P C2, RXAS2XTAYEF77BG (H)',
  },
  {
    what: 'pending outside Japan, the buyer asked formally',
    order: unshipped({ ...asked, status: 'pending' }),
    expected: cannot('pending', 'wait-for-payment', 'pending-nothing-charged'),
    source: 'P C2 (H)',
  },
  {
    what: 'pending, the buyer asked in a message minutes after the purchase',
    order: unshipped({ status: 'pending', purchasedAt: NOW - MINUTE }),
    words: { askedByMessage: true },
    expected: cannot('pending', 'buyer-cancels-alone', 'early-self-cancel'),
    source: 'P C1, 201722390 (H)',
  },
  {
    what: 'shipped',
    order: unshipped({ ...asked, status: 'shipped' }),
    expected: cannot('shipped', 'refuse-or-return', 'on-its-way-return'),
    source: 'P C2, 201722390 (H)',
  },
  {
    what: 'all units shipped, the status was not read',
    order: { items: [shipped(one), shipped(two)] },
    expected: cannot('shipped', 'refuse-or-return', 'on-its-way-return'),
    source: 'P C2 (H)',
  },
  {
    what: 'confirmed, the parcel is still with the seller',
    order: unshipped({ status: 'shipped' }),
    words: { parcel: 'with-seller' },
    expected: cannot('confirmed', 'refund-and-keep', 'confirmed-refund'),
    source: 'P C2, RXAS2XTAYEF77BG JP (H)',
  },
  {
    what: 'handed over, not confirmed',
    order: unshipped(asked),
    words: { parcel: 'handed-over' },
    expected: cannot('handed-over', 'confirm-then-return', 'on-its-way-return'),
    source: 'P C2, RXAS2XTAYEF77BG JP, DE, MX (H); UK and AU, older, say otherwise',
  },
  {
    what: 'a label is bought',
    order: unshipped({ labelBought: true }),
    expected: cannot('label-bought', 'ship-then-return', 'label-cannot-cancel'),
    source: 'P C2: an older text (M)',
  },
  {
    what: 'a label is bought, the buyer asked formally for one item',
    order: unshipped({ ...asked, labelBought: true }, [flagged(one), two]),
    expected: cannot('label-bought', 'ship-then-return', 'label-cannot-cancel', 'only 01'),
    source: 'P C2: an older text (M)',
  },
  {
    what: 'cancelled',
    order: unshipped({ status: 'canceled' }),
    expected: cannot('canceled', 'nothing-left'),
    source: 'P C2, 201722390 (H)',
  },
  {
    what: 'cancelled upon a formal request',
    order: unshipped({ ...asked, status: 'canceled' }),
    expected: cannot('canceled', 'nothing-left', 'cancelled-as-requested'),
    source: 'P C1 (H)',
  },
  {
    what: 'cancelled by Amazon, a formal request unanswered',
    order: unshipped({ ...asked, status: 'canceled', canceledBy: 'amazon' }),
    expected: cannot('canceled', 'nothing-left'),
    source: 'own: it was not done upon the request',
  },
  {
    what: 'cancelled for want of stock',
    order: unshipped({ status: 'canceled', cancelReason: 'NoInventory' }),
    expected: cannot('canceled', 'nothing-left', 'out-of-stock-notice'),
    source: 'P C2, F (H)',
  },
  {
    what: 'all units cancelled, one of them for want of stock',
    order: unshipped({}, [{ ...two, quantityCanceled: 1, cancelReason: 'NoInventory' }]),
    expected: cannot('canceled', 'nothing-left', 'out-of-stock-notice'),
    source: 'P C2, F (H)',
  },
  {
    what: 'cancelled by mistake',
    order: unshipped({ ...asked, status: 'canceled' }),
    words: { canceledByMistake: true },
    expected: cannot('canceled', 'order-again', 'order-again'),
    source: 'P C2, 201722390 (H)',
  },
  {
    what: 'fulfilled by Amazon',
    order: unshipped({ ...asked, fulfillment: 'amazon' }),
    expected: cannot('amazon-fulfilled', 'leave-to-amazon'),
    source: 'P A1: outside the rate (H)',
  },
  {
    what: 'a label is bought, the buyer asked in a message minutes after the purchase',
    order: unshipped({ labelBought: true, purchasedAt: NOW - MINUTE }),
    words: { askedByMessage: true },
    expected: cannot('label-bought', 'ship-then-return', 'label-cannot-cancel'),
    source: 'P C2: an older text (M)',
  },
];
