/** What a word in the list of orders or on an order's page means. */
export type WordKey =
  // The status of an order or an item
  | 'unshipped'
  | 'pending'
  | 'shipped'
  | 'canceled'
  | 'delivered'
  | 'partiallyShipped'
  // Labels beside a value
  | 'shipBy'
  | 'deliverBy'
  | 'salesChannel'
  | 'fulfillment'
  | 'quantity'
  | 'sku'
  | 'asin'
  | 'cancellationReason'
  // Who ships the order
  | 'seller'
  | 'amazon'
  // Headings, and the sentence of an empty list
  | 'manageOrders'
  | 'cancelOrder'
  | 'noOrders'
  // The reason that a buyer's request makes true, named wherever a request is shown
  | 'BuyerCanceled';

/** What a word in the forms of the cancel page and of messages means. Those in capitals are Amazon's codes of reasons. */
export type FormKey =
  | 'reasonForCancellation'
  | 'sellerMemo'
  | 'submit'
  | 'send'
  | 'NoInventory'
  | 'GeneralAdjustment'
  | 'ShippingAddressUndeliverable'
  | 'CustomerExchange'
  | 'PricingError';

type Table<Key extends string> = Partial<Record<Key, readonly [string, ...string[]]>>;

/**
 * The words of one language. The first of a list is the one to show a seller, the others are variants to recognise. A
 * word in neither table is a hole (`docs/page-words.md` lists them all), which English fills: a whole sentence or a rare
 * label of our own making would hardly ever be Amazon's.
 */
export interface Words<Key extends string> {
  /** Read in Amazon's own help, DOM or JSON, or in a recent script's strings: A to C. */
  seen: Table<Key>;
  /** Our own translation, as Amazon would probably say it: D. */
  inferred: Table<Key>;
}

/** How a language says that the buyer formally asked to cancel. All of it is written as `normalizeText` gives it. */
export interface BuyerRequestPhrases {
  basis: 'seen' | 'inferred';
  /** Each a list of fragments that follow one another in one sentence, `|` between alternatives. */
  says: ReadonlyArray<readonly string[]>;
  /**
   * What turns the sentence into its opposite or into a condition: a pattern, made when a sentence asks for it. A browser
   * checks each literal of a script before it runs any of it, and those of ten languages that ask for letters took 2 ms a page.
   */
  not: string;
  /** What says that the request is no more. */
  withdrawn: RegExp;
}
