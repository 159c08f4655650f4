import type { BuyerRequestPhrases, FormKey, WordKey, Words } from './language-words.ts';

/** Help 200200040, 200198080, 200141600, PNRJVBQMJRS942V in German; the list's labels from a script of 2025-06. Checked 2026-11. */
export const orders: Words<WordKey> = {
  seen: {
    BuyerCanceled: ['Stornierung durch den Käufer', 'Stornierung durch Käufer', 'Käuferstorno'],
    unshipped: ['Nicht versandt', 'Nicht versendet'],
    pending: ['Ausstehend'],
    canceled: ['Storniert'],
    quantity: ['Stückzahl'],
    manageOrders: ['Bestellungen verwalten'],
    cancelOrder: ['Bestellung stornieren'],
  },
  inferred: {
    unshipped: ['Unversandt'],
    shipped: ['Versandt', 'Versendet'],
    delivered: ['Zugestellt'],
    partiallyShipped: ['Teilweise versandt'],
    shipBy: ['Versenden bis', 'Versand bis'],
    deliverBy: ['Zustellung bis', 'Lieferung bis'],
    salesChannel: ['Vertriebskanal'],
    fulfillment: ['Versandart'],
    cancellationReason: ['Stornierungsgrund'],
    seller: ['Verkäufer'],
  },
};

export const forms: Words<FormKey> = {
  seen: {
    reasonForCancellation: ['Grund für die Stornierung'],
    sellerMemo: ['Verkäufernotizen'],
    submit: ['Absenden'],
    NoInventory: ['Kein Lagerbestand'],
    GeneralAdjustment: ['Allgemeine Erstattung'],
    ShippingAddressUndeliverable: ['Lieferadresse unzustellbar'],
    CustomerExchange: ['Kundenaustausch'],
    PricingError: ['Preisfehler'],
  },
  inferred: {},
};

export const request: BuyerRequestPhrases = {
  basis: 'seen',
  says: [
    ['käufer', 'möchte|wünscht|bittet|angefordert|beantragt|gewünscht', 'stornier'],
    ['käufer', 'stornier', 'angefordert|beantragt|angefragt|gebeten|gewünscht|wünscht'],
  ],
  not: '(?<!\\p{L})(?:nicht|kein\\p{L}*|nie|nein|ohne|falls|wenn|sofern|ob)(?!\\p{L})',
  withdrawn: /zurückgezogen|zurückgenommen|widerrufen|abgelehnt|abgelaufen/,
};
