/** The marketplaces on which CR Guard works, by Amazon's own ids (shared evidence, help tables and SP-API ids: A). */
export const MARKETPLACE_IDS = {
  US: 'ATVPDKIKX0DER',
  CA: 'A2EUQ1WTGCTBG2',
  MX: 'A1AM78C64UM0Y8',
  BR: 'A2Q3Y263D00KWC',
  UK: 'A1F83G8C2ARO7P',
  DE: 'A1PA6795UKMFR9',
  FR: 'A13V1IB3VIYZZH',
  IT: 'APJ6JRA9NG5V4',
  ES: 'A1RKKUPIHCS9HS',
  NL: 'A1805IZSGTT6HS',
  SE: 'A2NODRKZP88ZB9',
  PL: 'A1C3SOZRARQ6R3',
  BE: 'AMEN7PMS3EDWL',
  IE: 'A28R8C7NBKEWEA',
  TR: 'A33AVAJ2PDY3EV',
  AE: 'A2VIGQ35RCS4UG',
  SA: 'A17E79C6D8DWNP',
  EG: 'ARBP9OOSHTCHU',
  ZA: 'AE08WJ6YKNBMC',
  IN: 'A21TJRUUN4KGV',
  SG: 'A19VAU5U5O7RUS',
  AU: 'A39IBJ37TRP1C6',
  JP: 'A1VC38T7YXB528',
} as const;

/** Amazon's country code for a marketplace (`UK`, not `GB`). */
export type Country = keyof typeof MARKETPLACE_IDS;

/** Amazon's id of a marketplace, such as `ATVPDKIKX0DER`. */
export type MarketplaceId = (typeof MARKETPLACE_IDS)[Country];

const COUNTRIES = new Map(Object.entries(MARKETPLACE_IDS).map(([country, id]) => [id as string, country as Country]));

/** The country of a marketplace id; null for an id that we don't know. */
export function countryOf(marketplaceId: MarketplaceId): Country;
export function countryOf(marketplaceId: string): Country | null;
export function countryOf(marketplaceId: string): Country | null {
  return COUNTRIES.get(marketplaceId) ?? null;
}
