import { countryOf, type MarketplaceId } from '../orders/marketplace.ts';

/** The country of a marketplace in a language (BCP 47), as the browser names it. */
export function countryName(marketplace: MarketplaceId, language: string): string {
  const country = countryOf(marketplace);
  // Amazon's code for the United Kingdom is not the one of ISO 3166.
  return new Intl.DisplayNames(language, { type: 'region' }).of(country === 'UK' ? 'GB' : country) ?? country;
}
