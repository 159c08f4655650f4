import type { ScenarioOptions } from '../../scenarios.ts';
import type { SellerReason } from '../../words/words.ts';

/**
 * How a cancel page is built. The real one's DOM was not found (evidence 4.3), so each layout is a belief with a reason:
 * its neighbour `/confirm-shipment` is AUI with a native select (3.1, C), other pages of Seller Central are Katal (1.8),
 * and some countries' help knows no choice of items (4.1, A).
 */
export interface CancelLayout {
  /** Which elements the rest of the form is made of. */
  kit: 'aui' | 'katal';
  reason:
    | 'aui-mirror'
    | 'select'
    | 'kat-dropdown'
    | 'kat-dropdown-slotted'
    | 'kat-dropdown-native'
    | 'radios'
    | 'kat-radios'
    | 'aui-popover'
    | 'tiles';
  /** `codes`: the control's values are the JSON's reasons (D, inferred). `opaque`: they say nothing. */
  values: 'codes' | 'opaque';
  /** The order's `possibleCancelReasons` as they stand, sorted by label, or fewer of them. */
  offers: 'all' | 'sorted' | 'fewer';
  /** What the seller may choose: the order or items of it, the order alone, or only items, each with a reason of its own. */
  choice: 'both' | 'order' | 'items';
}

export const CANCEL_LAYOUTS = {
  'aui-select': { kit: 'aui', reason: 'aui-mirror', values: 'codes', offers: 'all', choice: 'both' },
  'select-opaque': { kit: 'aui', reason: 'select', values: 'opaque', offers: 'all', choice: 'order' },
  katal: { kit: 'katal', reason: 'kat-dropdown', values: 'codes', offers: 'all', choice: 'both' },
  'katal-slotted': { kit: 'katal', reason: 'kat-dropdown-slotted', values: 'opaque', offers: 'all', choice: 'both' },
  'katal-native': { kit: 'katal', reason: 'kat-dropdown-native', values: 'codes', offers: 'sorted', choice: 'both' },
  radios: { kit: 'aui', reason: 'radios', values: 'opaque', offers: 'sorted', choice: 'both' },
  'kat-radios': { kit: 'katal', reason: 'kat-radios', values: 'codes', offers: 'all', choice: 'both' },
  'aui-popover': { kit: 'aui', reason: 'aui-popover', values: 'codes', offers: 'all', choice: 'both' },
  'per-item': { kit: 'aui', reason: 'select', values: 'codes', offers: 'fewer', choice: 'items' },
  tiles: { kit: 'aui', reason: 'tiles', values: 'opaque', offers: 'all', choice: 'both' },
} as const satisfies Record<string, CancelLayout>;

export type CancelLayoutName = keyof typeof CANCEL_LAYOUTS;

/** The layout of a visit; where the whole site is unknown, so is the control. */
export function layoutOf({ layout, cancelLayout }: ScenarioOptions): CancelLayout {
  return CANCEL_LAYOUTS[layout === 'unknown' ? 'tiles' : cancelLayout];
}

export function isCancelLayout(text: string | null | undefined): text is CancelLayoutName {
  return text != null && Object.hasOwn(CANCEL_LAYOUTS, text);
}

const OPAQUE: Readonly<Record<SellerReason, string>> = {
  NoInventory: 'r-4c7a',
  BuyerCanceled: 'r-91e0',
  GeneralAdjustment: 'r-07bd',
  ShippingAddressUndeliverable: 'r-d215',
  CustomerExchange: 'r-66f8',
  PricingError: 'r-b39c',
};

/** What the control holds for a reason. */
export function valueFor(reason: SellerReason, { values }: CancelLayout): string {
  return values === 'codes' ? reason : OPAQUE[reason];
}

/** The reason that a control's value stands for; null where it stands for none, as the prompt does. */
export function reasonOf(value: string, layout: CancelLayout): SellerReason | null {
  const reasons = Object.keys(OPAQUE) as SellerReason[];
  return reasons.find((reason) => valueFor(reason, layout) === value) ?? null;
}

/** The reasons that the page offers, in its order. */
export function offered(
  reasons: readonly SellerReason[],
  labels: Readonly<Record<SellerReason, string>>,
  { offers }: CancelLayout,
): SellerReason[] {
  if (offers === 'fewer') return reasons.filter((reason) => reason !== 'CustomerExchange' && reason !== 'PricingError');
  return offers === 'sorted'
    ? reasons.toSorted((one, other) => labels[one].localeCompare(labels[other]))
    : [...reasons];
}
