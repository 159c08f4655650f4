import type { JudgedOrder, Judgement, SellersWords } from '../../../lib/cancel-reasons/judgement.ts';
import { type Country, MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import type { ItemFacts, OrderFacts } from '../../../lib/orders/order-facts.ts';
import { HOUR, MINUTE } from '../../../lib/time/instant.ts';

export const NOW = Date.parse('2026-11-18T12:00:00Z');

/** What the table expects: verdict, why, reason, items, rate (of Prime after a slash), stock, next step, reply (`*`: once cancelled). */
export type Expected = readonly [
  verdict: Judgement['verdict'],
  why: Judgement['why'],
  reason: Judgement['reason'],
  items: 'all' | `only ${string}`,
  rate: string,
  stock: string,
  nextStep: Judgement['nextStep'],
  reply: string,
];

export interface Case {
  readonly what: string;
  readonly order: JudgedOrder;
  readonly words?: SellersWords;
  readonly country?: Country | null;
  readonly lookedFor?: number | null;
  readonly expected: Expected;
  readonly warns?: readonly string[];
  /** P is policy.md, S seller-central.md, "own" a decision of ours. */
  readonly source: string;
}

const one: ItemFacts = { itemId: '01', sku: 'A', asin: 'B1', quantityOrdered: 2 };
const two: ItemFacts = { itemId: '02', sku: 'B', asin: 'B2', quantityOrdered: 1 };
export const unshipped = (facts: OrderFacts = {}, items: readonly ItemFacts[] = [one, two]): JudgedOrder => ({
  status: 'unshipped',
  fulfillment: 'seller',
  ...facts,
  items,
});
const asked: OrderFacts = { buyerRequest: {} };
const shipped = (item: ItemFacts): ItemFacts => ({ ...item, quantityShipped: item.quantityOrdered ?? 0 });
const flagged = (item: ItemFacts): ItemFacts => ({ ...item, buyerRequest: {} });
const prime: OrderFacts = { programs: ['seller-fulfilled-prime'] };

const requested = (items: Expected[3] = 'all', rate = 'none'): Expected => [
  'buyer-requested',
  null,
  'BuyerCanceled',
  items,
  rate,
  'restocked',
  'cancel',
  'cancelled-as-requested*',
];
const cannot = (
  why: Judgement['why'],
  nextStep: Judgement['nextStep'],
  reply = '',
  items: Expected[3] = 'all',
): Expected => ['cannot-cancel', why, null, items, '', '', nextStep, reply];
const unknown = (why: Judgement['why']): Expected => [
  'unknown',
  why,
  null,
  'all',
  'unknown',
  'unknown',
  'read-order',
  '',
];
const fault = (
  reason: Judgement['reason'],
  stock: string,
  nextStep: Judgement['nextStep'],
  reply = '',
  rate = 'counts',
): Expected => ['seller-fault', null, reason, 'all', rate, stock, nextStep, reply];
const byMessage = (
  nextStep: Judgement['nextStep'],
  reply: string,
  reason: Judgement['reason'] = null,
  stock = 'unknown',
): Expected => ['message-only', null, reason, 'all', 'counts', stock, nextStep, reply];

export const CASES: Readonly<Record<string, readonly Case[]>> = {
  'The buyer asked formally': [
    { what: 'for the order', order: unshipped(asked), expected: requested(), source: 'P C1, PNRJVBQMJRS942V (H)' },
    {
      what: 'for every item',
      order: unshipped(asked, [flagged(one), flagged(two)]),
      expected: requested(),
      source: 'P C4 (H)',
    },
    {
      what: 'for one of two items',
      order: unshipped(asked, [flagged(one), two]),
      expected: requested('only 01'),
      warns: ['rest-counts'],
      source: 'P C4 (H), C1: single items (H)',
    },
    {
      what: 'for one item, of whose units some are shipped',
      order: unshipped(asked, [{ ...flagged(one), quantityShipped: 1 }, two]),
      expected: requested('only 01'),
      warns: ['rest-counts', 'partial-quantity'],
      source: 'P C1 (H)',
    },
    {
      what: 'for what is left, the rest is shipped',
      order: unshipped(asked, [flagged(one), shipped(two)]),
      expected: requested(),
      source: 'P C4 (H)',
    },
    {
      what: 'for an item that was shipped since, another is left',
      order: unshipped(asked, [shipped(flagged(one)), two]),
      words: { because: 'out-of-stock' },
      expected: fault('NoInventory', 'not-restocked', 'cancel', 'out-of-stock-notice*'),
      warns: ['requested-item-shipped'],
      source: 'P C4 (H), A1 (H)',
    },
    {
      what: 'and the seller has no stock either',
      order: unshipped(asked),
      words: { because: 'out-of-stock', askedByMessage: true },
      expected: requested(),
      source: 'P A1 (H)',
    },
    {
      what: 'and the status was not read',
      order: { ...asked, items: [] },
      lookedFor: null,
      expected: requested(),
      warns: ['status-unknown'],
      source: 'own: a missed request costs most',
    },
    {
      what: "but the page's JSON names no cancel action, nor the reason",
      order: unshipped({ ...asked, cancellable: false, possibleCancelReasons: ['NoInventory'] }),
      expected: requested(),
      warns: ['no-cancel-action', 'reason-not-offered'],
      source: 'S 4.1 (B)',
    },
    {
      what: 'on a Seller Fulfilled Prime order',
      order: unshipped({ ...asked, ...prime }),
      expected: requested('all', 'none/counts'),
      source: 'sellers report it (L)',
    },
    {
      what: 'on a replacement',
      order: unshipped({ ...asked, replacement: true }),
      expected: requested(),
      source: 'P A1 (H); replacements: nothing found',
    },
    {
      what: 'in India: no fee',
      order: unshipped(asked),
      country: 'IN',
      expected: requested(),
      source: 'S 4.1 (B): a fee for other reasons',
    },
    {
      what: 'on an order pending in Japan',
      order: unshipped({ ...asked, status: 'pending' }),
      country: 'JP',
      expected: requested(),
      source: 'P C2, 200252520 ja (H)',
    },
  ],
  'The buyer asked in a message alone': [
    {
      what: 'only that is known',
      order: unshipped({ askedByMessage: true }),
      expected: byMessage('send-to-formal-request', 'use-official-request'),
      source: 'P C2, PNRJVBQMJRS942V (H)',
    },
    {
      what: 'no page was read that would have shown a formal request',
      order: unshipped(),
      words: { askedByMessage: true },
      lookedFor: null,
      expected: byMessage('send-to-formal-request', 'use-official-request'),
      source: "own: the seller's word",
    },
    {
      what: 'minutes ago the order was placed',
      order: unshipped({ purchasedAt: NOW - 30 * MINUTE + 1 }),
      words: { askedByMessage: true },
      expected: byMessage('buyer-cancels-alone', 'early-self-cancel'),
      source: 'P C1, 201722390 (H)',
    },
    {
      what: 'half an hour ago the order was placed',
      order: unshipped({ purchasedAt: NOW - 30 * MINUTE }),
      words: { askedByMessage: true },
      expected: byMessage('send-to-formal-request', 'use-official-request'),
      source: 'P C1 (H)',
    },
    {
      what: 'in Japan, five minutes after the purchase',
      order: unshipped({ purchasedAt: NOW - 5 * MINUTE }),
      words: { askedByMessage: true },
      country: 'JP',
      expected: byMessage('send-to-formal-request', 'use-official-request'),
      source: 'P C1, RXAS2XTAYEF77BG ja (H)',
    },
    {
      what: 'the seller cancels all the same',
      order: unshipped(),
      words: { askedByMessage: true, because: 'other' },
      expected: byMessage('send-to-formal-request', 'use-official-request', 'GeneralAdjustment', 'restocked'),
      source: 'P A1, C2 (H)',
    },
    {
      what: 'the seller has no stock, and may not ask',
      order: unshipped({ purchasedAt: NOW - MINUTE }),
      words: { askedByMessage: true, because: 'out-of-stock' },
      expected: byMessage('cancel', 'out-of-stock-notice*', 'NoInventory', 'not-restocked'),
      source: 'P C2, 201722390 CA (H)',
    },
    {
      what: 'the seller takes the mark back',
      order: unshipped({ askedByMessage: true }),
      words: { askedByMessage: false },
      expected: fault(null, 'unknown', 'say-why'),
      source: 'own',
    },
    {
      what: 'in India, after ship-by',
      order: unshipped({ shipBy: NOW - 1 }),
      words: { askedByMessage: true },
      country: 'IN',
      expected: byMessage('send-to-formal-request', 'use-official-request'),
      warns: ['cancellation-fee 150'],
      source: 'P A3, 200285210 IN (H)',
    },
  ],
  'Nobody asked': [
    {
      what: 'the seller has not said why',
      order: unshipped(),
      expected: fault(null, 'unknown', 'say-why'),
      source: 'P A1 (H)',
    },
    {
      what: 'out of stock',
      order: unshipped(),
      words: { because: 'out-of-stock' },
      expected: fault('NoInventory', 'not-restocked', 'cancel', 'out-of-stock-notice*'),
      source: 'P C2, D1, D2 (H)',
    },
    {
      what: 'a wrong price',
      order: unshipped(),
      words: { because: 'price-error' },
      expected: fault('PricingError', 'restocked', 'cancel'),
      source: 'P D1, D2 (H); counts: A1 (M)',
    },
    {
      what: 'an address that can not be delivered to',
      order: unshipped(),
      words: { because: 'address' },
      expected: fault('ShippingAddressUndeliverable', 'restocked', 'check-address', 'address-check'),
      source: 'P D1, D2 (H); counts: A1 (M)',
    },
    {
      what: 'the address of a Seller Fulfilled Prime order',
      order: unshipped(prime),
      words: { because: 'address' },
      expected: fault(
        'ShippingAddressUndeliverable',
        'restocked',
        'send-to-amazon',
        'sfp-address-contact-amazon',
        'counts/counts',
      ),
      source: 'P C2, 202072550 US (M)',
    },
    {
      what: 'an exchange',
      order: unshipped(),
      words: { because: 'exchange' },
      expected: fault('CustomerExchange', 'not-restocked', 'cancel'),
      source: 'P D1 (H), D2 by omission (L)',
    },
    {
      what: 'another cause',
      order: unshipped(),
      words: { because: 'other' },
      expected: fault('GeneralAdjustment', 'restocked', 'cancel'),
      source: 'P D1, D2 (H)',
    },
    {
      what: 'the status was not read, but the page offers to cancel',
      order: { cancellable: true, items: [] },
      expected: fault(null, 'unknown', 'say-why'),
      warns: ['status-unknown'],
      source: 'S 4.1 (B)',
    },
    {
      what: 'the page was last read more than a day ago',
      order: unshipped(),
      lookedFor: NOW - 24 * HOUR - 1,
      expected: fault(null, 'unknown', 'say-why'),
      warns: ['old-reading'],
      source: 'own',
    },
    {
      what: 'on a replacement',
      order: unshipped({ replacement: true }),
      expected: fault(null, 'unknown', 'say-why', '', 'unknown'),
      warns: ['replacement'],
      source: 'P A1: nothing found',
    },
    {
      what: 'a SKU whose last order was cancelled too',
      order: unshipped(),
      words: { because: 'out-of-stock' },
      expected: fault('NoInventory', 'not-restocked', 'cancel', 'out-of-stock-notice*'),
      warns: ['second-in-a-row'],
      source: 'P A3 (H)',
    },
    {
      what: 'in India, up to ship-by',
      order: unshipped({ shipBy: NOW }),
      country: 'IN',
      expected: fault(null, 'unknown', 'say-why'),
      warns: ['cancellation-fee 100'],
      source: 'P A3, 200285210 IN (H)',
    },
    {
      what: 'in Saudi Arabia',
      order: unshipped({ shipBy: NOW }),
      country: 'SA',
      expected: fault(null, 'unknown', 'say-why'),
      warns: ['cancellation-fee null'],
      source: 'S 4.1, 201722390 SA (B)',
    },
    {
      what: 'pending in Japan, out of stock',
      order: unshipped({ status: 'pending' }),
      words: { because: 'out-of-stock' },
      country: 'JP',
      expected: fault('NoInventory', 'not-restocked', 'cancel', 'out-of-stock-notice*'),
      source: 'P C2, 200252520 ja (H)',
    },
    {
      what: 'pending in Japan, the address still hidden',
      order: unshipped({ status: 'pending' }),
      words: { because: 'address' },
      country: 'JP',
      expected: fault('ShippingAddressUndeliverable', 'restocked', 'cancel'),
      source: 'P C2 (H)',
    },
  ],
  'It can not be cancelled': [
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
  ],
  'The record is too thin': [
    {
      what: 'the status was not read',
      order: { items: [] },
      words: { because: 'other' },
      expected: unknown('status'),
      source: 'own',
    },
    {
      what: 'the status was not read, the buyer asked in a message',
      order: { items: [] },
      words: { askedByMessage: true },
      expected: unknown('status'),
      source: 'own: it might be shipped',
    },
    {
      what: 'no page was read that would have shown a request',
      order: unshipped(),
      words: { because: 'out-of-stock' },
      lookedFor: null,
      expected: unknown('request'),
      source: 'own: P E1, reports may lack the column (H)',
    },
    {
      what: 'pending, the marketplace is not known',
      order: unshipped({ status: 'pending' }),
      country: null,
      expected: unknown('marketplace'),
      source: 'P C2: Japan differs (H)',
    },
  ],
};

export const marketplaceOf = ({ country = 'DE' }: Case) => country && MARKETPLACE_IDS[country];
