import * as z from 'zod/mini';
import type { RateEntry } from '../cancellation-rate/rate-entry.ts';
import type { ReminderKind } from '../deadlines/reminders.ts';
import { orderIdSchema } from '../orders/order-facts.ts';
import { recordedOrderSchema } from '../orders/recorded-order.ts';
import { type Day, parseDay } from '../time/day.ts';

/** A stored calendar day. */
export const daySchema = z.pipe(
  z.string().check(z.refine((text) => parseDay(text) !== null)),
  z.transform((text) => text as Day),
);

const rateEntry = z.object({
  orderId: orderIdSchema,
  day: daySchema,
  outcome: z.enum(['clean', 'counted', 'unknown', 'excluded', 'pending'] satisfies RateEntry['outcome'][]),
  canceledOn: z.exactOptional(daySchema),
});

/**
 * What the counters hold of the order, in each of their kinds. It is kept as it was counted, so that it can be taken
 * out again exactly, even after a rule has changed.
 */
export const entriesSchema = z.object({ all: z.nullable(rateEntry), prime: z.nullable(rateEntry) });
export type Entries = z.infer<typeof entriesSchema>;

const reminderKind = z.custom<ReminderKind>(
  (kind) => typeof kind === 'string' && /^(?:ship|act)-by-[\d.]+$/.test(kind),
);

/** What the record keeps of an order beside what was counted: the part that no rule changes. */
const keptOrder = z.object({
  record: recordedOrderSchema,
  /** The reminders that were shown or passed over, sorted. */
  settled: z.array(reminderKind),
  /**
   * Epoch ms: the order had left its list by then, or time had run out for it. It is not taken for open on the strength
   * of an older reading.
   */
  goneAt: z.exactOptional(z.number()),
});
export type KeptOrder = z.infer<typeof keptOrder>;

export const storedOrderSchema = z.object({ ...keptOrder.shape, entries: entriesSchema });
/** An order as it is read from the disk; the fields that the indexes need are made anew at each writing. */
export type StoredOrder = z.infer<typeof storedOrderSchema>;
