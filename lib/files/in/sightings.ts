import { MARKETPLACE_IDS } from '../../orders/marketplace.ts';
import { type OrderSighting, type Scope, sightingSchema } from '../../orders/sighting.ts';
import { HOUR, type Instant, instantAt, type Zone } from '../../time/instant.ts';
import type { DayOrder, OrderDate } from './dates.ts';
import type { ReadOrder } from './read-order.ts';

/** What a file does not say of its orders. */
export interface Placement {
  readonly scope: Scope;
  /** The moment at which the file was true, at the least. */
  readonly seenAt: Instant;
  readonly zone: Zone;
  /** How the file writes dates in figures, where it shows. */
  readonly dayOrder: DayOrder | undefined;
}

/**
 * An order of a file as readings for the record. The cancellation report gives two: its verdict, and what it tells
 * less surely than any other source might, which is dated back to the purchase so that every other reading goes
 * before it: the day of the purchase; and that an order which does not count was cancelled whole.
 */
export function sightingsOf({ orderId, facts, items, orderDate }: ReadOrder, place: Placement): OrderSighting[] {
  const { scope, seenAt } = place;
  const reading = { orderId, scope, source: 'file', items } as const;
  const purchasedAt = orderDate && purchaseOf(orderDate, place);
  const readings = [
    { ...reading, seenAt, facts },
    ...(purchasedAt === undefined
      ? []
      : [
          {
            ...reading,
            seenAt: Math.min(purchasedAt, seenAt),
            facts: { purchasedAt, ...(facts.impactsAccountHealth === false && { status: 'canceled' }) },
          },
        ]),
  ];
  return readings.map((sighting) => sightingSchema.parse(sighting));
}

/** Of a day alone, its noon: the record counts by days. */
function purchaseOf(date: OrderDate, { scope, zone, dayOrder }: Placement): Instant {
  if ('at' in date) return date.at;
  const usual = scope.marketplace === MARKETPLACE_IDS.US ? 'month-first' : 'day-first';
  const day = 'day' in date ? date.day : date[dayOrder ?? usual];
  return instantAt(day, 12 * HOUR, zone);
}
