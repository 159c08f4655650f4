import { type BackgroundTranslate, backgroundWords } from '../../lib/i18n/background/index.ts';
import { countryName } from '../../lib/i18n/country-name.ts';
import { createFormats, type Formats } from '../../lib/i18n/format.ts';
import type { MarketplaceId } from '../../lib/orders/marketplace.ts';
import type { BackgroundContext } from './context.ts';

/** What badge and notifications are written with, in the browser's language. */
export interface Words {
  readonly t: BackgroundTranslate;
  readonly formats: Formats;
  readonly country: (marketplace: MarketplaceId) => string;
}

export function wordsFor({ browser }: BackgroundContext): Words {
  const lookup = (key: string) => browser.i18n.getMessage(key);
  const language = lookup('language');
  return {
    t: backgroundWords(language, lookup),
    formats: createFormats(language),
    country: (marketplace) => countryName(marketplace, language),
  };
}
