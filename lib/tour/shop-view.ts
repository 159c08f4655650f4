import { coverageOf } from '../cancellation-rate/coverage.ts';
import { addCounters, type Counters, changeOf } from '../cancellation-rate/day-counters.ts';
import { figuresAt, type RateRules } from '../cancellation-rate/figures.ts';
import { rateOutlook } from '../cancellation-rate/outlook.ts';
import { type RateEntry, rateEntryOf } from '../cancellation-rate/rate-entry.ts';
import { targetOf } from '../cancellation-rate/target.ts';
import { RATE_DAYS, windowNow } from '../cancellation-rate/window.ts';
import { deadlinesOf } from '../deadlines/deadlines.ts';
import { orderState, URGENT_TOKENS } from '../deadlines/order-state.ts';
import type { CancelOutlook } from '../ledger/cancel-outlook.ts';
import type { DueOrder, RateSummary, ScopeView } from '../messaging/answers.ts';
import { rulesFor } from '../rules/rules-for.ts';
import { addDays } from '../time/day.ts';
import { startOfDay } from '../time/instant.ts';
import { listedOrders, type MadeUpOrder, type MadeUpShop } from './made-up-shop.ts';

/** What the record would answer, were the made-up orders on it: by the same rules, from no store. */

const ordersOf = (shop: MadeUpShop): readonly MadeUpOrder[] => [...listedOrders(shop), ...shop.unknown, ...shop.past];

function entryOf({ orderId, order }: MadeUpOrder, { marketplace, zone }: MadeUpShop): RateEntry | null {
  const actBy = deadlinesOf(order, { marketplace }).actBy?.at ?? null;
  return rateEntryOf(orderId, order, { zone, actBy });
}

const countersOf = (shop: MadeUpShop): Counters =>
  ordersOf(shop).reduce<Counters>(
    (counters, order) => addCounters(counters, changeOf(null, entryOf(order, shop))),
    new Map(),
  );

function rateRulesOf({ marketplace, zone, now }: MadeUpShop): RateRules & { readonly fraction: number } {
  const { target, windows } = rulesFor(marketplace, now);
  return {
    zone,
    target: targetOf(target.value),
    hasThirtyDays: windows.value.includes(30),
    fraction: target.value,
  };
}

/** What cancelling an order of the shop would do. */
export function outlookOf(shop: MadeUpShop, order: MadeUpOrder): CancelOutlook {
  const rules = rateRulesOf(shop);
  return {
    ...rateOutlook(countersOf(shop), entryOf(order, shop), shop.now, rules),
    target: rules.fraction,
    secondAfter: [],
    requestLookedForAt: shop.now,
  };
}

/** The estimate in one line. */
export function summaryOf(shop: MadeUpShop): RateSummary {
  const { figures, coverage } = shopView(shop);
  const { rate, numerator, denominator } = figures.now;
  const { daysCovered, days } = coverage;
  return { rate, numerator, denominator, state: figures.state, daysCovered, days };
}

const ADDRESS = '#';

/** What the popup shows of the shop, whose every list was read to its end. */
export function shopView(shop: MadeUpShop): ScopeView {
  const { account, marketplace, zone, now } = shop;
  const scope = { account, marketplace };
  const rules = rateRulesOf(shop);
  const window = windowNow(now, zone);
  const entries = ordersOf(shop).flatMap((order) => entryOf(order, shop) ?? []);
  const reading = { scope, list: 'all', from: startOfDay(window.first, zone), until: now, at: now } as const;
  const unknown = shop.unknown.filter(({ order }) => order.canceledBy === undefined);
  const due = listedOrders(shop)
    .flatMap((order) => dueOrder(order, shop))
    .sort((a, b) => URGENT_TOKENS.indexOf(a.tokens[0]) - URGENT_TOKENS.indexOf(b.tokens[0]));
  return {
    scope,
    now,
    zone,
    target: { rate: rules.fraction, isOwn: false },
    figures: figuresAt(countersOf(shop), now, rules),
    prime: null,
    trend: [],
    coverage: coverageOf([{ ...reading, rowsSeen: entries.length, total: entries.length }], window, now, zone),
    due,
    dueCount: due.length,
    unknown: unknown.map(({ orderId, order: { purchasedAt = now, canceledAt = null } }) => ({
      orderId,
      purchasedAt,
      canceledAt,
      address: ADDRESS,
    })),
    unknownCount: unknown.length,
    counted: entries
      .filter(({ outcome, day }) => outcome === 'counted' && day >= window.first)
      .map(({ orderId, day }) => ({ orderId, leavesOn: addDays(day, RATE_DAYS), address: ADDRESS })),
    official: null,
  };
}

function dueOrder({ orderId, order }: MadeUpOrder, { marketplace, now }: MadeUpShop): DueOrder[] {
  const { tokens, nextChangeAt: _, ...deadlines } = orderState(order, { marketplace, now });
  const [first, ...others] = tokens.filter((token) => URGENT_TOKENS.includes(token));
  return first ? [{ orderId, tokens: [first, ...others], lastSeenAt: now, deadlines, address: ADDRESS }] : [];
}
