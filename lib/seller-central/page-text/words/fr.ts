import type { BuyerRequestPhrases, FormKey, WordKey, Words } from './language-words.ts';

/** Help PNRJVBQMJRS942V and GRXAS2XTAYEF77BG in French; "Non expédiée" from a seller service's guide (2023). Checked 2026-11. */
export const orders: Words<WordKey> = {
  seen: {
    BuyerCanceled: ["Annulé par l'acheteur"],
    unshipped: ['Non expédiée'],
    pending: ['En attente'],
    quantity: ['Quantité'],
    manageOrders: ['Gérer les commandes', 'Gérer vos commandes'],
    cancelOrder: ['Annuler la commande'],
  },
  inferred: {
    unshipped: ['Non expédié'],
    shipped: ['Expédiée', 'Expédié'],
    canceled: ['Annulée', 'Annulé'],
    delivered: ['Livrée'],
    partiallyShipped: ['Partiellement expédiée'],
    shipBy: ['Expédier avant le', "Date d'expédition limite"],
    deliverBy: ['Livrer avant le', 'Date limite de livraison'],
    salesChannel: ['Canal de vente'],
    fulfillment: ["Mode d'expédition"],
    cancellationReason: ["Motif de l'annulation"],
    seller: ['Vendeur'],
  },
};

export const forms: Words<FormKey> = {
  seen: { reasonForCancellation: ["Motif d'annulation"] },
  inferred: { NoInventory: ['Aucun stock'] },
};

export const request: BuyerRequestPhrases = {
  basis: 'seen',
  says: [
    ['acheteur', 'demandé|souhaite|demande', 'annul'],
    ['annulation', 'demandée', 'acheteur'],
  ],
  not: "(?<!\\p{L})(?:ne|n'\\p{L}+|pas|aucune?|jamais|non|sans|si|s'il)(?!\\p{L})",
  withdrawn: /retiré|refusé|rejeté|expiré/,
};
