import { MARKETPLACE_IDS, type MarketplaceId } from './marketplace.ts';

/**
 * The marketplace that a seller who speaks these languages (BCP 47, the preferred first) most likely sells on: that of
 * the first one's country, the United States where none has a marketplace of its own, such as for Chinese.
 */
export function likelyMarketplace(languages: readonly string[]): MarketplaceId {
  const ids = new Map<string, MarketplaceId>(Object.entries({ ...MARKETPLACE_IDS, GB: MARKETPLACE_IDS.UK }));
  const found = languages.map((language) => ids.get(new Intl.Locale(language).maximize().region ?? ''));
  return found.find(Boolean) ?? MARKETPLACE_IDS.US;
}
