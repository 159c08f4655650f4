/**
 * The marketplaces of the practice shop and the hosts that answer for them (evidence 8.1, A). Written apart from the
 * extension's own tables on purpose: the practice Seller Central is what those are checked against.
 */
export type Country = 'US' | 'UK' | 'DE' | 'JP' | 'IN';

export type LanguageTag = 'en-US' | 'en-GB' | 'de' | 'fr' | 'es' | 'it' | 'ja' | 'zh';

export interface Marketplace {
  country: Country;
  id: string;
  zone: string;
  /** Amazon's short names of the zone, in winter and in summer. Middle Europe is `MET` there (evidence 9; `MEST` D). */
  zoneNames: readonly [winter: string, summer: string];
  language: LanguageTag;
  currency: string;
  salesChannel: string;
  /** The first group of the order ids that are usual there. */
  idPrefixes: readonly string[];
  /** Calendar days from ship-by to the cancellation by Amazon; India's rule is 24 hours (policy B1, H). */
  actByDays: number;
  /** Calendar days from ship-by to the `cancellationDate` that the JSON gives; 10 and 11 were seen for the US (evidence 2.5). */
  cancellationDays: number;
  /** The rate that a seller must stay under, as a fraction (policy A2, H). */
  target: number;
}

export const MARKETPLACES: Readonly<Record<Country, Marketplace>> = {
  US: {
    country: 'US',
    id: 'ATVPDKIKX0DER',
    zone: 'America/Los_Angeles',
    zoneNames: ['PST', 'PDT'],
    language: 'en-US',
    currency: 'USD',
    salesChannel: 'Amazon.com',
    idPrefixes: ['111', '112', '113', '114'],
    actByDays: 7,
    cancellationDays: 10,
    target: 0.025,
  },
  UK: {
    country: 'UK',
    id: 'A1F83G8C2ARO7P',
    zone: 'Europe/London',
    zoneNames: ['GMT', 'BST'],
    language: 'en-GB',
    currency: 'GBP',
    salesChannel: 'Amazon.co.uk',
    idPrefixes: ['202', '203', '204', '205', '206'],
    actByDays: 7,
    cancellationDays: 10,
    target: 0.025,
  },
  DE: {
    country: 'DE',
    id: 'A1PA6795UKMFR9',
    zone: 'Europe/Berlin',
    zoneNames: ['MET', 'MEST'],
    language: 'de',
    currency: 'EUR',
    salesChannel: 'Amazon.de',
    idPrefixes: ['302', '303', '304', '305', '306'],
    actByDays: 7,
    cancellationDays: 10,
    target: 0.025,
  },
  JP: {
    country: 'JP',
    id: 'A1VC38T7YXB528',
    zone: 'Asia/Tokyo',
    zoneNames: ['JST', 'JST'],
    language: 'ja',
    currency: 'JPY',
    salesChannel: 'Amazon.co.jp',
    idPrefixes: ['249', '250', '503'],
    actByDays: 7,
    cancellationDays: 10,
    target: 0.025,
  },
  IN: {
    country: 'IN',
    id: 'A21TJRUUN4KGV',
    zone: 'Asia/Kolkata',
    zoneNames: ['IST', 'IST'],
    language: 'en-GB',
    currency: 'INR',
    salesChannel: 'Amazon.in',
    idPrefixes: ['402', '403', '404', '405', '406', '407', '408'],
    actByDays: 1,
    cancellationDays: 1,
    target: 0.02,
  },
};

/** The hosts and the marketplaces that each serves, the one shown at first in front. */
export const HOSTS: Readonly<Record<string, readonly [Country, ...Country[]]>> = {
  'sellercentral.amazon.com': ['US'],
  'sellercentral.amazon.co.uk': ['UK', 'DE'],
  'sellercentral.amazon.de': ['DE', 'UK'],
  'sellercentral-europe.amazon.com': ['UK', 'DE'],
  'sellercentral.amazon.co.jp': ['JP'],
  'sellercentral-japan.amazon.com': ['JP'],
  'sellercentral.amazon.in': ['IN'],
};

export function isCountry(text: string | null | undefined): text is Country {
  return text != null && Object.hasOwn(MARKETPLACES, text);
}
