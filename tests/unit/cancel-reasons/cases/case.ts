import type { JudgedOrder, Judgement, SellersWords } from '../../../../lib/cancel-reasons/judgement.ts';
import type { Country } from '../../../../lib/orders/marketplace.ts';
import type { ItemFacts, OrderFacts } from '../../../../lib/orders/order-facts.ts';

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

/** What is known and said, and what the table expects; absent, the country is Germany and the page was read now. */
export interface Case {
  readonly what: string;
  readonly order: JudgedOrder;
  readonly words?: SellersWords;
  readonly country?: Country | null;
  readonly lookedFor?: number | null;
  /** The SKU whose last order was cancelled too. */
  readonly after?: string;
  readonly expected: Expected;
  readonly warns?: readonly string[];
  /** P is policy.md, S seller-central.md, "own" a decision of ours. */
  readonly source: string;
}

export const one: ItemFacts = { itemId: '01', sku: 'A', asin: 'B1', quantityOrdered: 2 };
export const two: ItemFacts = { itemId: '02', sku: 'B', asin: 'B2', quantityOrdered: 1 };
export const unshipped = (facts: OrderFacts = {}, items: readonly ItemFacts[] = [one, two]): JudgedOrder => ({
  status: 'unshipped',
  fulfillment: 'seller',
  ...facts,
  items,
});
export const asked: OrderFacts = { buyerRequest: {} };
export const shipped = (item: ItemFacts): ItemFacts => ({ ...item, quantityShipped: item.quantityOrdered ?? 0 });
export const flagged = (item: ItemFacts): ItemFacts => ({ ...item, buyerRequest: {} });
export const prime: OrderFacts = { programs: ['seller-fulfilled-prime'] };

export const requested = (items: Expected[3] = 'all', rate = 'none'): Expected => [
  'buyer-requested',
  null,
  'BuyerCanceled',
  items,
  rate,
  'restocked',
  'cancel',
  'cancelled-as-requested*',
];
export const cannot = (
  why: Judgement['why'],
  nextStep: Judgement['nextStep'],
  reply = '',
  items: Expected[3] = 'all',
): Expected => ['cannot-cancel', why, null, items, '', '', nextStep, reply];
export const unknown = (why: Judgement['why']): Expected => [
  'unknown',
  why,
  null,
  'all',
  'unknown',
  'unknown',
  'read-order',
  '',
];
export const fault = (
  reason: Judgement['reason'],
  stock: string,
  nextStep: Judgement['nextStep'],
  reply = '',
  rate = 'counts',
): Expected => ['seller-fault', null, reason, 'all', rate, stock, nextStep, reply];
export const byMessage = (
  nextStep: Judgement['nextStep'],
  reply: string,
  reason: Judgement['reason'] = null,
  stock = 'unknown',
): Expected => ['message-only', null, reason, 'all', 'counts', stock, nextStep, reply];
