import { MARKETPLACES } from '../marketplaces.ts';
import { startOfDay } from '../zone.ts';
import type { Cancellation, Order } from './order.ts';

export interface RateQuestion {
  now: number;
  /** Full days of the window. */
  days?: number;
  /** 0: the window ends today, today included. 1: it ended yesterday. */
  endedDaysAgo?: number;
  /** Whether the cause of this order's cancellation is on record. By default the truth is, unless nobody knows it. */
  causeKnown?: (order: Order) => boolean;
}

export interface Rate {
  numerator: number;
  denominator: number;
  /** Fractions; null where the denominator is 0. */
  rate: number | null;
  rateHigh: number | null;
  /** How many more seller-fault cancellations keep the rate under the target; null without a rate. */
  headroom: number | null;
  counted: string[];
  excluded: string[];
  unknown: string[];
  /** The other reading: seller-fault cancellations made in the window, whenever the order was placed. */
  madeInWindow: number;
}

type Verdict = 'clean' | 'counted' | 'excluded' | 'unknown';

/** The cancellation rate of one marketplace's orders, by hand and apart from the extension. */
export function rateOf(orders: readonly Order[], question: RateQuestion): Rate {
  const { now, days = 7, endedDaysAgo = 0, causeKnown = () => true } = question;
  const [first] = orders;
  const market = MARKETPLACES[first?.country ?? 'US'];
  const from = startOfDay(now, market.zone, 1 - days - endedDaysAgo);
  const until = startOfDay(now, market.zone, 1 - endedDaysAgo);
  const inWindow = (instant: number) => instant >= from && instant < until;
  const ours = orders.filter((order) => order.fulfillment === 'seller');
  const judged = ours
    .filter((order) => inWindow(order.purchasedAt))
    .map((order) => ({ id: order.id, verdict: verdictOn(order, causeKnown(order)) }));
  const ids = (verdict: Verdict) => judged.filter((entry) => entry.verdict === verdict).map(({ id }) => id);
  const [counted, excluded, unknown] = [ids('counted'), ids('excluded'), ids('unknown')];
  const denominator = judged.length - excluded.length;
  let headroom = 0;
  while (denominator > 0 && headroom < denominator && (counted.length + headroom + 1) / denominator < market.target)
    headroom++;
  return {
    numerator: counted.length,
    denominator,
    rate: denominator > 0 ? counted.length / denominator : null,
    rateHigh: denominator > 0 ? (counted.length + unknown.length) / denominator : null,
    headroom: denominator > 0 ? headroom : null,
    counted,
    excluded,
    unknown,
    madeInWindow: ours.filter(
      (order) => causeKnown(order) && cancellationsOf(order).some((done) => isSellerFault(done) && inWindow(done.at)),
    ).length,
  };
}

function verdictOn(order: Order, causeKnown: boolean): Verdict {
  if (order.status === 'pending') return 'excluded';
  const done = cancellationsOf(order);
  if (done.length === 0) return 'clean';
  if (!causeKnown || done.some(({ by }) => by === 'unknown')) return 'unknown';
  if (done.some(isSellerFault)) return 'counted';
  return order.cancellation ? 'excluded' : 'clean';
}

function cancellationsOf(order: Order): Cancellation[] {
  return [order.cancellation, ...order.items.map((item) => item.cancellation)].filter((done) => done !== null);
}

/**
 * By the seller without a formal request, whatever the reason says (in Japan of a pending order too), or by Amazon for
 * lateness.
 */
function isSellerFault({ by, formal, whilePending }: Cancellation): boolean {
  return by === 'seller' ? !formal : by === 'amazon' && !whilePending;
}
