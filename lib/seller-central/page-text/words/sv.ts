import type { BuyerRequestPhrases, FormKey, WordKey, Words } from './language-words.ts';

/** Help 200200040 and 200198080 in Swedish. Checked 2026-11. */
export const orders: Words<WordKey> = {
  seen: {
    BuyerCanceled: ['Annullerad av köpare'],
    unshipped: ['Olevererat'],
    pending: ['Väntande'],
    canceled: ['Annullerade'],
    manageOrders: ['Hantera ordrar'],
    cancelOrder: ['Annullera beställning'],
  },
  inferred: {
    unshipped: ['Ej skickad'],
    shipped: ['Skickad', 'Skickat'],
    canceled: ['Annullerad'],
    delivered: ['Levererad', 'Levererat'],
    partiallyShipped: ['Delvis skickad'],
    shipBy: ['Skicka senast', 'Skickas senast'],
    deliverBy: ['Leverera senast', 'Levereras senast'],
    salesChannel: ['Försäljningskanal'],
    fulfillment: ['Leveransmetod'],
    quantity: ['Antal'],
    cancellationReason: ['Orsak till annullering'],
    seller: ['Säljare'],
  },
};

export const forms: Words<FormKey> = {
  seen: {
    reasonForCancellation: ['Orsak till annullering'],
    sellerMemo: ['Säljar-memo'],
    submit: ['Skicka'],
    NoInventory: ['Inget lager'],
    GeneralAdjustment: ['Allmän justering'],
    ShippingAddressUndeliverable: ['Det går ej att leverera till leveransadressen'],
    CustomerExchange: ['Kundbyte'],
    PricingError: ['Prissättningsfel'],
  },
  inferred: {},
};

export const request: BuyerRequestPhrases = {
  basis: 'inferred',
  says: [
    ['köpare', 'begärt|begär|bett|vill', 'annuller|avbeställ'],
    ['annullering', 'begärd|begärts', 'köpare'],
  ],
  not: '(?<!\\p{L})(?:inte|ej|ingen|inga|inget|aldrig|nej|utan|om)(?!\\p{L})',
  withdrawn: /dragit tillbaka|återkalla|avslag|nekad|avvisa|upphört/,
};
