import type { BuyerRequestPhrases, FormKey, WordKey, Words } from './language-words.ts';

/** Help 69124, 200141600 and GRXAS2XTAYEF77BG in Italian. Checked 2026-11. */
export const orders: Words<WordKey> = {
  seen: {
    BuyerCanceled: ["Annullato dall'acquirente"],
    unshipped: ['Non spediti'],
    pending: ['In sospeso'],
    shipped: ['Spediti'],
    canceled: ['Annullati'],
    salesChannel: ['Canale di vendita'],
    manageOrders: ['Gestisci i tuoi ordini'],
    cancelOrder: ['Annulla ordine'],
  },
  inferred: {
    unshipped: ['Non spedito'],
    pending: ['In attesa'],
    shipped: ['Spedito'],
    canceled: ['Annullato'],
    delivered: ['Consegnato'],
    partiallyShipped: ['Parzialmente spedito'],
    shipBy: ['Spedire entro il', 'Spedire entro'],
    deliverBy: ['Consegnare entro il', 'Consegnare entro'],
    fulfillment: ['Metodo di gestione'],
    quantity: ['Quantità'],
    cancellationReason: ["Motivo dell'annullamento"],
    seller: ['Venditore'],
  },
};

export const forms: Words<FormKey> = {
  seen: {},
  inferred: { reasonForCancellation: ["Motivo dell'annullamento"], NoInventory: ['Inventario non disponibile'] },
};

export const request: BuyerRequestPhrases = {
  basis: 'inferred',
  says: [
    ['acquirente', 'richiesto|chiesto|desidera|vuole', 'annull'],
    ['annullamento', 'richiesto', 'acquirente'],
  ],
  not: '(?<!\\p{L})(?:non|no|nessun\\p{L}*|mai|senza|se)(?!\\p{L})',
  withdrawn: /ritirat|revocat|rifiutat|respint|scadut/,
};
