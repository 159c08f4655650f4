import { type Country, MARKETPLACE_IDS, type MarketplaceId } from '../orders/marketplace.ts';
import { normalizeText } from './page-text/normalize-text.ts';

/** A marketplace as its pages know it; its zone is a rule, since sellers may override it (`zoneOf` in lib/rules). */
export interface Marketplace {
  id: MarketplaceId;
  country: Country;
  /** What follows "amazon." in the shop's address; its Seller Central is `sellercentral.amazon.<domain>`. */
  domain: string;
  /** The languages of the shop, its main one first (BCP 47). General knowledge of Amazon's shops, 2026-11: D. */
  languages: readonly [string, ...string[]];
}

const marketplace = (country: Country, domain: string, languages: Marketplace['languages']): Marketplace => ({
  id: MARKETPLACE_IDS[country],
  country,
  domain,
  languages,
});

const { US, CA, MX, BR, UK, DE, FR, IT, ES, NL, SE, PL, BE, IE, TR, AE, SA, EG, ZA, IN, SG, AU, JP } = MARKETPLACE_IDS;

/** The 23 marketplaces, by their ids. Domains: Amazon's help tables and SP-API (8.1: A). */
export const MARKETPLACES: Readonly<Record<MarketplaceId, Marketplace>> = {
  [US]: marketplace('US', 'com', ['en-US', 'es-US']),
  [CA]: marketplace('CA', 'ca', ['en-CA', 'fr-CA']),
  [MX]: marketplace('MX', 'com.mx', ['es-MX']),
  [BR]: marketplace('BR', 'com.br', ['pt-BR']),
  [UK]: marketplace('UK', 'co.uk', ['en-GB']),
  [DE]: marketplace('DE', 'de', ['de', 'en-GB', 'nl', 'pl', 'tr']),
  [FR]: marketplace('FR', 'fr', ['fr', 'en-GB']),
  [IT]: marketplace('IT', 'it', ['it', 'en-GB']),
  [ES]: marketplace('ES', 'es', ['es', 'pt-PT', 'en-GB']),
  [NL]: marketplace('NL', 'nl', ['nl', 'en-GB']),
  [SE]: marketplace('SE', 'se', ['sv', 'en-GB']),
  [PL]: marketplace('PL', 'pl', ['pl', 'en-GB']),
  [BE]: marketplace('BE', 'com.be', ['fr', 'nl', 'en-GB', 'de']),
  [IE]: marketplace('IE', 'ie', ['en-IE']),
  [TR]: marketplace('TR', 'com.tr', ['tr']),
  [AE]: marketplace('AE', 'ae', ['en-AE', 'ar']),
  [SA]: marketplace('SA', 'sa', ['ar', 'en']),
  [EG]: marketplace('EG', 'eg', ['ar', 'en']),
  [ZA]: marketplace('ZA', 'co.za', ['en-ZA']),
  [IN]: marketplace('IN', 'in', ['en-IN', 'hi']),
  [SG]: marketplace('SG', 'sg', ['en-SG']),
  [AU]: marketplace('AU', 'com.au', ['en-AU']),
  [JP]: marketplace('JP', 'co.jp', ['ja', 'en', 'zh-CN']),
};

/** Hosts that show more than the marketplace of their name; the switcher may offer others still (8.1: A). */
const SHARED_HOSTS = new Map<string, readonly MarketplaceId[]>([
  ['sellercentral.amazon.com', [US, CA, MX]],
  ['sellercentral-europe.amazon.com', [UK, DE, FR, IT, ES]],
  ['sellercentral-japan.amazon.com', [JP]],
]);

const ALL = Object.values(MARKETPLACES);
const BY_DOMAIN = new Map(ALL.map(({ domain, id }) => [domain, id]));

/** Every host on which Seller Central's order pages were seen or are named by Amazon's help. */
export const SELLER_CENTRAL_HOSTS: readonly string[] = [
  ...[...BY_DOMAIN.keys()].map((domain) => `sellercentral.amazon.${domain}`),
  'sellercentral-europe.amazon.com',
  'sellercentral-japan.amazon.com',
];

/** The marketplaces that a host is known to show, its home first; none for a host that isn't Seller Central's. */
export function marketplacesOfHost(host: string): readonly MarketplaceId[] {
  const home = BY_DOMAIN.get(/^sellercentral\.amazon\.(.+)$/.exec(host)?.[1] ?? '');
  return SHARED_HOSTS.get(host) ?? (home ? [home] : []);
}

/** The marketplace that a host stands for where nothing on the page says better; null where it stands for a region. */
export function homeMarketplaceOf(host: string): MarketplaceId | null {
  return host === 'sellercentral-europe.amazon.com' ? null : (marketplacesOfHost(host)[0] ?? null);
}

/** The marketplace of a sales channel such as "Amazon.de"; null for other shops and for texts that name none. */
export function marketplaceBySalesChannel(text: string): MarketplaceId | null {
  return BY_DOMAIN.get(/(?<![\w@.-])amazon\.([a-z.]+[a-z])/.exec(normalizeText(text))?.[1] ?? '') ?? null;
}

const NAME_LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'ja', 'zh', 'zh-TW', 'nl', 'pl', 'sv', 'pt', 'tr'];

/** Names that no browser gives, in the habit of Amazon's English pages and of older releases of CLDR. */
const OTHER_NAMES: Partial<Record<Country, readonly string[]>> = {
  US: ['USA'],
  UK: ['GB', 'Great Britain'],
  NL: ['The Netherlands'],
  TR: ['Turkey'],
  AE: ['UAE', 'U.A.E.'],
  SA: ['KSA', 'Kingdom of Saudi Arabia'],
};

/** Words that the switcher puts beside the country where an account is (8.2: "(当前)" and "Selected" were seen: A). */
const MARKS = /\([^()]*\)|(?<!\p{L})(?:selected|current)(?!\p{L})/gu;

const STYLES = ['long', 'short'] as const;
const idsByName = new Map<string, ReadonlyMap<string, MarketplaceId>>();

/** The countries as one language names them in one style; the browser takes milliseconds to load each such table. */
function countryNames(language: string, style: (typeof STYLES)[number]): ReadonlyMap<string, MarketplaceId> {
  const key = `${language} ${style}`;
  const known = idsByName.get(key);
  if (known) return known;
  const table = new Intl.DisplayNames(language, { type: 'region', style });
  const names = new Map<string, MarketplaceId>();
  for (const { country, id } of ALL) {
    const given = table.of(country === 'UK' ? 'GB' : country) ?? country;
    for (const name of [country, given, ...(OTHER_NAMES[country] ?? [])]) names.set(normalizeText(name), id);
  }
  idsByName.set(key, names);
  return names;
}

/**
 * The marketplace whose country a text of the account switcher names, in any of its languages; "Shop | Country" and
 * marks of the current account are understood. Null where the text isn't a country's name, so that a shop called
 * "Poland Ceramics" is no marketplace.
 */
export function marketplaceByCountryName(text: string): MarketplaceId | null {
  const last = normalizeText(text).split('|').pop() ?? '';
  const name = last.replace(MARKS, ' ').trim();
  if (name === '') return null;
  for (const style of STYLES) {
    for (const language of NAME_LANGUAGES) {
      const id = countryNames(language, style).get(name);
      if (id) return id;
    }
  }
  return marketplaceBySalesChannel(last);
}
