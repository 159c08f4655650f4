import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pl: SameKeys<typeof en> = {
  not_read: 'Nie odczytano tutaj: {facts}. Proszę sprawdzić samodzielnie.',
  marketplace: 'rynek',
  fulfillment: 'kto wysyła',
  ship_by: 'termin wysyłki',
  order_date: 'data zamówienia',
  items: 'produkty',
  request: 'prośba kupującego o anulowanie',
  status: 'status',
  order: 'numer zamówienia',
  text_box: 'pole tekstowe',
  contact_reason: 'powód kontaktu „Inne”',
  rate: 'wartość Amazon',
  account: 'Nie odczytano nazwy sklepu: te zamówienia są liczone osobno.',
  form: 'Części tego formularza nie udało się odczytać: proszę sprawdzić samodzielnie.',
  rows: 'nieznalezione zamówienia',
  contradiction: 'zamówienia, co do których strona i jej dane są niezgodne',
};
