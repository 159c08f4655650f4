import * as z from 'zod/mini';
import { type Day, parseDay } from '../time/day.ts';

/**
 * What a seller may put in the place of a marketplace's rules. Everything is optional; what is absent stays as the
 * tables have it.
 */
const fraction = z.number().check(z.gt(0, 'must be over 0'), z.lt(1, 'must be under 1, as 0.025 for 2.5 %'));
const whole = (least: number, most: number) =>
  z
    .int(`must be a whole number from ${least} to ${most}`)
    .check(z.gte(least, `must be at least ${least}`), z.lte(most, `must be at most ${most}`));
export const ruleDay = z.pipe(
  z.string().check(z.refine((text) => parseDay(text) !== null, 'must be a day such as 2026-12-24')),
  z.transform((text) => text as Day),
);
const days = z.array(ruleDay).check(z.maxLength(366, 'must be at most 366 days'));

export const ruleOverrides = z.strictObject({
  /** IANA name. */
  zone: z.exactOptional(z.string().check(z.refine(isZone, 'must be a time zone such as Europe/Berlin'))),
  /** Fractions: 0.025 is 2.5 %. */
  target: z.exactOptional(fraction),
  primeTarget: z.exactOptional(fraction),
  windows: z.exactOptional(z.array(whole(1, 90)).check(z.minLength(1, 'must name a window'))),
  buyerSelfCancelMinutes: z.exactOptional(whole(0, 1440)),
  /** Counted from ship-by, for every programme. */
  actBy: z.exactOptional(z.strictObject({ unit: z.enum(['hours', 'days']), count: whole(0, 60) })),
  autoCancel: z.exactOptional(z.strictObject({ unit: z.enum(['days', 'business-days']), count: whole(0, 60) })),
  /** Days of the week, 0 for Sunday; one at least must be left to work on. */
  weekend: z.exactOptional(
    z
      .array(z.literal([0, 1, 2, 3, 4, 5, 6], 'must be 0 (Sunday) to 6 (Saturday)'))
      .check(z.refine((weekend) => new Set(weekend).size < 7, 'must leave a day to work on')),
  ),
  /** `add`: further days off; `remove`: holidays on which the seller's marketplace counts a business day all the same. */
  holidays: z.exactOptional(z.strictObject({ add: days, remove: days })),
});
export type RuleOverrides = z.infer<typeof ruleOverrides>;

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
