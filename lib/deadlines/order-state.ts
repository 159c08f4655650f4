import type { ItemFacts, OrderFacts } from '../orders/order-facts.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import { awaitsSeller, type DeadlineContext, type Deadlines, pressingDeadlines } from './deadlines.ts';

/** What an order needs of the seller, and its status: the overlay's contract, in its order. */
export const STATE_TOKENS = [
  'buyer-cancel',
  'auto-cancel-soon',
  'late',
  'due-soon',
  'unshipped',
  'pending',
  'shipped',
  'canceled',
  'unreadable',
] as const;
export type StateToken = (typeof STATE_TOKENS)[number];

/** The tokens that ask something of the seller, the most urgent first; `unreadable` asks to look. */
export const URGENT_TOKENS: readonly StateToken[] = ['buyer-cancel', 'auto-cancel-soon', 'late', 'due-soon'];

/** The tokens of an order at one moment; dates only while the seller has yet to ship it. */
export interface OrderState extends Deadlines {
  readonly tokens: readonly StateToken[];
  /**
   * The next moment, in whole milliseconds, at which the clock alone changes the tokens; null where it won't. It can lie
   * further ahead than a browser's timer reaches (24.8 days).
   */
  readonly nextChangeAt: Instant | null;
}

export type OrderWithItems = OrderFacts & { readonly items?: readonly Pick<ItemFacts, 'buyerRequest'>[] };

export interface StateContext extends DeadlineContext {
  readonly now: Instant;
  /** How long before ship-by an order counts as due soon, in milliseconds; 24 h if absent. */
  readonly dueSoonMs?: number | undefined;
}

const DUE_SOON = 24 * HOUR;

/** So long before act-by an order in delay is close to being cancelled. */
const ALARM = 48 * HOUR;

/** What the order needs at `context.now`, by the contract's table of tokens. */
export function orderState(order: OrderWithItems, { now, dueSoonMs = DUE_SOON, ...context }: StateContext): OrderState {
  const deadlines = pressingDeadlines(order, context);
  const tokens = tokensAt(now, order, deadlines, dueSoonMs);
  const present = tokens.join();
  const nextChangeAt = changesOf(deadlines, dueSoonMs).find(
    (at) => at > now && tokensAt(at, order, deadlines, dueSoonMs).join() !== present,
  );
  return { ...deadlines, tokens, nextChangeAt: nextChangeAt ?? null };
}

/** The only moments at which the clock can change the tokens, in their order. */
function changesOf({ shipBy, actBy }: Deadlines, dueSoonMs: number): Instant[] {
  if (shipBy === null) return [];
  // Limits are included, so an order is late from the first whole millisecond after ship-by.
  const changes = [Math.ceil(shipBy - dueSoonMs), Math.floor(shipBy) + 1];
  if (actBy) changes.push(Math.ceil(actBy.at - ALARM));
  return changes.sort((a, b) => a - b);
}

function tokensAt(now: Instant, order: OrderWithItems, { shipBy, actBy }: Deadlines, dueSoonMs: number): StateToken[] {
  const { status, fulfillment } = order;
  if (fulfillment === 'amazon') return [status ?? 'unreadable'];
  const waits = awaitsSeller(order);
  const open = status !== 'shipped' && status !== 'canceled';
  const late = shipBy !== null && now > shipBy;
  const tokens: StateToken[] = [];
  if (open && (order.buyerRequest ?? order.items?.some((item) => item.buyerRequest))) tokens.push('buyer-cancel');
  if (waits && (order.atRisk || (late && actBy && now >= actBy.at - ALARM))) tokens.push('auto-cancel-soon');
  if (late) tokens.push('late');
  else if (shipBy !== null && now >= shipBy - dueSoonMs) tokens.push('due-soon');
  if (status) tokens.push(status);
  if (!status || (waits && shipBy === null)) tokens.push('unreadable');
  return tokens;
}
