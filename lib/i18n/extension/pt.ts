import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pt: SameKeys<typeof en> = {
  name: 'CR Guard: controle de cancelamentos para vendedores da Amazon',
  description:
    'Mostra no Seller Central quais pedidos o comprador pediu para cancelar e quais estão perto de perder a data limite de envio.',
};
