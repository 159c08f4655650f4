import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const es: SameKeys<typeof en> = {
  not_read: 'No leído aquí: {facts}. Revíselo usted.',
  marketplace: 'marketplace',
  fulfillment: 'quién envía',
  ship_by: 'fecha límite de envío',
  order_date: 'fecha del pedido',
  items: 'productos',
  request: 'solicitud de cancelación del comprador',
  status: 'estado',
  order: 'número de pedido',
  text_box: 'cuadro de texto',
  contact_reason: 'motivo de contacto «Otro»',
  rate: 'la cifra de Amazon',
  account: 'Tienda no identificada: estos pedidos se cuentan aparte.',
  form: 'Una parte de este formulario no se pudo leer: revísela usted.',
  rows: 'pedidos no encontrados',
  contradiction: 'pedidos en los que la página y sus datos no coinciden',
};
