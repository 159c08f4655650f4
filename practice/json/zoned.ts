import { type Country, MARKETPLACES } from '../marketplaces.ts';
import { isSummer, offsetAt } from '../zone.ts';

/** Amazon's `timeZoneDetailsMap`: each date field's offset in milliseconds and its short zone name (evidence 2.3, A). */
export type ZoneMap = Record<string, { offset: number; shortenedTzString: string }>;

export function zoneMap(country: Country, instants: Readonly<Record<string, number | null>>): ZoneMap {
  const { zone, zoneNames } = MARKETPLACES[country];
  return Object.fromEntries(
    Object.entries(instants).flatMap(([field, instant]) =>
      instant === null
        ? []
        : [[field, { offset: offsetAt(instant, zone), shortenedTzString: zoneNames[isSummer(instant, zone) ? 1 : 0] }]],
    ),
  );
}

/** Amazon's epoch seconds, with their fraction. */
export function seconds(instant: number): number {
  return instant / 1000;
}
