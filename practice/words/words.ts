import type { LanguageTag } from '../marketplaces.ts';

/** The reasons that the practice buyers give. Amazon's full list is unknown (policy C4); two texts were seen in English. */
export type BuyerReason = 'mistake' | 'buyer-cancellation' | 'cheaper' | 'changed-mind' | 'too-late';

export type TabName = 'unshipped' | 'pending' | 'shipped' | 'canceled';

export type StatusWord = TabName | 'delivered' | 'partiallyShipped' | 'refundApplied' | 'replacement';

export type ActionName =
  | 'confirmShipment'
  | 'buyShipping'
  | 'printPackingSlip'
  | 'cancelOrder'
  | 'contactBuyer'
  | 'editMerchantOrderId'
  | 'manageSellerNotes'
  | 'manageFeedback'
  | 'refundOrder';

export type SortOrder = 'ship_by_asc' | 'ship_by_desc' | 'order_date_asc' | 'order_date_desc';

export type DateRange = 'last-7' | 'last-30' | 'last-90' | 'last-365';

/** Amazon's names of the reasons on the cancel page (evidence 4.2). */
export type SellerReason =
  | 'NoInventory'
  | 'BuyerCanceled'
  | 'GeneralAdjustment'
  | 'ShippingAddressUndeliverable'
  | 'CustomerExchange'
  | 'PricingError';

/** The words of the cancel page. */
export interface CancelWords {
  whole: string;
  items: string;
  reason: string;
  choose: string;
  quantity: string;
  memo: string;
  memoHint: string;
  submit: string;
  done: string;
  partlyDone: string;
  doneText: string;
  failed: string;
  needReason: string;
  needItem: string;
  /** With `{n}` for the number. */
  memoTooLong: string;
  /** Why an order can't be cancelled, by what it is. */
  refused: Record<'pending' | 'shipped' | 'canceled' | 'amazon', string>;
}

/**
 * The words of Seller Central in one page language. In each language's file, what the evidence gives stands as it is
 * given; what it does not is our own native wording, and the file's comment says which.
 */
export interface Words {
  tag: LanguageTag;
  /** Amazon's locale, as in `data-test-tag="locale-list-item-zh_CN"`. */
  locale: string;
  /** What `.locale-icon-wrapper` shows. Scripts compare it with `EN` and `ZH`. */
  icon: string;
  languageName: string;
  manageOrders: string;
  menu: readonly string[];
  searchPlaceholder: string;
  tabs: Record<TabName, string>;
  sellerFulfilled: string;
  amazonFulfilled: string;
  status: Record<StatusWord, string>;
  columns: {
    date: string;
    details: string;
    image: string;
    product: string;
    instructions: string;
    option: string;
    status: string;
    action: string;
  };
  labels: {
    buyerName: string;
    fulfillment: string;
    seller: string;
    amazon: string;
    salesChannel: string;
    quantity: string;
    subtotal: string;
    shipBy: string;
    deliverBy: string;
    purchaseDate: string;
    shippingService: string;
    orderId: string;
    orderItemId: string;
    unitPrice: string;
    shipTo: string;
    phone: string;
    addressType: string;
    residential: string;
    sellerNotes: string;
    moreItems: string;
  };
  /** Between the two dates of a range. */
  to: string;
  service: { standard: string; expedited: string };
  /** With `{n}` for the number. */
  orderCount: string;
  noOrders: string;
  failed: string;
  signIn: { title: string; email: string; go: string };
  /** The banner of a formal buyer request and the words before its reason. */
  banner: string;
  reasonLabel: string;
  buyerReasons: Record<BuyerReason, string>;
  sellerReasons: Record<SellerReason, string>;
  cancel: CancelWords;
  actions: Record<ActionName, string>;
  moreActions: string;
  refresh: string;
  search: string;
  hideFilters: string;
  filters: { shipBy: string; all: string; today: string; overdue: string };
  sortBy: string;
  sorts: Record<SortOrder, string>;
  ranges: Record<DateRange, string>;
  /** With `{n}` for the number, which stands last. */
  perPage: string;
  previous: string;
  next: string;
  orderDetails: string;
  orderSummary: string;
  orderContents: string;
  accountHealth: {
    title: string;
    shipping: string;
    cancelRate: string;
    lateRate: string;
    trackingRate: string;
    target: string;
    fraction: string;
    days: string;
    view: string;
  };
}
