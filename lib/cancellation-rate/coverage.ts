import * as z from 'zod/mini';
import { ORDER_STATUSES, type OrderStatus } from '../orders/order-facts.ts';
import { scopeSchema } from '../orders/sighting.ts';
import { addDays, type Day, daysFrom } from '../time/day.ts';
import { dayOf, type Instant, startOfDay, type Zone } from '../time/instant.ts';
import type { Window } from './window.ts';

/** One reading of a list of orders: a filter of Manage Orders over all its pages, or an all-orders report. */
export const listReadingSchema = z.object({
  scope: scopeSchema,
  /** Which orders the list holds. */
  list: z.enum([...ORDER_STATUSES, 'all']),
  /** The purchase dates that the list spans, half-open, epoch ms. */
  from: z.number(),
  until: z.number(),
  /** Distinct orders that were read. */
  rowsSeen: z.int(),
  /** How many the list says it has; null where it does not say ("10000+"). */
  total: z.nullable(z.int()),
  /** When the list was read, or the report was made: it knows of no order purchased later. Epoch ms. */
  at: z.number(),
});
export type ListReading = z.infer<typeof listReadingSchema>;

/** How much of a window the record can know. */
export interface Coverage {
  daysCovered: number;
  days: number;
  /** The days that are not covered, the oldest first. */
  missing: Day[];
  /** The lists to open to their end, over the missing days, to cover them. */
  toRead: OrderStatus[];
}

/**
 * The coverage of a window by the readings of one scope. A day is covered when each status, or a list of them all, was
 * read to its end for the whole of it; today, when that happened today.
 */
export function coverageOf(
  readings: readonly ListReading[],
  { first, last }: Window,
  now: Instant,
  zone: Zone,
): Coverage {
  // One from the time to come was made under a clock that ran ahead: nobody knows when.
  const complete = readings.filter(({ rowsSeen, total, at }) => total !== null && rowsSeen >= total && at <= now);
  const today = dayOf(now, zone);
  const days = daysFrom(first, last);
  const unread = days.map((day) => {
    const start = startOfDay(day, zone);
    const end = day === today ? start + 1 : startOfDay(addDays(day, 1), zone);
    const over = complete.filter(({ from, until, at }) => from <= start && Math.min(until, at) >= end);
    return ORDER_STATUSES.filter((status) => !over.some(({ list }) => list === status || list === 'all'));
  });
  const missing = days.filter((_, index) => (unread[index] ?? []).length > 0);
  return {
    daysCovered: days.length - missing.length,
    days: days.length,
    missing,
    toRead: ORDER_STATUSES.filter((status) => unread.some((statuses) => statuses.includes(status))),
  };
}
