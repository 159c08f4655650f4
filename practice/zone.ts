/** Days and clocks of a time zone, by `Intl` alone. All instants are epoch milliseconds. */
const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  clocks.set(zone, clock);
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(instant / SECOND) * SECOND;
}

/** The instant at which the zone's clock shows `wall`, itself written as if it were UTC. */
export function instantAt(wall: number, zone: string): number {
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone);
}

/** Midnight that begins the day `days` after the one that holds `instant`. */
export function startOfDay(instant: number, zone: string, days = 0): number {
  const wall = instant + offsetAt(instant, zone);
  return instantAt(Math.floor(wall / DAY) * DAY + days * DAY, zone);
}

/** 23:59:59 of the day `days` after the one that holds `instant`: the form of Amazon's ship-by (policy B2, H for US and IN). */
export function endOfDay(instant: number, zone: string, days = 0): number {
  const wall = instant + offsetAt(instant, zone);
  return instantAt(Math.floor(wall / DAY) * DAY + (days + 1) * DAY - SECOND, zone);
}

/** The same wall-clock time `days` calendar days later. */
export function daysLater(instant: number, zone: string, days: number): number {
  return instantAt(instant + offsetAt(instant, zone) + days * DAY, zone);
}

/** Whether the zone is on summer time: ahead of the smaller of its January and July offsets. */
export function isSummer(instant: number, zone: string): boolean {
  const year = new Date(instant).getUTCFullYear();
  const winter = Math.min(offsetAt(Date.UTC(year, 0, 1), zone), offsetAt(Date.UTC(year, 6, 1), zone));
  return offsetAt(instant, zone) > winter;
}
