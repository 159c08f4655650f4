import * as z from 'zod/mini';

// The forms of single values in the page's JSON, from two raw payloads (2021-11, 2024-08) and typed sources (2024-25): B.

/** No id, code or reason is longer. */
export const text = z.string().check(z.maxLength(500));

export const texts = z.array(text).check(z.maxLength(100));

export const count = z.int().check(z.gte(0), z.lte(1_000_000_000));

/** The years 2000 to 2099: a number outside is milliseconds, an empty date or an error, and never a ship-by. */
const EARLIEST = Date.UTC(2000, 0) / 1000;
const END = Date.UTC(2100, 0) / 1000;

/** Epoch seconds, with or without a fraction, as epoch milliseconds. A ship-by is the last second of its day: …:59.000. */
export const epochSeconds = z.pipe(
  z.number().check(z.gte(EARLIEST), z.lt(END)),
  z.transform((seconds) => Math.round(seconds * 1000)),
);

/** Amazon's newer JSON says true and false, its older and its public API "true" and "false" (B). */
export const flag = z.union([
  z.boolean(),
  z.pipe(
    z.enum(['true', 'false', 'True', 'False']),
    z.transform((word) => word.toLowerCase() === 'true'),
  ),
]);
