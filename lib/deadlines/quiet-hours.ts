import { addDays } from '../time/day.ts';
import { dayOf, type Instant, instantAt, type WallTime, type Zone } from '../time/instant.ts';

/** Hours of the seller's day in which nothing is shown; they may run over midnight, and are none where both ends are the same. */
export interface QuietHours {
  readonly from: WallTime;
  /** The first moment that is not quiet any more. */
  readonly to: WallTime;
  /** The seller's own zone, not the marketplace's. */
  readonly zone: Zone;
}

/** When the quiet hours end in which `at` lies; null where it lies in none. */
export function quietUntil(at: Instant, quiet: QuietHours | null): Instant | null {
  if (!quiet || quiet.from === quiet.to) return null;
  const { from, to, zone } = quiet;
  const today = dayOf(at, zone);
  for (const day of [addDays(today, -1), today]) {
    const end = instantAt(to > from ? day : addDays(day, 1), to, zone);
    if (at >= instantAt(day, from, zone) && at < end) return end;
  }
  return null;
}
