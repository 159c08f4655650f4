import type { MarketplaceId } from '../../orders/marketplace.ts';
import { marketplaceBySalesChannel } from '../marketplaces.ts';
import { maySayBuyerRequestedCancel } from '../page-text/buyer-request.ts';
import { fulfillmentOfText, type LabelKey } from '../page-text/match-words.ts';
import type { PageLanguage } from '../page-text/page-language.ts';
import { type DatedLine, labelledShipBy } from './read-dates.ts';
import { hasLabel, labelledText, linesOf, type PlainRun } from './row-text.ts';

/** What Amazon's texts in one cell tell; cells that say the same share it. */
export interface CellSigns {
  readonly own: readonly PlainRun[];
  /** Undefined where there is no such label; null where nobody knows what stands behind it. */
  readonly channel: MarketplaceId | null | undefined;
  readonly fulfillment: 'seller' | 'amazon' | null | undefined;
  readonly shipBy: DatedLine | null | undefined;
  /** Whether the texts may say that the buyer asked to cancel. */
  readonly maySayRequest: boolean;
  /** Whether the label of a reason to cancel stands there. */
  readonly labelsReason: boolean;
}

export function readSigns(own: readonly PlainRun[], language: PageLanguage | null): CellSigns {
  const lines = linesOf(own, language);
  // Of pieces in one line nobody knows where a value ends; one that is a known word as a whole leaves no doubt.
  const value = (label: LabelKey) =>
    [...labelledText(own, label, language), ...labelledText(lines, label, language)][0] ??
    (hasLabel(lines, label, language) ? null : undefined);
  const labelled = value('salesChannel');
  const channel = labelled === undefined ? onlyShop(own) : labelled;
  const fulfillment = value('fulfillment');
  return {
    own,
    channel: typeof channel === 'string' ? marketplaceBySalesChannel(channel) : channel,
    fulfillment: typeof fulfillment === 'string' ? fulfillmentOfText(fulfillment, language) : fulfillment,
    shipBy: labelledShipBy(own, language),
    maySayRequest: maySayBuyerRequestedCancel(lines.map(({ text }) => text).join(' ')),
    labelsReason: hasLabel(lines, 'cancellationReason', language),
  };
}

const SHOP = /^amazon(?:\.[a-z]{2,3}){1,2}$/i;

/** The one shop that is named by texts of its own: its label may be worded in a way, or in a language, that we don't know. */
function onlyShop(own: readonly PlainRun[]): string | undefined {
  const whole = own.filter(({ joins }, index) => joins !== '' && own[index - 1]?.joins !== '');
  const [shop, ...others] = new Set(whole.flatMap(({ text }) => (SHOP.test(text) ? text.toLowerCase() : [])));
  return others.length === 0 ? shop : undefined;
}
