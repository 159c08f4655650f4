import type { BuyerRequestPhrases, FormKey, WordKey, Words } from './language-words.ts';

/**
 * Help 200198080 and 200200040 (US, UK, DE in English), the strings of list scripts of 2025-2026, JSON values for
 * statuses. The request's sentence is the help's of PNRJVBQMJRS942V (policy C3). Checked 2026-11.
 */
export const orders: Words<WordKey> = {
  seen: {
    BuyerCanceled: ['Buyer Canceled', 'Buyer Cancelled'],
    unshipped: ['Unshipped'],
    pending: ['Pending'],
    shipped: ['Shipped'],
    canceled: ['Canceled', 'Cancelled'],
    delivered: ['Delivered to buyer'],
    shipBy: ['Ship by date'],
    deliverBy: ['Deliver by date'],
    salesChannel: ['Sales channel'],
    fulfillment: ['Fulfilment method'],
    quantity: ['Quantity'],
    sku: ['SKU'],
    asin: ['ASIN'],
    cancellationReason: ['Cancellation reason'],
    seller: ['Seller'],
    manageOrders: ['Manage Orders'],
    cancelOrder: ['Cancel order'],
    noOrders: ['No orders were found that match the given search criteria.'],
  },
  inferred: {
    unshipped: ['Not shipped', 'Not yet shipped', 'Undispatched'],
    pending: ['Payment pending'],
    shipped: ['Dispatched'],
    delivered: ['Delivered'],
    partiallyShipped: ['Partially shipped', 'Partially dispatched'],
    shipBy: ['Ship by', 'Ship-by date', 'Dispatch by date', 'Dispatch by'],
    deliverBy: ['Deliver by', 'Delivery by date', 'Deliver-by date'],
    fulfillment: ['Fulfillment method', 'Fulfillment channel', 'Fulfilment channel', 'Fulfillment', 'Fulfilment'],
    quantity: ['Qty'],
    cancellationReason: ['Cancelation reason'],
    amazon: ['Amazon'],
  },
};

export const forms: Words<FormKey> = {
  seen: {
    reasonForCancellation: ['Reason for Cancellation'],
    sellerMemo: ['Seller memo'],
    submit: ['Submit'],
    send: ['Send'],
    NoInventory: ['No Inventory'],
    GeneralAdjustment: ['General Adjustment'],
    ShippingAddressUndeliverable: ['Shipping Address Undeliverable'],
    CustomerExchange: ['Customer Exchange'],
    PricingError: ['Pricing Error'],
  },
  inferred: { reasonForCancellation: ['Reason for Cancelation', 'Reason for canceling', 'Reason for cancelling'] },
};

export const request: BuyerRequestPhrases = {
  basis: 'seen',
  says: [
    ['buyer', 'requested|asked|wants|would like', 'cancel'],
    ['cancel', 'requested by|request from', 'buyer'],
  ],
  not: "(?<!\\p{L})(?:no|not|none|never|cannot|\\p{L}+n't|without|if|whether|unless|false)(?!\\p{L})",
  withdrawn: /withdr[ae]w|revoked|declined|denied|rejected|expired|no longer|changed (?:his|her|their) mind/,
};
