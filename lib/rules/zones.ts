import type { Country } from '../orders/marketplace.ts';
import type { Zone } from '../time/instant.ts';
import { CHECKED, type Confidence, type Row } from './row.ts';

const zone = (value: Zone, countries: readonly Country[], source: string, confidence: Confidence = 'L'): Row<Zone> => ({
  countries,
  value,
  source,
  confidence,
  checked: CHECKED,
});

const ASSUMED = "assumed: the country's own zone";

/**
 * The zone in which a marketplace's days begin and end. `H` rows are confirmed by ship-by dates of real reports, which
 * fall on 23:59:59 there; the rest is assumed until such data is seen.
 */
export const ZONES: readonly Row<Zone>[] = [
  zone('America/Los_Angeles', ['US'], 'unshipped-orders reports, ship-by 23:59:59 Pacific', 'H'),
  zone('America/Los_Angeles', ['CA'], 'assumed: as for US'),
  zone('America/Los_Angeles', ['MX'], 'ScaleLeap amazon-marketplaces 18.0.2; other lists say America/Mexico_City'),
  zone('America/Sao_Paulo', ['BR'], ASSUMED),
  zone('Europe/London', ['UK'], ASSUMED),
  zone('Europe/Berlin', ['DE'], ASSUMED),
  zone('Europe/Paris', ['FR'], ASSUMED),
  zone('Europe/Rome', ['IT'], ASSUMED),
  zone('Europe/Madrid', ['ES'], ASSUMED),
  zone('Europe/Amsterdam', ['NL'], ASSUMED),
  zone('Europe/Stockholm', ['SE'], ASSUMED),
  zone('Europe/Warsaw', ['PL'], ASSUMED),
  zone('Europe/Brussels', ['BE'], ASSUMED),
  zone('Europe/Dublin', ['IE'], ASSUMED),
  zone('Europe/Istanbul', ['TR'], ASSUMED),
  zone('Asia/Dubai', ['AE'], ASSUMED),
  zone('Asia/Riyadh', ['SA'], ASSUMED),
  zone('Africa/Cairo', ['EG'], ASSUMED),
  zone('Africa/Johannesburg', ['ZA'], ASSUMED),
  zone('Asia/Kolkata', ['IN'], 'unshipped-orders reports, ship-by 23:59:59 IST', 'H'),
  zone('Asia/Singapore', ['SG'], ASSUMED),
  zone('Australia/Sydney', ['AU'], ASSUMED),
  zone('Asia/Tokyo', ['JP'], ASSUMED),
];
