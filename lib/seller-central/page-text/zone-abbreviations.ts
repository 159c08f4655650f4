import type { Day } from '../../time/day.ts';
import { HOUR, type Instant, instantAt, type WallTime, type Zone } from '../../time/instant.ts';

/**
 * Hours from UTC by the abbreviations that Java's zones of the 23 marketplaces have, the literal meaning first. The
 * others hold where the marketplace's clock says so: "MET" was read on .de in June (2025-06: C), so Amazon uses it,
 * and maybe its like, all year.
 */
const HOURS = new Map<string, readonly number[]>(
  Object.entries({
    ...{ PST: [-8], PDT: [-7], MST: [-7], MDT: [-6], CST: [-6], CDT: [-5], EST: [-5], EDT: [-4], BRT: [-3] },
    ...{ UTC: [0], GMT: [0, 1], WET: [0, 1], BST: [1], WEST: [1], CET: [1, 2], MET: [1, 2], MEZ: [1, 2] },
    ...{ CEST: [2], MEST: [2], MESZ: [2], SAST: [2], EET: [2, 3], EEST: [3], TRT: [3], AST: [3], GST: [4] },
    ...{ IST: [5.5, 1], SGT: [8], JST: [9], AEST: [10], AEDT: [11] },
  }),
);

/** Whether a word in capitals is one of these. */
export const isZoneAbbreviation = (word: string) => HOURS.has(word);

/** What stands in capitals behind a time, with an offset or without: "PST", "GMT+2". */
const STATED =
  /\d(?:\s*(?:[AaPp]\.?\s?[Mm]\.?|[صم])(?!\p{L}))?\s*\(?([A-Z]{3,5})(?!\p{L})(?:([+−-])(\d{1,2})(?::(\d{2}))?)?/u;

/**
 * The moment at which a clock shows `time` on `day` in the zone that a text states behind its time, or else in `zone`.
 * Null where neither is known.
 */
export function instantIn(text: string, day: Day, time: WallTime, zone: Zone | null): Instant | null {
  const local = zone === null ? null : instantAt(day, time, zone);
  const [, abbreviation, sign, hours, minutes] = STATED.exec(text) ?? [];
  if (!abbreviation) return local;
  const utc = instantAt(day, time, 'UTC');
  if (sign) return utc - (sign === '+' ? 1 : -1) * (Number(hours) + Number(minutes ?? 0) / 60) * HOUR;
  const readings = (HOURS.get(abbreviation) ?? []).map((offset) => utc - offset * HOUR);
  return readings.find((reading) => reading === local) ?? readings[0] ?? null;
}
