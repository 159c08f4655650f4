import type { Source } from '../../orders/sighting.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import type { Formats } from '../format.ts';
import type { GuardTranslate } from './index.ts';

const SOURCE_WORDS = {
  'page-dom': 'source_page',
  'page-json': 'source_json',
  file: 'source_file',
  seller: 'source_page',
} as const satisfies Record<Source, Parameters<GuardTranslate>[0]>;

/** A day and a time of it, in the zone. */
export const dayTime = (at: Instant, zone: Zone, t: GuardTranslate, formats: Formats): string =>
  t('day_at', { day: formats.day(at, zone), time: formats.time(at, zone) });

/** When and where something was seen; the moment in the marketplace's zone where that is known, else in the seller's. */
export function seenWords(
  { at, source }: { readonly at: Instant; readonly source: Source },
  zone: Zone | null,
  t: GuardTranslate,
  formats: Formats,
): { readonly moment: string; readonly source: string } {
  return {
    moment: zone ? dayTime(at, zone, t, formats) : formats.moment(at),
    source: t(SOURCE_WORDS[source]),
  };
}
