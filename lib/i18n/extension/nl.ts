import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const nl: SameKeys<typeof en> = {
  name: 'CR Guard: annuleringswacht voor Amazon-verkopers',
  description:
    'Toont op de pagina’s van Seller Central welke bestellingen kopers willen annuleren en welke hun verzenddatum dreigen te missen.',
};
