import * as z from 'zod/mini';
import { type Country, MARKETPLACE_IDS } from '../../../lib/orders/marketplace.ts';
import { PROGRAMS } from '../../../lib/orders/order-facts.ts';
import { CONFIDENCES } from '../../../lib/rules/row.ts';
import { parseDay } from '../../../lib/time/day.ts';

const day = z.string().check(z.refine((text) => parseDay(text) !== null));
const countries = Object.keys(MARKETPLACE_IDS) as [Country, ...Country[]];

/** What every row of every table has to be. */
export const evidence = z.object({
  source: z.string().check(z.minLength(5), z.maxLength(90)),
  confidence: z.enum(CONFIDENCES),
  checked: day,
});

/** The schema of a table whose values are `value`. */
export function table<Value extends z.core.$ZodType>(value: Value) {
  return z.array(
    z.strictObject({
      ...evidence.shape,
      countries: z.exactOptional(z.array(z.enum(countries)).check(z.minLength(1))),
      programs: z.exactOptional(z.array(z.enum(PROGRAMS)).check(z.minLength(1))),
      from: z.exactOptional(day),
      value,
    }),
  );
}
