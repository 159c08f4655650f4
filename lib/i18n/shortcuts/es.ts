import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const es: SameKeys<typeof en> = {
  title: 'Atajos de teclado',
  close: 'Cerrar',
  next_order: 'En la lista de pedidos: siguiente pedido por atender',
  previous_order: 'En la lista de pedidos: pedido anterior por atender',
  find_reply: 'Junto a un mensaje: buscar una respuesta',
  open_popup: 'Abrir CR Guard',
  this_list: 'Mostrar esta lista',
  changeable: '{keys}: se puede cambiar en los ajustes de extensiones del navegador',
};
