import { expectedAutoCancel } from '../deadlines/auto-cancel.ts';
import { awaitsSeller } from '../deadlines/deadlines.ts';
import { type CurrentOrder, currentFacts } from '../orders/current-facts.ts';
import type { RecordedOrder } from '../orders/recorded-order.ts';
import type { RuleOverrides } from '../rules/overrides.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import type { KeptOrder } from './stored-order.ts';

/** The place in the `due` index of orders that press at once, before all that wait for their ship-by. */
const REQUESTED = -2;
const AT_RISK = -1;

/** How long an order is taken for open after the last reading of it, or after Amazon should have cancelled it. */
const TRUST_SPAN = 14 * 24 * HOUR;

/**
 * From when an order carries one of the tokens `buyer-cancel`, `auto-cancel-soon`, `late` and `due-soon`, but for the
 * warning window before its ship-by: `REQUESTED`, `AT_RISK` or the ship-by (epoch ms). Null for one that never will.
 */
export function dueAtOf({ record, goneAt }: KeptOrder, facts = currentFacts(record)): number | null {
  const { status, fulfillment, buyerRequest, items } = facts;
  const isGone = goneAt !== undefined && lastOpenAt(record, facts) < goneAt;
  if (isGone || fulfillment === 'amazon' || status === 'shipped' || status === 'canceled') return null;
  if (buyerRequest ?? items.some((item) => item.buyerRequest)) return REQUESTED;
  if (!awaitsSeller(facts)) return null;
  return facts.atRisk ? AT_RISK : (facts.shipBy ?? null);
}

/** The last moment at which an order was seen open, or seen at all where no reading told its status. */
export function lastOpenAt({ lastSeenAt }: RecordedOrder, { lastAlive }: CurrentOrder): Instant {
  return lastAlive?.at ?? lastSeenAt;
}

/**
 * Whether an open order that has not been seen lately is still taken for open. Sellers ship with other tools and don't
 * come back to each row, so without an end the list of what is late would fill with orders long on their way. Amazon
 * cancels what is not confirmed; a fortnight after that, or after the last reading, there is nothing left to act on.
 */
export function isTrusted(record: RecordedOrder, now: Instant, own?: RuleOverrides): boolean {
  const facts = currentFacts(record);
  if (now <= lastOpenAt(record, facts) + TRUST_SPAN) return true;
  const ended = expectedAutoCancel(facts, record.scope.marketplace, own)?.at;
  return ended !== undefined && now <= ended + TRUST_SPAN;
}
