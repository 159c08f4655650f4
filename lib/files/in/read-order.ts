import type { BuyerRequest, ItemFacts, OrderFacts } from '../../orders/order-facts.ts';
import type { OrderId } from '../../orders/order-id.ts';
import type { Instant } from '../../time/instant.ts';
import type { OrderDate } from './dates.ts';

/** What a file tells of one order. */
export interface ReadOrder {
  readonly orderId: OrderId;
  /** Where it begins: a line of a table, a place in JSON; counted from 1. */
  readonly line: number;
  /** As the file names it: an id or "Amazon.de"; empty where it does not. */
  readonly marketplace: string;
  readonly facts: OrderFacts;
  readonly items: readonly ItemFacts[];
  /** The latest moment of the past that the file tells of the order: the file was made after it. */
  readonly happenedAt?: Instant | undefined;
  /** When Amazon last changed the order. */
  readonly updatedAt?: Instant | undefined;
  /** The order's date in the cancellation report, which may be no more than a day. */
  readonly orderDate?: OrderDate | undefined;
}

/** What one row of a table tells of its order. */
export type RowFacts = Omit<ReadOrder, 'orderId' | 'line' | 'items'> & { readonly item: ItemFacts };

/** The facts that were read, without the empty places of those that were not. */
export function known<T extends object>(facts: { [Key in keyof T]: T[Key] | undefined }): T;
export function known(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** The latest of some moments; undefined where there is none. */
export function latest(...moments: (Instant | undefined)[]): Instant | undefined {
  return moments.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}

/** The request on the order as a whole: there is one as soon as an item has one; one with a reason comes first. */
export function requestOfItems(items: readonly ItemFacts[]): BuyerRequest | undefined {
  const requests = items.flatMap(({ buyerRequest }) => buyerRequest ?? []);
  return requests.find(({ reason }) => reason !== undefined) ?? requests[0];
}
