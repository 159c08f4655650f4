import { HOUR, type Instant, MINUTE } from '../../lib/time/instant.ts';
import type { BackgroundContext } from './context.ts';

/** The moment at which something changes by the clock alone. */
const CHECK = 'check';
/** Once a day. */
export const UPKEEP = 'upkeep';

/** A browser counts an alarm's time down, so after a change of the clock it is wrong for so long at most. */
const LONGEST_WAIT = HOUR;
const DAY_MINUTES = 24 * 60;

/**
 * Sets the next look at the record, at `next` or within the hour. An alarm that is due by then is left alone: setting it
 * anew at each waking would put it off for ever. One that lies in the past or further ahead was set by another clock.
 */
export async function planCheck({ browser: { alarms }, now }: BackgroundContext, next: Instant | null): Promise<void> {
  const present = await alarms.get(CHECK);
  const when = Math.max(now() + MINUTE, Math.min(next ?? Number.POSITIVE_INFINITY, now() + LONGEST_WAIT));
  if (present && present.scheduledTime > now() && present.scheduledTime <= when) return;
  await alarms.create(CHECK, { when, periodInMinutes: LONGEST_WAIT / MINUTE });
}

/** Sets the daily upkeep where it is missing: browsers may lose alarms when they restart. */
export async function planUpkeep({ browser: { alarms } }: BackgroundContext): Promise<void> {
  if (await alarms.get(UPKEEP)) return;
  await alarms.create(UPKEEP, { delayInMinutes: 5, periodInMinutes: DAY_MINUTES });
}
