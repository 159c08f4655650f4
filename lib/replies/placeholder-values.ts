import { countryOf, type MarketplaceId } from '../orders/marketplace.ts';
import type { OrderId } from '../orders/order-id.ts';
import type { Day } from '../time/day.ts';
import type { Instant, Zone } from '../time/instant.ts';
import type { ReplyLanguage } from './names.ts';
import type { PlaceholderValues } from './placeholders.ts';

/** What a reply can tell of an order; absent what is not known. */
export interface ReplyFacts {
  readonly orderId: OrderId | null;
  /** As the page names it: of any length, with whatever a listing holds. */
  readonly product?: string | undefined;
  readonly shipBy?: Instant | undefined;
  /** The day by which the seller now means to ship: the seller's word, since no page tells it. */
  readonly newDate?: Day | undefined;
  /** The end of the time in which the buyer cancels alone (`buyerCancelsAloneUntil`). */
  readonly cancelUntil?: Instant | null | undefined;
}

export interface ReplyPlace {
  readonly language: ReplyLanguage;
  readonly marketplace: MarketplaceId | null;
  /** The marketplace's zone, whose days all dates are. */
  readonly zone: Zone | null;
  /** From the settings; empty where the seller gave none. */
  readonly shopName: string;
  readonly signature: string;
}

/** The facts as a buyer reads them: dates in the buyer's language and the marketplace's zone. */
export function placeholderValues(facts: ReplyFacts, place: ReplyPlace): PlaceholderValues {
  const { zone, shopName } = place;
  const locale = localeOf(place);
  const shown = (at: Instant, timeZone: Zone, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(at);
  const day = { dateStyle: 'long' } as const;
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  return {
    orderId: facts.orderId ?? '',
    product: shortName(facts.product ?? ''),
    shipBy: facts.shipBy !== undefined && zone ? shown(facts.shipBy, zone, day) : '',
    newDate: facts.newDate ? shown(Date.parse(facts.newDate), 'UTC', day) : '',
    cancelUntil: facts.cancelUntil && zone ? shown(facts.cancelUntil, zone, time) : '',
    marketplace: marketplaceName(locale),
    shopName,
    signature: place.signature.trim() || shopName,
  };
}

/** Such as "Amazon Deutschland": the shop's own name, "Amazon.de", is an address, and no reply may hold one. */
function marketplaceName({ language, region }: Intl.Locale): string {
  const country = region && new Intl.DisplayNames(language, { type: 'region' }).of(region);
  return country ? `Amazon ${country}` : '';
}

/** The language as it is written in the marketplace's country: "28 November" in the United Kingdom, "November 28" in the USA. */
function localeOf({ language, marketplace }: ReplyPlace): Intl.Locale {
  const country = marketplace && countryOf(marketplace);
  return new Intl.Locale(language, country ? { region: country === 'UK' ? 'GB' : country } : {});
}

/** Listings' titles run to 200 characters and more; nobody reads them in a message. */
const LONGEST_NAME = 60;

/** A product's name, cut at the end of a word where words are parted, never inside a character. */
function shortName(title: string): string {
  const characters = Array.from(new Intl.Segmenter().segment(title.replace(/\s+/g, ' ').trim()), (one) => one.segment);
  if (characters.length <= LONGEST_NAME) return characters.join('');
  const space = characters.lastIndexOf(' ', LONGEST_NAME - 1);
  const end = space > LONGEST_NAME / 2 ? space : LONGEST_NAME - 1;
  return `${characters
    .slice(0, end)
    .join('')
    .replace(/[\s\p{P}]{1,20}$/u, '')}…`;
}
