import type { MarketplaceId } from '../../orders/marketplace.ts';
import type { OrderId } from '../../orders/order-id.ts';
import type { KnownOrder } from '../../orders/page-facts.ts';
import type { RuleOverrides } from '../../rules/overrides.ts';
import type { Zone } from '../../time/instant.ts';
import { worldSlot } from '../world-slot.ts';

/** A row of the list with what is known of its order. */
export interface ListedOrder {
  readonly element: Element;
  readonly orderId: OrderId;
  readonly known: KnownOrder;
  readonly marketplace: MarketplaceId | null;
  readonly zone: Zone | null;
}

/** The list as it was last marked. */
export interface MarkedList {
  readonly rows: readonly ListedOrder[];
  /** Of the page's scope; empty where the page does not show it. */
  readonly account: string;
  /** The seller's own rules, by marketplace. */
  readonly rules: Readonly<Partial<Record<MarketplaceId, RuleOverrides>>>;
  /** The label of the reason "Buyer canceled" on the cancel page, in the page's language. */
  readonly buyerCanceledLabel: string;
}

/** What the script that marks the list tells the one that lists the ticked orders. */
export interface Worklist {
  update(list: MarkedList): void;
}

/** Starts it in an element of the bar above the list, until `signal` fires: loaded by a script of its own. */
export const { provide: provideWorklist, whenThere: withWorklist } =
  worldSlot<(place: HTMLElement, signal: AbortSignal) => Worklist>('worklist');
