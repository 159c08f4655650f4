import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const es: SameKeys<typeof en> = {
  title: 'Diagnóstico',
  offer: '¿Mal leída? Crear un diagnóstico',
  intro:
    'Si CR Guard lee mal una página, un diagnóstico muestra a sus creadores cómo está hecha. Usted lo ve todo antes de copiarlo o guardarlo; no se envía nada.',
  holds:
    'Contiene nombres de etiquetas, clases y campos de datos, formas, recuentos, versiones y tiempos. No contiene textos ni valores: ni números de pedido, ni nombres, direcciones o mensajes.',
  pages: 'Seller Central en sus pestañas abiertas',
  none: 'Ninguna página abierta de Seller Central responde. Abra o recargue la página y vuelva a buscar.',
  look_again: 'Volver a buscar',
  make: 'Crear un diagnóstico',
  manage_orders: 'Gestión de pedidos',
  order_details: 'Detalles del pedido',
  cancel_order: 'Cancelar pedido',
  contact_buyer: 'Contactar con el comprador',
  inbox: 'Mensajes de compradores',
  account_health: 'Estado de la cuenta',
  waiting: 'aún cargando',
  ok: 'leída por completo',
  partial: 'leída en parte',
  unreadable: 'no se puede leer',
  signed_out: 'sesión cerrada',
  collecting: 'Examinando cómo está hecha la página…',
  gone: 'La página ya no responde. Recárguela e inténtelo de nuevo.',
  lists_lost: 'No encontrado: {lists}',
  list_found: '{list}: encontrado por la vía {way} de {of}, vista por última vez en {year}',
  list_from_file: '{list}: encontrado por su archivo de reglas, visto por última vez en {year}',
  text: 'El diagnóstico completo',
  copy: 'Copiar',
  copied: 'Copiado.',
  not_copied: 'El navegador no ha permitido copiar. El texto está seleccionado: cópielo con el teclado.',
  save: 'Guardar como archivo',
  close: 'Cerrar',
};
