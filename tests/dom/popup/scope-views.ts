import type { Counters, DayCounters } from '../../../lib/cancellation-rate/day-counters.ts';
import { figuresAt, trend } from '../../../lib/cancellation-rate/figures.ts';
import { targetOf } from '../../../lib/cancellation-rate/target.ts';
import type { Deadlines } from '../../../lib/deadlines/deadlines.ts';
import type { StateToken } from '../../../lib/deadlines/order-state.ts';
import type { DueOrder, PopupAnswer, ScopeView, UnknownCancellation } from '../../../lib/messaging/answers.ts';
import { MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { type OrderId, orderIdsIn } from '../../../lib/orders/order-id.ts';
import type { Scope } from '../../../lib/orders/sighting.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { addDays, type Day } from '../../../lib/time/day.ts';
import { dayOf, endOfDay, HOUR } from '../../../lib/time/instant.ts';

export const ZONE = 'America/Los_Angeles';
/** Saturday, 2026-11-21, 19:47 in Los Angeles. */
export const NOW = Date.parse('2026-11-22T03:47:00Z');
export const TODAY = dayOf(NOW, ZONE);
export const daysAgo = (count: number): Day => addDays(TODAY, -count);
export const SCOPE: Scope = { account: 'Example Shop', marketplace: MARKETPLACE_IDS.US };

export function orderId(number: number): OrderId {
  const [id] = orderIdsIn(`114-${String(4_757_012 + number).padStart(7, '0')}-2900303`);
  if (!id) throw new Error('No order id');
  return id;
}

const addressOf = (id: OrderId): string => `https://sellercentral.amazon.com/orders-v3/order/${id}`;

type Part = Partial<DayCounters> & { readonly ago: number };

/** A scope's view whose figures are made from counters by the rate's own functions. */
export function scopeView({
  days = [],
  target = 0.025,
  hasThirtyDays = false,
  ...rest
}: Partial<Omit<ScopeView, 'target' | 'figures'>> & {
  days?: readonly Part[];
  target?: number;
  hasThirtyDays?: boolean;
} = {}): ScopeView {
  const counters: Counters = new Map(
    days.map(({ ago, denominator = 0, counted = 0, unknown = 0, made = 0, madeUnknown = 0 }) => [
      daysAgo(ago),
      { denominator, counted, unknown, made, madeUnknown },
    ]),
  );
  return {
    scope: SCOPE,
    now: NOW,
    zone: ZONE,
    target: { rate: target, isOwn: false },
    figures: figuresAt(counters, NOW, { zone: ZONE, target: targetOf(target), hasThirtyDays }),
    prime: null,
    trend: trend(counters, NOW, ZONE),
    coverage: { daysCovered: 7, days: 7, missing: [], toRead: [] },
    due: [],
    dueCount: rest.due?.length ?? 0,
    unknown: [],
    unknownCount: rest.unknown?.length ?? 0,
    counted: [],
    official: null,
    ...rest,
  };
}

export function dueOrder(number: number, token: StateToken, dates: Partial<Deadlines> = {}): DueOrder {
  const id = orderId(number);
  return {
    orderId: id,
    tokens: [token],
    deadlines: { shipBy: null, actBy: null, autoCancel: null, ...dates },
    lastSeenAt: NOW - HOUR,
    address: addressOf(id),
  };
}

export function unknownCancellation(number: number): UnknownCancellation {
  const id = orderId(number);
  return { orderId: id, purchasedAt: NOW - 60 * HOUR, canceledAt: NOW - 30 * HOUR, address: addressOf(id) };
}

export function answer(view: ScopeView | null, rest: Partial<PopupAnswer> = {}): PopupAnswer {
  return {
    scopes: view ? [view.scope] : [],
    view,
    settings: DEFAULT_SETTINGS,
    settingsProblems: [],
    damaged: 0,
    ...rest,
  };
}

/** A week as a busy shop has it: close to the limit, with something of everything. */
export function busyWeek(): ScopeView {
  const shipBy = endOfDay(TODAY, ZONE);
  return scopeView({
    days: [
      { ago: 0, denominator: 40 },
      { ago: 1, denominator: 62, counted: 1, made: 3 },
      { ago: 2, denominator: 58, counted: 1, made: 2, unknown: 1 },
      { ago: 3, denominator: 66, counted: 2, made: 1 },
      { ago: 4, denominator: 70, counted: 2, made: 1 },
      { ago: 5, denominator: 61, made: 1 },
      { ago: 6, denominator: 55, counted: 2 },
      ...Array.from({ length: 22 }, (_, index) => ({ ago: 9 + index, denominator: 60, counted: index % 3 })),
    ],
    due: [
      dueOrder(0, 'buyer-cancel', { shipBy: endOfDay(addDays(TODAY, 2), ZONE) }),
      dueOrder(1, 'auto-cancel-soon', {
        shipBy: endOfDay(daysAgo(6), ZONE),
        actBy: { at: NOW + 28 * HOUR, whose: 'rule' },
      }),
      dueOrder(2, 'late', { shipBy: endOfDay(daysAgo(2), ZONE), actBy: { at: NOW + 124 * HOUR, whose: 'rule' } }),
      dueOrder(3, 'due-soon', { shipBy }),
    ],
    coverage: { daysCovered: 5, days: 7, missing: [daysAgo(6), daysAgo(5)], toRead: ['shipped'] },
    unknown: [unknownCancellation(8)],
    counted: [6, 6, 4, 4, 3, 3, 2, 1].map((ago, index) => ({
      orderId: orderId(20 + index),
      leavesOn: addDays(daysAgo(ago), 7),
      address: addressOf(orderId(20 + index)),
    })),
    official: { scope: SCOPE, rate: 0.0215, numerator: 9, denominator: 418, seenAt: NOW - 5 * HOUR },
  });
}
