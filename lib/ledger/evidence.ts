import * as z from 'zod/mini';
import { orderIdSchema } from '../orders/order-facts.ts';
import { SOURCES, scopeSchema } from '../orders/sighting.ts';

/** What was known when the seller cancelled an order: the proof for an appeal. Nothing writes it yet. */
export const evidenceSchema = z.object({
  scope: scopeSchema,
  orderId: orderIdSchema,
  /** When the reason was chosen, epoch ms. */
  at: z.number(),
  /** Amazon's code of it. */
  reason: z.string(),
  /** The formal request, if one had been seen by then. */
  request: z.nullable(z.object({ firstSeenAt: z.number(), source: z.enum(SOURCES) })),
  /** The 7-day rate as a fraction, null where there was none. */
  rateBefore: z.nullable(z.number()),
  rateAfter: z.nullable(z.number()),
  /** What has shown since that the order was cancelled. */
  confirmedBy: z.nullable(z.enum(SOURCES)),
});
export type Evidence = z.infer<typeof evidenceSchema>;
