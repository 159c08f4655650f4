import { isCanceledByAmazon, isCanceledFor, isPrime } from './items.ts';
import type { Advice, Because, CannotCancel, JudgedOrder, NextStep, Reply, SellersWords } from './judgement.ts';

function advice(nextStep: NextStep, template?: Reply['template'], when: Reply['when'] = 'now'): Advice {
  return { nextStep, reply: template ? { template, when } : null };
}

export const READ_ORDER = advice('read-order');
export const BUYER_CANCELS_ALONE = advice('buyer-cancels-alone', 'early-self-cancel');
export const SEND_TO_FORMAL_REQUEST = advice('send-to-formal-request', 'use-official-request');
export const CANCEL_AS_REQUESTED = advice('cancel', 'cancelled-as-requested', 'after-canceling');

/** What to do by state (policy C2). Of two texts on a parcel handed over the newer is followed: "confirm, then return". */
const INSTEAD: Readonly<Record<CannotCancel, Advice>> = {
  'amazon-fulfilled': advice('leave-to-amazon'),
  canceled: advice('nothing-left'),
  shipped: advice('refuse-or-return', 'on-its-way-return'),
  confirmed: advice('refund-and-keep', 'confirmed-refund'),
  pending: advice('wait-for-payment', 'pending-nothing-charged'),
  'handed-over': advice('confirm-then-return', 'on-its-way-return'),
  'label-bought': advice('ship-then-return', 'label-cannot-cancel'),
};

/** What to do with an order that can't be cancelled; `wasRequested` by the buyer, formally. */
export function adviceInstead(
  why: CannotCancel,
  order: JudgedOrder,
  { canceledByMistake }: SellersWords,
  wasRequested: boolean,
): Advice {
  if (why !== 'canceled') return INSTEAD[why];
  if (canceledByMistake) return advice('order-again', 'order-again');
  if (wasRequested && !isCanceledByAmazon(order)) return advice('nothing-left', 'cancelled-as-requested');
  return isCanceledFor('NoInventory', order) ? advice('nothing-left', 'out-of-stock-notice') : INSTEAD.canceled;
}

/** What to do first where the seller cancels for a reason of the seller's own. */
export function adviceFor(because: Because | undefined, order: JudgedOrder): Advice {
  switch (because) {
    case undefined:
      return advice('say-why');
    case 'out-of-stock':
      return advice('cancel', 'out-of-stock-notice', 'after-canceling');
    case 'address':
      // Policy C2: on a Prime order the address is changed by Amazon's customer service (SC 202072550 US).
      if (isPrime(order)) return advice('send-to-amazon', 'sfp-address-contact-amazon');
      return order.status === 'unshipped' ? advice('check-address', 'address-check') : advice('cancel');
    default:
      return advice('cancel');
  }
}
