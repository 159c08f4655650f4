import * as z from 'zod/mini';
import { readInstant } from './dates.ts';

/** A text no longer than the record takes. */
export const text = z.pipe(
  z.string(),
  z.transform((words) => words.trim().slice(0, 500)),
);
export const count = z.int().check(z.gte(0), z.lte(1_000_000_000));

/** The older API writes some flags as texts (policy C4, H). */
export const flag = z.union([
  z.boolean(),
  z.pipe(
    z.string().check(z.regex(/^(?:true|false)$/i)),
    z.transform((word) => word.toLowerCase() === 'true'),
  ),
]);

export const instant = z.pipe(
  z.string().check(z.refine((words) => readInstant(words) !== null)),
  z.transform((words) => readInstant(words) ?? 0),
);
