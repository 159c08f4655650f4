import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pl: SameKeys<typeof en> = {
  name: 'CR Guard: kontrola anulowań dla sprzedawców Amazon',
  description:
    'Pokazuje w Seller Central, które zamówienia kupujący chce anulować, a którym wkrótce minie termin wysyłki.',
};
