import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const es: SameKeys<typeof en> = {
  title: 'Copia y borrado',
  save: 'Guardar una copia',
  save_hint:
    'Un solo archivo con el registro, sus ajustes y sus plantillas, para otro ordenador o por seguridad. Contiene números de pedido, SKU y fechas, pero no nombres, direcciones ni mensajes.',
  saving: 'Escribiendo…',
  saved: {
    one: 'Guardada: {count} entrada.',
    many: 'Guardadas: {count} de entradas.',
    other: 'Guardadas: {count} entradas.',
  },
  left_out: {
    one: 'No incluye {count} entrada dañada.',
    many: 'No incluye {count} de entradas dañadas.',
    other: 'No incluye {count} entradas dañadas.',
  },
  restore: 'Restaurar una copia',
  restore_hint:
    'Añade lo que sabe una copia a lo que ya hay aquí; no se pierde nada de lo conocido y los ajustes que haya cambiado aquí se conservan. Los recordatorios quedan como están.',
  restoring: 'Restaurando…',
  restored: {
    one: 'Restaurada: {count} entrada.',
    many: 'Restauradas: {count} de entradas.',
    other: 'Restauradas: {count} entradas.',
  },
  foreign: 'Este archivo no es una copia de CR Guard. No se ha cambiado nada.',
  newer: 'Esta copia procede de un CR Guard más reciente. Actualice primero este. No se ha cambiado nada.',
  broken: 'Esta copia está dañada o incompleta. No se ha cambiado nada.',
  damaged: 'Esta copia está dañada en la línea {line}. No se ha cambiado nada.',
  damaged_inside: 'Una entrada de esta copia no se puede usar. No se ha cambiado nada.',
  record: 'Ha fallado el almacén del navegador: {problem} Restaure de nuevo para continuar.',
  record_saving: 'Ha fallado el almacén del navegador: {problem}',
  erase: 'Borrar todo…',
  erase_hint:
    'Registro, ajustes y plantillas de este navegador. Cierre antes las pestañas de Seller Central: lo que muestran se vuelve a registrar.',
  erase_ask: '¿Borrar todo lo que CR Guard guarda en este navegador? No se puede deshacer.',
  erase_yes: 'Borrar ahora',
  erase_no: 'Conservar',
  erased: 'Borrado: ya no se guarda nada.',
  erase_blocked: 'Borrado, salvo una parte que otra ventana mantiene abierta. Desaparece cuando se cierre esa ventana.',
};
