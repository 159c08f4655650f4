import * as z from 'zod/mini';
import type { ReminderKind } from '../../lib/deadlines/reminders.ts';
import { orderIdSchema } from '../../lib/orders/order-facts.ts';
import { scopeSchema } from '../../lib/orders/sighting.ts';

const kind = z.custom<ReminderKind>((value) => typeof value === 'string');

/** A notification to be shown, and the reminders that are done with when it was. */
export const noticeSchema = z.object({
  /** The address that a click opens, with what makes the notice unlike others of the same page after `#`. */
  id: z.string(),
  heading: z.string(),
  text: z.string(),
  settles: z.array(z.object({ scope: scopeSchema, orderId: orderIdSchema, kinds: z.array(kind) })),
});
export type Notice = z.infer<typeof noticeSchema>;
