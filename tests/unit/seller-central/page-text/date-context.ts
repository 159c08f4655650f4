import { type Country, MARKETPLACE_IDS } from '../../../../lib/orders/marketplace.ts';
import type { DateContext } from '../../../../lib/seller-central/page-text/dates.ts';

/** A page in a language, of a marketplace; null where the page does not tell. */
export const on = (language: string | null, country: Country | null): DateContext => ({
  language,
  marketplace: country && MARKETPLACE_IDS[country],
});
