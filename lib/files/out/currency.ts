import { type Country, countryOf, type MarketplaceId } from '../../orders/marketplace.ts';

/** ISO 4217, by country; the countries of the euro share the last. */
const CURRENCIES: Readonly<Partial<Record<Country, string>>> = {
  US: 'USD',
  CA: 'CAD',
  MX: 'MXN',
  BR: 'BRL',
  UK: 'GBP',
  SE: 'SEK',
  PL: 'PLN',
  TR: 'TRY',
  AE: 'AED',
  SA: 'SAR',
  EG: 'EGP',
  ZA: 'ZAR',
  IN: 'INR',
  SG: 'SGD',
  AU: 'AUD',
  JP: 'JPY',
};

/** The currency in which a marketplace sells. */
export function currencyOf(marketplace: MarketplaceId): string {
  return CURRENCIES[countryOf(marketplace)] ?? 'EUR';
}

/**
 * An amount of the currency as feeds write it: two decimals after a point, no separators (policy D6, H). Typed with a
 * comma or a point; yen have no decimals. Null for what is no amount; an empty text is none paid back.
 */
export function amountFrom(typed: string, currency: string): string | null {
  const text = typed.trim() === '' ? '0' : typed.trim().replace(',', '.');
  const pattern = currency === 'JPY' ? /^(\d{1,9})$/ : /^(\d{1,9})(?:\.(\d{1,2}))?$/;
  const [, whole, decimals = ''] = pattern.exec(text) ?? [];
  return whole === undefined ? null : `${Number(whole)}.${decimals.padEnd(2, '0')}`;
}
