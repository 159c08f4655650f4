import type { BuyerRequestPhrases, FormKey, WordKey, Words } from './language-words.ts';

/** Help G201722390 and GRXAS2XTAYEF77BG for Spain, 200143560 for Mexico. Checked 2026-11. */
export const orders: Words<WordKey> = {
  seen: {
    BuyerCanceled: ['Cancelado por el comprador'],
    unshipped: ['No enviado'],
    pending: ['Pendiente'],
    manageOrders: ['Gestión de pedidos', 'Administración de pedidos'],
    cancelOrder: ['Cancelar pedido'],
  },
  inferred: {
    unshipped: ['No enviados'],
    pending: ['Pendientes'],
    shipped: ['Enviado', 'Enviados'],
    canceled: ['Cancelado', 'Cancelados'],
    delivered: ['Entregado'],
    partiallyShipped: ['Parcialmente enviado'],
    shipBy: ['Enviar antes del', 'Fecha límite de envío'],
    deliverBy: ['Entregar antes del', 'Fecha límite de entrega'],
    salesChannel: ['Canal de ventas'],
    fulfillment: ['Método de gestión logística'],
    quantity: ['Cantidad'],
    cancellationReason: ['Motivo de la cancelación'],
    seller: ['Vendedor'],
  },
};

export const forms: Words<FormKey> = {
  seen: {},
  inferred: { reasonForCancellation: ['Motivo de la cancelación'], NoInventory: ['Sin inventario'] },
};

export const request: BuyerRequestPhrases = {
  basis: 'inferred',
  says: [
    ['comprador', 'solicit[aó]|ha pedido|pidió|quiere|desea', 'cancel|anul'],
    ['cancelación', 'solicitada', 'comprador'],
  ],
  not: '(?<!\\p{L})(?:no|ningun\\p{L}*|ningún|nunca|sin|si)(?!\\p{L})',
  withdrawn: /retirad|revocad|rechazad|denegad|caducad/,
};
