import type { BuyerRequestPhrases, FormKey, WordKey, Words } from './language-words.ts';

/** No Portuguese page of Amazon's was found (2026-11); Brazil's forms first. */
export const orders: Words<WordKey> = {
  seen: {},
  inferred: {
    BuyerCanceled: ['Cancelado pelo comprador'],
    unshipped: ['Não enviado', 'Não enviados'],
    pending: ['Pendente', 'Pendentes'],
    shipped: ['Enviado', 'Enviados'],
    canceled: ['Cancelado', 'Cancelados'],
    delivered: ['Entregue'],
    partiallyShipped: ['Parcialmente enviado'],
    shipBy: ['Enviar até', 'Data limite de envio'],
    deliverBy: ['Entregar até', 'Data limite de entrega'],
    salesChannel: ['Canal de vendas'],
    fulfillment: ['Método de envio'],
    quantity: ['Quantidade'],
    cancellationReason: ['Motivo do cancelamento'],
    seller: ['Vendedor'],
  },
};

export const forms: Words<FormKey> = {
  seen: {},
  inferred: {
    reasonForCancellation: ['Motivo do cancelamento'],
    NoInventory: ['Sem estoque'],
  },
};

export const request: BuyerRequestPhrases = {
  basis: 'inferred',
  says: [
    ['comprador', 'solicit[ao]u?|pediu|deseja|quer ', 'cancel'],
    ['cancelamento', 'solicitado', 'comprador'],
  ],
  not: '(?<!\\p{L})(?:não|nenhum\\p{L}*|nunca|sem|se|caso)(?!\\p{L})',
  withdrawn: /retirad|retirou|revogad|recusad|rejeitad|expirad|desistiu/,
};
