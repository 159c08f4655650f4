import { type BackgroundTranslate, backgroundWords } from '../../lib/i18n/background/index.ts';
import { createFormats, type Formats } from '../../lib/i18n/format.ts';
import { UI_LANGUAGES } from '../../lib/i18n/translate.ts';
import { countryOf, type MarketplaceId } from '../../lib/orders/marketplace.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { BackgroundContext } from './context.ts';

/** What badge and notifications are written with, in the seller's language. */
export interface Words {
  readonly t: BackgroundTranslate;
  readonly formats: Formats;
  readonly country: (marketplace: MarketplaceId) => string;
}

export function wordsFor({ browser }: BackgroundContext, { uiLanguage }: Settings): Words {
  const browsers = browser.i18n.getMessage('language');
  const language = uiLanguage ?? UI_LANGUAGES.find((known) => known === browsers) ?? 'en';
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return {
    t: backgroundWords(language),
    formats: createFormats(language),
    country: (marketplace) => {
      const country = countryOf(marketplace);
      return names.of(country === 'UK' ? 'GB' : country) ?? country;
    },
  };
}
