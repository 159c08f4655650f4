import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const it: SameKeys<typeof en> = {
  name: 'CR Guard: annullamenti sotto controllo per venditori Amazon',
  description:
    'Mostra, in Seller Central, gli ordini che l’acquirente ha chiesto di annullare e quelli con la data limite di spedizione vicina.',
};
