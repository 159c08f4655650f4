import type { MarketplaceId } from '../../orders/marketplace.ts';
import { marketplaceBySalesChannel } from '../marketplaces.ts';
import { maySayBuyerRequestedCancel } from '../page-text/buyer-request.ts';
import { fulfillmentOfText } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { type DatedLine, labelledShipBy } from './read-dates.ts';
import { labelledText, type PlainRun } from './row-text.ts';

/** What Amazon's texts in one cell tell; cells that say the same share it. */
export interface CellSigns {
  readonly own: readonly PlainRun[];
  /** Undefined where there is no such label; null where nobody knows what stands behind it. */
  readonly channel: MarketplaceId | null | undefined;
  readonly fulfillment: 'seller' | 'amazon' | null | undefined;
  readonly shipBy: DatedLine | null | undefined;
  /** Whether the texts may say that the buyer asked to cancel. */
  readonly maySayRequest: boolean;
}

export function readSigns(own: readonly PlainRun[], language: PageLanguage | null): CellSigns {
  const [channel] = labelledText(own, 'salesChannel', language);
  const [fulfillment] = labelledText(own, 'fulfillment', language);
  return {
    own,
    channel: channel === undefined ? undefined : marketplaceBySalesChannel(channel),
    fulfillment: fulfillment === undefined ? undefined : fulfillmentOfText(fulfillment, language),
    shipBy: labelledShipBy(own, language),
    maySayRequest: maySayBuyerRequestedCancel(own.map(({ text }) => text).join(' ')),
  };
}
