import type { BuyerRequestPhrases, FormKey, WordKey, Words } from './language-words.ts';

/** No Dutch page of Amazon's was found (2026-11). */
export const orders: Words<WordKey> = {
  seen: {},
  inferred: {
    BuyerCanceled: ['Geannuleerd door koper'],
    unshipped: ['Niet verzonden', 'Nog niet verzonden'],
    pending: ['In behandeling', 'In afwachting'],
    shipped: ['Verzonden'],
    canceled: ['Geannuleerd'],
    delivered: ['Bezorgd'],
    partiallyShipped: ['Gedeeltelijk verzonden'],
    shipBy: ['Verzenden vóór', 'Verzenden voor'],
    deliverBy: ['Bezorgen vóór', 'Bezorgen voor'],
    salesChannel: ['Verkoopkanaal'],
    fulfillment: ['Afhandelingsmethode'],
    quantity: ['Aantal'],
    cancellationReason: ['Reden voor annulering'],
    seller: ['Verkoper'],
  },
};

export const forms: Words<FormKey> = {
  seen: {},
  inferred: {
    reasonForCancellation: ['Reden voor annulering'],
    NoInventory: ['Geen voorraad'],
  },
};

export const request: BuyerRequestPhrases = {
  basis: 'inferred',
  says: [
    ['koper', 'verzocht|gevraagd|verzoekt|vraagt|wil |aangevraagd', 'annul'],
    ['koper', 'annul', 'aangevraagd|verzocht|gevraagd'],
  ],
  not: '(?<!\\p{L})(?:niet|geen|nooit|nee|zonder|als|indien|of)(?!\\p{L})',
  withdrawn: /ingetrokken|afgewezen|geweigerd|verlopen/,
};
