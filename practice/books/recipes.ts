import type { Cancellation, Status } from './order.ts';

/**
 * How orders of one kind are laid. Days are days of the marketplace, counted from the day that holds `now`: a ship-by of
 * 0 is today at 23:59:59, so it is due within 24 hours at any time of the day.
 */
export interface Recipe {
  count: number;
  status: Status;
  fulfillment?: 'amazon';
  shipBy: readonly [from: number, to: number];
  /** Days between purchase and now; without it the purchase lies two to three days before ship-by. */
  age?: readonly [from: number, to: number];
  items?: number;
  /** Which items the buyer formally asked to cancel. */
  request?: 'all' | 'first' | 'all-without-reason';
  message?: true;
  atRisk?: true;
  /** Days from today of Amazon's `cancellationDate`, where it isn't the usual one; null for none. */
  amazonCancels?: number | null;
  labelBought?: true;
  prime?: true;
  business?: true;
  replacement?: true;
  refunded?: true;
  longTitle?: true;
  /** Days between the first and the last day to ship. */
  shipWindow?: number;
  quantity?: number;
  canceled?: Omit<Cancellation, 'at'>;
  /** Cancels the first item alone. */
  firstItemCanceled?: Omit<Cancellation, 'at'>;
}

const bySeller = (reason: Cancellation['reason'], formal = false) =>
  ({ by: 'seller', reason, formal, whilePending: false }) as const;
const ahead = [1, 3] as const;
const gone = [-6, -1] as const;

/** Every kind of order in a marketplace, with the number of each; `not-due` and `shipped` are the bulk of the shop. */
export const RECIPES = {
  'not-due': { count: 96, status: 'unshipped', shipBy: ahead },
  'due-soon': { count: 7, status: 'unshipped', shipBy: [0, 0] },
  late: { count: 3, status: 'unshipped', shipBy: [-3, -1] },
  'late-act-by-near': { count: 1, status: 'unshipped', shipBy: [-6, -6] },
  'late-act-by-passed': { count: 1, status: 'unshipped', shipBy: [-8, -8] },
  'late-without-cancellation-date': { count: 1, status: 'unshipped', shipBy: [-2, -2], amazonCancels: null },
  'at-risk': { count: 1, status: 'unshipped', shipBy: [-1, -1], atRisk: true },
  'amazon-cancels-early': { count: 1, status: 'unshipped', shipBy: [-2, -2], amazonCancels: 1 },
  request: { count: 4, status: 'unshipped', shipBy: ahead, request: 'all' },
  'request-without-reason': { count: 1, status: 'unshipped', shipBy: ahead, request: 'all-without-reason' },
  'request-one-of-two': { count: 2, status: 'unshipped', shipBy: ahead, items: 2, request: 'first' },
  'request-due-soon': { count: 1, status: 'unshipped', shipBy: [0, 0], request: 'all' },
  'request-late': { count: 1, status: 'unshipped', shipBy: [-1, -1], request: 'all' },
  'asked-by-message': { count: 2, status: 'unshipped', shipBy: ahead, message: true },
  'label-bought': { count: 2, status: 'unshipped', shipBy: [0, 1], labelBought: true },
  prime: { count: 3, status: 'unshipped', shipBy: [0, 1], prime: true },
  business: { count: 3, status: 'unshipped', shipBy: ahead, business: true, quantity: 12 },
  replacement: { count: 1, status: 'unshipped', shipBy: ahead, replacement: true },
  'several-items': { count: 3, status: 'unshipped', shipBy: ahead, items: 3 },
  'several-of-one': { count: 3, status: 'unshipped', shipBy: ahead, quantity: 4 },
  'long-title': { count: 2, status: 'unshipped', shipBy: ahead, longTitle: true },
  'ship-window': { count: 2, status: 'unshipped', shipBy: [2, 3], shipWindow: 2 },
  'partially-shipped': { count: 2, status: 'partially-shipped', shipBy: [0, 2], items: 2 },
  'item-canceled-by-seller': {
    count: 1,
    status: 'unshipped',
    shipBy: ahead,
    items: 2,
    firstItemCanceled: bySeller('NoInventory'),
  },
  'item-canceled-on-request': {
    count: 1,
    status: 'unshipped',
    shipBy: ahead,
    items: 2,
    request: 'first',
    firstItemCanceled: bySeller('BuyerCanceled', true),
  },
  pending: { count: 12, status: 'pending', shipBy: [2, 4], age: [0, 1] },
  'pending-long': { count: 2, status: 'pending', shipBy: [3, 5], age: [4, 12] },
  shipped: { count: 90, status: 'shipped', shipBy: gone },
  'shipped-in-spite-of-request': { count: 1, status: 'shipped', shipBy: gone, request: 'all' },
  'item-canceled-then-shipped': {
    count: 1,
    status: 'shipped',
    shipBy: [-3, -2],
    items: 2,
    firstItemCanceled: bySeller('NoInventory'),
  },
  delivered: { count: 45, status: 'delivered', shipBy: [-24, -6] },
  'refund-applied': { count: 3, status: 'shipped', shipBy: [-12, -3], refunded: true },
  'canceled-no-inventory': { count: 3, status: 'canceled', shipBy: [-8, 0], canceled: bySeller('NoInventory') },
  'canceled-price-error': { count: 1, status: 'canceled', shipBy: [-9, -7], canceled: bySeller('PricingError') },
  'canceled-buyer-reason-untrue': {
    count: 1,
    status: 'canceled',
    shipBy: [-1, 0],
    canceled: bySeller('BuyerCanceled'),
  },
  'canceled-on-request': {
    count: 6,
    status: 'canceled',
    shipBy: [-9, 1],
    request: 'all',
    canceled: bySeller('BuyerCanceled', true),
  },
  'canceled-by-buyer-while-pending': {
    count: 4,
    status: 'canceled',
    shipBy: [-8, 2],
    canceled: { by: 'buyer', reason: null, formal: false, whilePending: true },
  },
  'canceled-payment-failed': {
    count: 2,
    status: 'canceled',
    shipBy: [-6, 1],
    canceled: { by: 'amazon', reason: 'payment-failed', formal: false, whilePending: true },
  },
  'canceled-by-amazon-late': {
    count: 2,
    status: 'canceled',
    shipBy: [-14, -12],
    canceled: { by: 'amazon', reason: 'not-shipped-in-time', formal: false, whilePending: false },
  },
  'canceled-unknown': {
    count: 2,
    status: 'canceled',
    shipBy: [-3, 0],
    canceled: { by: 'unknown', reason: null, formal: false, whilePending: false },
  },
  'fba-pending': { count: 4, status: 'pending', fulfillment: 'amazon', shipBy: ahead, age: [0, 1] },
  'fba-unshipped': { count: 5, status: 'unshipped', fulfillment: 'amazon', shipBy: [-2, 2] },
  'fba-shipped': { count: 34, status: 'shipped', fulfillment: 'amazon', shipBy: [-20, -1] },
  'fba-canceled': {
    count: 3,
    status: 'canceled',
    fulfillment: 'amazon',
    shipBy: [-8, 0],
    canceled: { by: 'buyer', reason: null, formal: false, whilePending: true },
  },
} as const satisfies Record<string, Recipe>;

export type OrderKind = keyof typeof RECIPES;
