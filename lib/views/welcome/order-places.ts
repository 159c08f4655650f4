import type { OpenOrdersProps } from '../../../components/welcome/open-orders.tsx';
import { countryName } from '../../i18n/country-name.ts';
import { MARKETPLACE_IDS, type MarketplaceId } from '../../orders/marketplace.ts';

/** Manage Orders of every marketplace, by the country's name; `addressOf` gives its address. */
export function orderPlaces(language: string, addressOf: (id: MarketplaceId) => string): OpenOrdersProps['places'] {
  const { compare } = new Intl.Collator(language);
  return Object.values(MARKETPLACE_IDS)
    .map((id) => ({ name: countryName(id, language), url: addressOf(id) }))
    .sort((a, b) => compare(a.name, b.name));
}
