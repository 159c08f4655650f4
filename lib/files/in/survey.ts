import type { ListReading } from '../../cancellation-rate/coverage.ts';
import type { MarketplaceId } from '../../orders/marketplace.ts';
import type { Scope } from '../../orders/sighting.ts';
import { addDays } from '../../time/day.ts';
import { dayOf, type Instant, startOfDay, type Zone } from '../../time/instant.ts';
import type { DayOrder } from './dates.ts';
import { createOrderIds } from './order-ids.ts';
import { latest, type ReadOrder } from './read-order.ts';

/** What a file tells of one marketplace; '' stands for the orders of which it names none. */
interface Part {
  /** Readings of orders; the same one may come again. */
  readings: number;
  firstPurchase: Instant;
  lastPurchase: Instant;
  firstUpdate: Instant;
}

/** What must be known of a whole file before any of its orders can be kept. */
export interface Survey {
  add(order: ReadOrder, marketplace: MarketplaceId | ''): void;
  /** Distinct orders, wherever they were sold. */
  readonly orders: number;
  readonly marketplaces: readonly MarketplaceId[];
  /** Whether it holds orders without a marketplace. */
  readonly hasUnnamed: boolean;
  /** The latest moment, not after `now`, that it tells of: it was made after that. */
  readonly newest: Instant | undefined;
  /** How it writes dates in figures, where one of them leaves no doubt. */
  readonly dayOrder: DayOrder | undefined;
  /**
   * The days that an all-orders report spans. Reports are ordered for whole days, by date of order or of last update,
   * and do not say which (M): under both, all orders from the day of the first update to that of the last purchase are
   * in it. Null where that is no day.
   */
  span(marketplace: MarketplaceId | '', scope: Scope, zone: Zone, at: Instant, refused: number): ListReading | null;
}

export function createSurvey(now: Instant): Survey {
  const parts = new Map<MarketplaceId | '', Part>();
  const all = createOrderIds();
  let newest: Instant | undefined;
  let dayOrder: DayOrder | undefined;
  const past = (at: Instant | undefined) => (at !== undefined && at <= now ? at : undefined);

  return {
    add({ orderId, happenedAt, updatedAt, orderDate, facts }, marketplace) {
      all.add(orderId);
      newest = latest(newest, past(happenedAt));
      if (orderDate && 'day' in orderDate) dayOrder ??= orderDate.shows;
      const part = parts.get(marketplace) ?? newPart();
      parts.set(marketplace, part);
      part.readings += 1;
      const purchased = past(facts.purchasedAt);
      if (purchased === undefined) return;
      part.firstPurchase = Math.min(part.firstPurchase, purchased);
      part.lastPurchase = Math.max(part.lastPurchase, purchased);
      part.firstUpdate = Math.min(part.firstUpdate, updatedAt ?? purchased);
    },
    get orders() {
      return all.size;
    },
    get marketplaces() {
      return [...parts.keys()].flatMap((marketplace) => marketplace || []);
    },
    get hasUnnamed() {
      return parts.has('');
    },
    get newest() {
      return newest;
    },
    get dayOrder() {
      return dayOrder;
    },
    span(marketplace, scope, zone, at, refused) {
      const part = parts.get(marketplace);
      if (!part || part.lastPurchase < 0) return null;
      const from = startOfDay(dayOf(Math.max(part.firstPurchase, part.firstUpdate), zone), zone);
      const until = startOfDay(addDays(dayOf(part.lastPurchase, zone), 1), zone);
      if (from >= until) return null;
      const rowsSeen = part.readings;
      return { scope, list: 'all', from, until, rowsSeen, total: rowsSeen + refused, at };
    },
  };
}

function newPart(): Part {
  return { readings: 0, firstPurchase: Infinity, lastPurchase: -1, firstUpdate: Infinity };
}
