import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const es: SameKeys<typeof en> = {
  name: 'CR Guard: control de cancelaciones para vendedores de Amazon',
  description:
    'Señala en Seller Central qué pedidos pide cancelar el comprador y cuáles están a punto de pasar su fecha límite de envío.',
};
