import type { SameKeys } from '../translate.ts';
import type { en } from './en.ts';

export const pl: SameKeys<typeof en> = {
  selected: {
    one: 'Wybrano 1',
    few: 'Wybrano {count}',
    many: 'Wybrano {count}',
    other: 'Wybrano {count}',
  },
  open: 'Co spowoduje ich anulowanie, jedno po drugim',
  label: 'CR Guard: wybrane zamówienia, jedno po drugim',
  title: 'Przed anulowaniem: jedno po drugim',
  close: 'Zamknij',
  progress: 'Anulowano {done} z {total}',
  waiting: 'Odczytywanie rejestru…',

  reason: 'Przyczyna: {reason}',
  reason_items: 'Przyczyna, tylko dla produktów z prośby: {reason}',
  reason_asked: 'Strona anulowania pyta o powód i znajduje prawdziwą przyczynę.',
  free: 'Nie liczy się',
  counts: 'Liczy się',
  counts_to: 'Liczy się: dotąd {rate}',
  same_sku: 'Inne zamówienie powyżej też dotyczy {sku}: dwa anulowania z rzędu mogą dezaktywować ofertę.',
  done: 'Anulowano',

  room: {
    one: 'Margines na 1 anulowanie, które się liczy.',
    few: 'Margines na {count} anulowania, które się liczą.',
    many: 'Margines na {count} anulowań, które się liczą.',
    other: 'Margines na {count} anulowania, które się liczą.',
  },
  room_none: 'Brak marginesu na anulowanie, które się liczy.',
  over: {
    one: '1 z nich osiągnęłoby limit.',
    few: '{count} z nich osiągnęłyby limit.',
    many: '{count} z nich osiągnęłoby limit.',
    other: '{count} z nich osiągnęłoby limit.',
  },

  open_cancel: 'Otwórz anulowanie',
  open_order: 'Otwórz zamówienie',
  new_tab: '{order}, w nowej karcie',
};
