import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const es: SameKeys<typeof en> = {
  selected: { one: '1 elegido', many: '{count} elegidos', other: '{count} elegidos' },
  open: 'Qué pasaría al cancelarlos, uno por uno',
  label: 'CR Guard: los pedidos elegidos, uno por uno',
  title: 'Antes de cancelar: uno por uno',
  close: 'Cerrar',
  progress: '{done} de {total} cancelados',
  waiting: 'Leyendo el registro…',

  reason: 'Motivo: {reason}',
  reason_items: 'Motivo, solo para los productos solicitados: {reason}',
  reason_asked: 'La página de cancelación pregunta la causa y encuentra el motivo verdadero.',
  free: 'No cuenta',
  counts: 'Cuenta',
  counts_to: 'Cuenta: {rate} hasta aquí',
  same_sku: 'Otro pedido de arriba también es de {sku}: dos cancelaciones seguidas pueden desactivar la oferta.',
  done: 'Cancelado',

  room: {
    one: 'Margen para 1 cancelación que cuente.',
    many: 'Margen para {count} de cancelaciones que cuenten.',
    other: 'Margen para {count} cancelaciones que cuenten.',
  },
  room_none: 'Sin margen para una cancelación que cuente.',
  over: {
    one: '1 de estas alcanzaría el límite.',
    many: '{count} de estas alcanzarían el límite.',
    other: '{count} de estas alcanzarían el límite.',
  },

  open_cancel: 'Ir a la cancelación',
  open_order: 'Abrir el pedido',
  new_tab: '{order}, en una pestaña nueva',
};
