import { type BackgroundTranslate, backgroundWords } from '../../lib/i18n/background/index.ts';
import { countryName } from '../../lib/i18n/country-name.ts';
import { createFormats, type Formats } from '../../lib/i18n/format.ts';
import { readUiWords } from '../../lib/i18n/ui-words.ts';
import type { MarketplaceId } from '../../lib/orders/marketplace.ts';
import type { BackgroundContext } from './context.ts';

/** What badge and notifications are written with, in the language of our surfaces. */
export interface Words {
  readonly t: BackgroundTranslate;
  readonly formats: Formats;
  readonly country: (marketplace: MarketplaceId) => string;
}

export async function wordsFor({ browser }: BackgroundContext): Promise<Words> {
  const { language, lookup } = await readUiWords(['background'], browser);
  return {
    t: backgroundWords(language, lookup),
    formats: createFormats(language),
    country: (marketplace) => countryName(marketplace, language),
  };
}
